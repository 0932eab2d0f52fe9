// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/TelegramApi.h"

#include <QByteArray>
#include <QJsonValue>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

namespace moai {

// What came back from a call, or did not. Sentences are made here, from numbers and the host's
// name: Qt's hold the address, and with it the token. Pure.

/// Of an answer with that HTTP status: the `result`, or the error.
[[nodiscard]] TelegramReply<QJsonValue> readAnswer(int status, const QByteArray &body,
                                                   const QUrl &server);
/// When there was no answer. `tlsDetail` are Qt's words for what is wrong with the certificate.
[[nodiscard]] TelegramError noAnswer(QNetworkReply::NetworkError error, const QUrl &server,
                                     const QString &tlsDetail);
[[nodiscard]] TelegramError noAnswerInTime(const QUrl &server);
/// The connection broke in the middle of the answer.
[[nodiscard]] TelegramError brokeOff(const QUrl &server);
/// Something answers there, but no Bot API.
[[nodiscard]] TelegramError noBotApi(int status, const QUrl &server);
[[nodiscard]] TelegramError pollStopped();

} // namespace moai
