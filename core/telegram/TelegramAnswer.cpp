// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramAnswer.h"

#include "base/Log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::TelegramAnswer)
};

/// More than a year is a year.
constexpr qint64 kLongestWait = 365LL * 24 * 3600;

TelegramError failed(FailureKind kind, const QString &sentence, int code = 0)
{
    return {Failure{kind, sentence, {}}, code, {}, {}};
}

FailureKind kindOf(int code)
{
    if (code == 401)
        return FailureKind::Auth;
    if (code == 429)
        return FailureKind::RateLimit;
    return code >= 500 ? FailureKind::Server : FailureKind::Refused;
}

/// What to do about it; `words` are the server's.
QString sentenceFor(const TelegramError &error, const QUrl &server)
{
    const QString host = server.host();
    if (error.code == 401)
        return Tr::tr("Telegram does not take the bot's token. Get it from @BotFather and set it "
                      "again.");
    if (error.meansWebhook())
        return Tr::tr("The bot's messages go to a webhook. Remove the webhook if nothing else "
                      "needs it.");
    if (error.code == 409)
        return Tr::tr("Another program reads this bot's messages. End it, or get a token of its "
                      "own for Moai from @BotFather.");
    if (error.code == 429)
        return Tr::tr("%1 asks for a pause.").arg(host);
    if (error.code >= 500)
        return Tr::tr("%1 has trouble (%2). Moai tries again by itself.")
            .arg(host, QString::number(error.code));
    if (error.code == 404)
        return Tr::tr("%1 knows no such bot. Check the token and the server's address.").arg(host);
    //: %1 what Telegram's server says, in English
    return Tr::tr("Telegram refused: %1").arg(error.description);
}

TelegramError errorFrom(const QJsonObject &answer, int status, const QUrl &server)
{
    const QJsonValue parameters = answer["parameters"_L1];
    TelegramError error;
    error.code = answer["error_code"_L1].toInt(status);
    error.description = redact(answer["description"_L1].toString().left(500));
    if (const QJsonValue target = parameters["migrate_to_chat_id"_L1]; target.isDouble())
        error.migrateTo = target.toInteger();
    error.failure.kind = kindOf(error.code);
    error.failure.sentence = sentenceFor(error, server);
    if (const QJsonValue wait = parameters["retry_after"_L1]; wait.isDouble())
        error.failure.retryAfter =
            std::chrono::seconds(std::clamp(wait.toInteger(), 0LL, kLongestWait));
    return error;
}

} // namespace

bool TelegramError::isPassing() const
{
    return failure.kind != FailureKind::Refused || code == 404 || code == 409;
}

bool TelegramError::meansWebhook() const
{
    return code == 409 && description.contains("webhook"_L1, Qt::CaseInsensitive);
}

TelegramReply<QJsonValue> readAnswer(int status, const QByteArray &body, const QUrl &server)
{
    // Qt reads no deeper than 1,024 levels.
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue ok = document.object()["ok"_L1];
    if (ok.isBool() && ok.toBool() && document.object().contains("result"_L1))
        return {document.object()["result"_L1], {}};
    if (ok.isBool() && !ok.toBool())
        return {{}, errorFrom(document.object(), status, server)};
    if (status == 429 || status >= 500) // what stands before the server says so in HTML
        return {{}, errorFrom({}, status, server)};
    if (status == 200 && document.isNull() && body.startsWith('{'))
        return {{}, brokeOff(server)};
    return {{}, noBotApi(status, server)};
}

TelegramError noAnswer(QNetworkReply::NetworkError error, const QUrl &server,
                       const QString &tlsDetail)
{
    const QString host = server.host();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return failed(FailureKind::Tls,
                      //: %1 a host, %2 what is wrong with its certificate
                      Tr::tr("No secure connection to %1 could be made: %2 Check the address, the "
                             "clock and the certificate.")
                          .arg(host, tlsDetail.isEmpty() || tlsDetail.endsWith(u'.')
                                         ? tlsDetail
                                         : tlsDetail + u'.'));
    if (error == QNetworkReply::HostNotFoundError)
        return failed(
            FailureKind::Network,
            Tr::tr("There is no host %1. Check the network and the server's address.").arg(host));
    if (error == QNetworkReply::ConnectionRefusedError)
        return failed(FailureKind::Network,
                      Tr::tr("Nothing answers at %1. Is the server running?").arg(host));
    if (error >= QNetworkReply::ProxyConnectionRefusedError &&
        error <= QNetworkReply::UnknownProxyError)
        return failed(
            FailureKind::Network,
            Tr::tr("The proxy does not let us through to %1. Check the system's proxy.").arg(host));
    return failed(
        FailureKind::Network,
        Tr::tr("%1 closed the connection without an answer. Check the network.").arg(host));
}

TelegramError noAnswerInTime(const QUrl &server)
{
    return failed(FailureKind::Timeout,
                  Tr::tr("%1 did not answer in time. Check the network.").arg(server.host()));
}

TelegramError brokeOff(const QUrl &server)
{
    return failed(
        FailureKind::Network,
        Tr::tr("The connection to %1 broke off in the middle of the answer.").arg(server.host()));
}

TelegramError noBotApi(int status, const QUrl &server)
{
    return failed(FailureKind::BadResponse,
                  //: %1 a host, %2 a number
                  Tr::tr("%1 answers (HTTP %2), but not as a Telegram server does. Check the "
                         "server's address, and whether the network wants you to sign in.")
                      .arg(server.host(), QString::number(status)),
                  status);
}

TelegramError pollStopped()
{
    return failed(FailureKind::Stopped, Tr::tr("Stopped."));
}

} // namespace moai
