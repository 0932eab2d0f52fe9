// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramConnection.h"

#include "base/SystemProxies.h"
#include "base/UploadBody.h"
#include "telegram/TelegramAnswer.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

#include <memory>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kLongestAnswer = 16 * 1024 * 1024;

/// A call under way.
struct Underway {
    QByteArray body;
    QString tlsDetail;
    bool isTooLong = false;
    bool isStopped = false;
};

QNetworkRequest requestFor(const QUrl &address, const TelegramCall &call,
                           std::chrono::milliseconds patience)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // see UploadBody
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(int(patience.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Moai/" MOAI_VERSION));
    request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    // The connection of a poll idles for most of a minute. Where there is no handshake to save, a
    // fresh one cannot be half dead, and its bytes are not held back by the delay of its ACKs.
    if (call.method == "getUpdates" && address.scheme() == "http"_L1)
        request.setRawHeader("Connection", "close");
    return request;
}

TelegramReply<QJsonValue> outcome(const QNetworkReply &reply, const Underway &call,
                                  const QUrl &server)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply.error();
    if (call.isStopped)
        return {{}, pollStopped()};
    if (call.isTooLong)
        return {{}, noBotApi(status, server)};
    if (error == QNetworkReply::OperationCanceledError)
        return {{}, noAnswerInTime(server)};
    if (status < 200)
        return {{}, noAnswer(error, server, call.tlsDetail)};
    const bool isTransport =
        error != QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError;
    return isTransport ? TelegramReply<QJsonValue>{{}, brokeOff(server)}
                       : readAnswer(status, call.body, server);
}

} // namespace

TelegramConnection::TelegramConnection(const QUrl &server, const QByteArray &token, QObject *parent)
    : QObject(parent), m_server(server), m_token(token)
{
    m_manager.setProxyFactory(new SystemProxies); // owned by the manager
}

TelegramConnection::~TelegramConnection() = default;

QUrl TelegramConnection::address(const QByteArray &method) const
{
    QUrl address = m_server;
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path + QStringLiteral("/bot") + QString::fromLatin1(m_token) + u'/' +
                    QString::fromLatin1(method));
    return address;
}

void TelegramConnection::post(const TelegramCall &call, std::chrono::milliseconds patience,
                              Land land)
{
    auto *body = new UploadBody(call.body);
    QNetworkReply *reply = m_manager.post(requestFor(address(call.method), call, patience), body);
    body->setParent(reply);
    watch(reply, std::move(land));
}

void TelegramConnection::watch(QNetworkReply *reply, Land land)
{
    auto call = std::make_shared<Underway>();
    const auto read = [reply, call] {
        call->body += reply->read(kLongestAnswer + 1 - call->body.size());
        if (call->body.size() > kLongestAnswer) {
            call->isTooLong = true;
            reply->abort();
        }
    };
    connect(reply, &QNetworkReply::readyRead, reply, read);
    connect(reply, &QNetworkReply::sslErrors, reply, [call](const QList<QSslError> &errors) {
        call->tlsDetail = errors.value(0).errorString();
    });
    connect(this, &TelegramConnection::stopping, reply, [reply, call] {
        call->isStopped = true;
        reply->abort();
    });
    // Queued: a reply may end while it is being made, or be ended by its user.
    connect(
        reply, &QNetworkReply::finished, this,
        [this, reply, call, land = std::move(land)] {
            reply->deleteLater();
            if (reply->isOpen() && !call->isTooLong)
                call->body += reply->readAll();
            land(outcome(*reply, *call, m_server));
        },
        Qt::QueuedConnection);
}

void TelegramConnection::stop()
{
    emit stopping();
}

} // namespace moai

#include "moc_TelegramConnection.cpp"
