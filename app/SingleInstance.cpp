// SPDX-License-Identifier: GPL-3.0-or-later
#include "SingleInstance.h"

#include "SocketPlace.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

// What goes over the socket: the arguments in UTF-8, each closed by a NUL, as one QByteArray that
// QDataStream writes; answered by one byte once it was taken.

namespace moai {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr char taken = '+';
/// Longer than any command line that the system lets pass.
constexpr qsizetype mostBytes = 4 << 20;

/// A socket's path may have 107 bytes, a data directory's more: hence the hash.
QString addressFor(const QString &dataDir)
{
    const QByteArray place = QDir(dataDir).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return socketPlace(u"moai-"_s + QString::fromLatin1(hash.first(16)));
}

Failure unusable(const QString &dataDir)
{
    return {FailureKind::Storage,
            SingleInstance::tr("Moai cannot write to %1. Check the directory's permissions, or "
                               "choose another with --data-dir.")
                .arg(QDir::toNativeSeparators(dataDir)),
            {}};
}

QByteArray packed(const QStringList &arguments)
{
    QByteArray bytes;
    for (const QString &argument : arguments)
        bytes += argument.toUtf8() + '\0';
    return bytes;
}

QStringList unpacked(const QByteArray &bytes)
{
    QStringList arguments = QString::fromUtf8(bytes).split(QChar(0));
    arguments.removeLast(); // what follows the last NUL
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        }
    });
}

SingleInstance::~SingleInstance() = default;

Result<bool> SingleInstance::claim(const QString &dataDir)
{
    if (!QDir().mkpath(dataDir))
        return unusable(dataDir);
    m_address = addressFor(dataDir);
    m_lock = std::make_unique<QLockFile>(QDir(dataDir).filePath(u"window.lock"_s));
    // A window may stay open for weeks: only the owner's death makes its lock stale, not age.
    m_lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (m_lock->tryLock())
        return listen();
    if (m_lock->error() == QLockFile::LockFailedError)
        return false;
    return unusable(dataDir);
}

Result<bool> SingleInstance::listen()
{
    // We hold the lock, so a socket of that name is a dead process's.
    QLocalServer::removeServer(m_address);
    if (m_server.listen(m_address))
        return true;
    m_lock->unlock();
    return Failure{FailureKind::Storage,
                   tr("Moai cannot open the socket %1: %2. Check the permissions of its directory.")
                       .arg(m_address, m_server.errorString()),
                   {}};
}

bool SingleInstance::handOver(const QStringList &arguments, std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    QLocalSocket socket;
    // The first start may hold the lock and not listen yet.
    for (socket.connectToServer(m_address); !socket.waitForConnected(int(deadline.remainingTime()));
         socket.connectToServer(m_address)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }

    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream << packed(arguments);
    while (socket.bytesAvailable() == 0)
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    return socket.read(1) == QByteArray(1, taken);
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > mostBytes)
        return socket->abort();

    QDataStream stream(socket);
    stream.setVersion(streamVersion);
    QByteArray bytes;
    stream.startTransaction();
    stream >> bytes;
    if (!stream.commitTransaction())
        return; // the rest is still on its way
    socket->write(&taken, 1);
    socket->disconnectFromServer();
    emit argumentsReceived(unpacked(bytes));
}

} // namespace moai

#include "moc_SingleInstance.cpp"
