// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CannedServer.h"

#include "support/CannedConnection.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(MOAI_TEST_DATA) + "/tls/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

std::unique_ptr<QTcpServer> makeServer(CannedServer::Speaks speaks)
{
    if (speaks == CannedServer::Speaks::Plain)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(testData(u"localhost.pem"_s)));
    configuration.setPrivateKey(QSslKey(testData(u"localhost.key"_s), QSsl::Rsa));
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

QByteArray CannedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key == name.toLower())
            return value;
    return {};
}

std::optional<CannedRequest> takeRequest(QByteArray &incoming)
{
    const auto headEnd = incoming.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    CannedRequest request;
    QList<QByteArray> lines = incoming.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.path = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (incoming.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = incoming.mid(headEnd + 4, length);
    incoming.remove(0, headEnd + 4 + length);
    return request;
}

CannedServer::CannedServer(Speaks speaks) : m_server(makeServer(speaks)), m_speaks(speaks)
{
    m_server->setListenBacklogSize(256);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &CannedServer::accept);
}

CannedServer::~CannedServer() = default;

QUrl CannedServer::url(const QString &path) const
{
    const auto scheme = m_speaks == Speaks::Tls ? "https"_L1 : "http"_L1;
    return QUrl(scheme + "://127.0.0.1:"_L1 + QString::number(port()) + path);
}

void CannedServer::close()
{
    m_server->close();
}

void CannedServer::release()
{
    for (size_t i = 0; i < m_open.size(); ++i)
        if (m_open[i]->isHeld())
            m_open[i]->release();
}

int CannedServer::open() const
{
    return int(std::ranges::count_if(m_open, [](const auto &one) { return !one->isOver(); }));
}

int CannedServer::held() const
{
    return int(std::ranges::count_if(
        m_open, [](const auto &one) { return one->isHeld() && !one->isOver(); }));
}

void CannedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        m_open.push_back(std::make_unique<CannedConnection>(*this, socket, m_connections++));
}

Canned CannedServer::answerTo(const CannedRequest &request)
{
    m_requests.append(request);
    emit requested(request);
    if (!m_queue.empty()) {
        Canned next = std::move(m_queue.front());
        m_queue.pop_front();
        return next;
    }
    if (const auto found = m_paths.constFind(request.path); found != m_paths.constEnd())
        return *found;
    return m_always.value_or(Canned::json(R"({"error":{"message":"nothing canned"}})", 404));
}

} // namespace moai::test
