// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace moai::test {

/// The body of a question to a practice model.
inline QByteArray asked(const QString &model, const QString &question, bool stream = true)
{
    using namespace Qt::StringLiterals;
    return QJsonDocument(
               QJsonObject{{u"model"_s, model},
                           {u"stream"_s, stream},
                           {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}},
                           {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s},
                                                                  {u"content"_s, question}}}}})
        .toJson(QJsonDocument::Compact);
}

/// Talks to a practice server as Qt's own client does.
class PracticeClient
{
public:
    explicit PracticeClient(const PracticeServer &server) : m_server(server) {}

    [[nodiscard]] std::unique_ptr<QNetworkReply> start(const QByteArray &verb, const QString &path,
                                                       const QByteArray &body = {})
    {
        using namespace Qt::StringLiterals;
        QNetworkRequest request(QUrl(m_server.url().toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return std::unique_ptr<QNetworkReply>(m_manager.sendCustomRequest(request, verb, body));
    }
    /// The same, waiting for the end.
    [[nodiscard]] std::unique_ptr<QNetworkReply> ask(const QByteArray &verb, const QString &path,
                                                     const QByteArray &body = {})
    {
        auto reply = start(verb, path, body);
        if (!reply->isFinished())
            QSignalSpy(reply.get(), &QNetworkReply::finished).wait(10'000);
        return reply;
    }
    [[nodiscard]] std::unique_ptr<QNetworkReply> chat(const QByteArray &body)
    {
        return ask("POST", QStringLiteral("/chat/completions"), body);
    }

private:
    const PracticeServer &m_server;
    QNetworkAccessManager m_manager;
};

[[nodiscard]] inline int statusOf(const std::unique_ptr<QNetworkReply> &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Talks to it byte by byte.
class PracticeWire
{
public:
    explicit PracticeWire(const PracticeServer &server)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(server.url().port()));
        (void)QTest::qWaitFor([this] { return socket.state() == QTcpSocket::ConnectedState; });
    }

    void send(const QByteArray &bytes) { socket.write(bytes); }
    /// Waits until that text has come, or the server has closed; gives all that came so far.
    QByteArray until(const QByteArray &text)
    {
        (void)QTest::qWaitFor(
            [&] {
                received += socket.readAll();
                return received.contains(text) ||
                       (!text.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState);
            },
            10'000);
        return received;
    }
    /// All that came until the server closed.
    QByteArray untilClosed()
    {
        (void)QTest::qWaitFor(
            [&] {
                received += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            10'000);
        return received + socket.readAll();
    }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace moai::test
