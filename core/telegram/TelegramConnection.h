// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/TelegramApi.h"
#include "telegram/TelegramCall.h"

#include <QByteArray>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace moai {

/// Makes calls at one server for one bot, over connections of its own: HTTP/1.1, as the system's
/// proxies say, no redirects. Each call is sent once. GUI thread.
class TelegramConnection : public QObject
{
    Q_OBJECT

public:
    using Land = std::function<void(const TelegramReply<QJsonValue> &)>;

    TelegramConnection(const QUrl &server, const QByteArray &token, QObject *parent = nullptr);
    ~TelegramConnection() override;

    /// `land` is called once, from the event loop; never, when the connection is destroyed first.
    /// Fails when no byte moves for `patience`.
    void post(const TelegramCall &call, std::chrono::milliseconds patience, Land land);
    /// Ends all that is under way with kind `stopped`.
    void stop();

signals:
    void stopping();

private:
    [[nodiscard]] QUrl address(const QByteArray &method) const;
    void watch(QNetworkReply *reply, Land land);

    QUrl m_server;
    QByteArray m_token;
    QNetworkAccessManager m_manager;
};

} // namespace moai
