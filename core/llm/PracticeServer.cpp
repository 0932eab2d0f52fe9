// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeServer.h"

#include "llm/PracticeConnection.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::PracticeServer)
};

QString whyNot(const QTcpServer &listener, quint16 port)
{
    if (listener.serverError() == QAbstractSocket::AddressInUseError)
        return Tr::tr("Port %1 is in use by another program; choose another one, or none to take "
                      "any that is free.")
            .arg(QString::number(port));
    if (listener.serverError() == QAbstractSocket::SocketAccessError)
        return Tr::tr("Port %1 may not be used without special rights; choose one from 1024.")
            .arg(QString::number(port));
    return Tr::tr("The practice server cannot listen on port %1 of this computer: %2.")
        .arg(QString::number(port))
        .arg(listener.errorString());
}

} // namespace

PracticeServer::PracticeServer(QObject *parent) : PracticeServer(PracticeLimits{}, parent) {}

PracticeServer::PracticeServer(const PracticeLimits &limits, QObject *parent)
    : QObject(parent), m_limits(limits)
{
    m_listener.setListenBacklogSize(m_limits.connections);
    connect(&m_listener, &QTcpServer::newConnection, this, &PracticeServer::welcome);
}

PracticeServer::~PracticeServer()
{
    // The connections use the desk and count themselves out: they go first.
    qDeleteAll(findChildren<PracticeConnection *>(Qt::FindDirectChildrenOnly));
}

Result<quint16> PracticeServer::start(quint16 port)
{
    if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, port))
        return Failure{FailureKind::Invalid, whyNot(m_listener, port), {}};
    return m_listener.serverPort();
}

QUrl PracticeServer::url() const
{
    if (!m_listener.isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_listener.serverPort()));
}

void PracticeServer::setPace(double factor)
{
    m_pace = std::max(0.0, factor);
}

void PracticeServer::welcome()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *connection = new PracticeConnection(
            socket, m_desk, m_limits, [this] { return m_pace; }, this);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        if (m_connections > m_limits.connections)
            connection->turnAway();
    }
}

} // namespace moai

#include "moc_PracticeServer.cpp"
