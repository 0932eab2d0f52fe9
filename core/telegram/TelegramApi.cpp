// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramApi.h"

#include "telegram/TelegramAnswer.h"
#include "telegram/TelegramCall.h"
#include "telegram/TelegramConnection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::TelegramApi)
};

/// What a call gives, read out of its `result`; nothing when that is not what it should be.
template <class T>
using Read = std::optional<T> (*)(const QJsonValue &);

std::optional<TelegramBotInfo> readBot(const QJsonValue &result)
{
    const TelegramBotInfo bot{result["id"_L1].toInteger(), result["username"_L1].toString(),
                              result["first_name"_L1].toString()};
    return bot.id > 0 ? std::optional(bot) : std::nullopt;
}

std::optional<QList<TelegramUpdate>> readUpdates(const QJsonValue &result)
{
    if (!result.isArray())
        return std::nullopt;
    QList<TelegramUpdate> updates;
    for (const QJsonValue &value : result.toArray())
        if (const auto update = telegramUpdate(value.toObject()))
            updates.append(*update);
    return updates;
}

std::optional<bool> readDone(const QJsonValue &result)
{
    return result.isObject() || result.toBool() ? std::optional(true) : std::nullopt;
}

std::optional<qint64> readNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<qint64> readMessageId(const QJsonValue &result)
{
    return readNumber(result["message_id"_L1]);
}

std::optional<qint64> readThread(const QJsonValue &result)
{
    return readNumber(result["message_thread_id"_L1]);
}

std::optional<QString> readWebhook(const QJsonValue &result)
{
    const QJsonValue url = result["url"_L1];
    return url.isString() ? std::optional(url.toString()) : std::nullopt;
}

} // namespace

class TelegramApi::Private
{
public:
    Private(const QUrl &address, const QByteArray &token, const TelegramPatience &given)
        : server(address), patience(given), calls(address, token), polls(address, token)
    {
    }

    template <class T>
    Future<T> post(TelegramConnection &connection, const TelegramCall &call,
                   milliseconds callPatience, Read<T> read);
    template <class T>
    Future<T> post(const QByteArray &method, const QJsonObject &parameters, Read<T> read)
    {
        return post(calls, telegramCall(method, parameters), patience.call, read);
    }

    QUrl server;
    TelegramPatience patience;
    TelegramConnection calls;
    TelegramConnection polls; ///< so that a held call takes no place from the others
};

template <class T>
TelegramApi::Future<T> TelegramApi::Private::post(TelegramConnection &connection,
                                                  const TelegramCall &call,
                                                  milliseconds callPatience, Read<T> read)
{
    auto promise = std::make_shared<QPromise<TelegramReply<T>>>();
    promise->start();
    connection.post(call, callPatience,
                    [this, promise, read](const TelegramReply<QJsonValue> &reply) {
                        TelegramReply<T> typed{{}, reply.error};
                        if (reply) {
                            typed.value = read(*reply.value);
                            if (!typed)
                                typed.error = noBotApi(200, server);
                        }
                        promise->addResult(typed);
                        promise->finish();
                    });
    return promise->future();
}

TelegramApi::TelegramApi(const QUrl &server, const QByteArray &token, QObject *parent)
    : TelegramApi(server, token, TelegramPatience(), parent)
{
}

TelegramApi::TelegramApi(const QUrl &server, const QByteArray &token,
                         const TelegramPatience &patience, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(server, token, patience))
{
}

TelegramApi::~TelegramApi() = default;

TelegramApi::Future<TelegramBotInfo> TelegramApi::getMe()
{
    return d->post("getMe", {}, readBot);
}

TelegramApi::Future<QList<TelegramUpdate>> TelegramApi::getUpdates(std::optional<qint64> offset,
                                                                   std::chrono::seconds wait)
{
    QJsonObject parameters{{"timeout"_L1, qint64(wait.count())},
                           {"allowed_updates"_L1, QJsonArray{"message"_L1, "callback_query"_L1}}};
    if (offset)
        parameters.insert("offset"_L1, *offset);
    return d->post(d->polls, telegramCall("getUpdates", parameters), wait + d->patience.beyondPoll,
                   readUpdates);
}

void TelegramApi::stopPolling()
{
    d->polls.stop();
}

TelegramApi::Future<qint64> TelegramApi::send(const TelegramAddress &to, const Outgoing &outgoing)
{
    return d->post(d->calls, sendCall(to, outgoing),
                   outgoing.file ? d->patience.document : d->patience.call, readMessageId);
}

TelegramApi::Future<bool> TelegramApi::edit(const TelegramAddress &where, qint64 messageId,
                                            const Outgoing &outgoing)
{
    auto promise = std::make_shared<QPromise<TelegramReply<bool>>>();
    promise->start();
    d->calls.post(editCall(where, messageId, outgoing), d->patience.call,
                  [promise](const TelegramReply<QJsonValue> &reply) {
                      TelegramReply<bool> done{{}, reply.error};
                      if (reply || reply.error.description.contains("message is not modified"_L1,
                                                                    Qt::CaseInsensitive))
                          done = {true, {}};
                      promise->addResult(done);
                      promise->finish();
                  });
    return promise->future();
}

TelegramApi::Future<bool> TelegramApi::sendTyping(const TelegramAddress &to)
{
    QJsonObject parameters{{"chat_id"_L1, to.chat}, {"action"_L1, "typing"_L1}};
    if (to.thread != 0)
        parameters.insert("message_thread_id"_L1, to.thread);
    return d->post("sendChatAction", parameters, readDone);
}

TelegramApi::Future<bool> TelegramApi::answerCallback(const QString &id, const QString &text)
{
    QJsonObject parameters{{"callback_query_id"_L1, id}};
    if (!text.isEmpty())
        parameters.insert("text"_L1, text.left(200));
    return d->post("answerCallbackQuery", parameters, readDone);
}

TelegramApi::Future<bool> TelegramApi::setMyCommands(const QList<TelegramMenuCommand> &commands,
                                                     TelegramMenuScope scope,
                                                     const QString &language)
{
    return d->post(d->calls, menuCall(commands, scope, language), d->patience.call, readDone);
}

TelegramApi::Future<QString> TelegramApi::getWebhook()
{
    return d->post("getWebhookInfo", {}, readWebhook);
}

TelegramApi::Future<bool> TelegramApi::deleteWebhook()
{
    return d->post("deleteWebhook", {}, readDone);
}

TelegramApi::Future<qint64> TelegramApi::createForumTopic(qint64 chat, const QString &name)
{
    return d->post("createForumTopic", {{"chat_id"_L1, chat}, {"name"_L1, name.left(128)}},
                   readThread);
}

Result<QUrl> telegramServerUrl(const QString &address)
{
    static const QRegularExpression token(u"/bot[0-9]+:"_s);
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() &&
        !url.hasQuery() && !url.hasFragment() && !url.path().contains(token))
        return url;
    return Failure{FailureKind::Invalid,
                   Tr::tr("This is no address of a Telegram server: write https://host, without "
                          "the bot's token, a password or a question mark. The usual one is "
                          "https://api.telegram.org."),
                   {}};
}

} // namespace moai

#include "moc_TelegramApi.cpp"
