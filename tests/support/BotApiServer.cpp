// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiServer.h"

#include "base/Clock.h"
#include "support/BotApiConnection.h"
#include "support/BotApiRules.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace moai::test {
namespace {

bool isMessage(const BotApiCall &call)
{
    return call.method == "sendMessage"_L1 || call.method == "sendDocument"_L1 ||
           call.method == "editMessageText"_L1;
}

/// Whose retry_after a call has to obey: its chat's, or 0 for getUpdates.
std::optional<qint64> pausedBy(const BotApiCall &call)
{
    if (call.method == "getUpdates"_L1)
        return 0;
    return isMessage(call) ? std::optional(call.integer("chat_id")) : std::nullopt;
}

std::optional<qint64> offsetOf(const BotApiCall &call)
{
    return call.has("offset") ? std::optional(call.integer("offset")) : std::nullopt;
}

} // namespace

BotApiServer::BotApiServer(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_server, &QTcpServer::newConnection, this, &BotApiServer::accept);
    listen();
}

BotApiServer::~BotApiServer() = default;

QByteArray BotApiServer::token()
{
    return "123456:AAF-strict_server_for_tests_0123456";
}

QUrl BotApiServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void BotApiServer::listen()
{
    const bool listens = m_server.listen(QHostAddress::LocalHost, m_port);
    Q_ASSERT(listens);
    m_port = m_server.serverPort();
}

void BotApiServer::close()
{
    m_server.close();
    for (BotApiConnection *connection : findChildren<BotApiConnection *>())
        connection->drop();
}

void BotApiServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new BotApiConnection(socket, this);
        connect(connection, &BotApiConnection::gone, this, [this, connection] {
            if (m_poll == connection)
                m_poll.clear();
            connection->deleteLater();
        });
        connect(connection, &BotApiConnection::requested, this,
                [this, connection](const CannedRequest &request) { read(connection, request); });
    }
}

qint64 BotApiServer::say(const TelegramAddress &where, qint64 user, const QString &text)
{
    return send(where, user, {{"text"_L1, text}});
}

qint64 BotApiServer::send(const TelegramAddress &where, qint64 user, const QJsonObject &content)
{
    return update({{"message"_L1, m_chats.say(where, user, content)}});
}

qint64 BotApiServer::press(qint64 chat, qint64 message, qint64 user, const QString &data)
{
    return update({{"callback_query"_L1, m_chats.press(chat, message, user, data)}});
}

qint64 BotApiServer::update(const QJsonObject &update)
{
    const qint64 id = m_updates.add(update);
    deliver();
    return id;
}

void BotApiServer::upgrade(qint64 group, qint64 supergroup)
{
    m_chats.chat(supergroup).title = m_chats.chat(group).title;
    m_chats.chat(group).movedTo = supergroup;
}

void BotApiServer::goWrong(const QString &method, const BotApiTrouble &trouble, int times,
                           std::optional<qint64> chat)
{
    m_planned.push_back({method, trouble, times, chat});
}

QList<BotApiMessage> BotApiServer::messages(qint64 chat) const
{
    QList<BotApiMessage> list = m_chats.messages(chat);
    list.removeIf([](const BotApiMessage &message) { return !message.isBots; });
    return list;
}

QStringList BotApiServer::texts(qint64 chat, qint64 thread) const
{
    QStringList list;
    for (const BotApiMessage &message : messages(chat))
        if (message.thread == thread)
            list.append(message.text);
    return list;
}

int BotApiServer::count(const QString &method) const
{
    return int(std::ranges::count(m_calls, method, &BotApiCall::method));
}

void BotApiServer::complain(const BotApiCall &call, const QString &what)
{
    m_violations.append(call.method + u": "_s + what);
}

void BotApiServer::read(BotApiConnection *connection, const CannedRequest &request)
{
    const QString path = QString::fromUtf8(request.path);
    const QString start = u"/bot"_s + QString::fromLatin1(token()) + u'/';
    if (!path.startsWith(start) || m_isRevoked)
        return connection->answer(BotApiReply::bad(401, u"Unauthorized"_s));
    const QString method = path.mid(start.size());
    auto call = readBotApiCall(method, request.header("content-type"), request.body);
    if (!call || request.method != "POST") {
        complain({method, {}, {}, {}, {}}, u"a body that cannot be read"_s);
        return connection->answer(BotApiReply::bad(400, u"Bad Request: cannot be parsed"_s));
    }
    call->at = m_clock.elapsed();
    m_calls.append(*call);
    take(connection, *call);
    emit called(*call);
}

void BotApiServer::take(BotApiConnection *connection, const BotApiCall &call)
{
    const QStringList broken = brokenRules(call);
    for (const QString &rule : broken)
        complain(call, rule);
    if (broken.contains(u"no such method"_s))
        return connection->answer(BotApiReply::bad(404, u"Not Found: method not found"_s));
    if (!broken.isEmpty())
        return connection->answer(BotApiReply::bad(400, u"Bad Request: "_s + broken.first()));
    if (const auto trouble = troubleFor(call))
        return fail(connection, call, *trouble);
    judge(call);
    if (call.method == "getUpdates"_L1)
        return poll(connection, call);
    connection->answer(answer(call));
}

/// The rules of when to call.
void BotApiServer::judge(const BotApiCall &call)
{
    QStringList broken;
    if (isMessage(call) || call.method == "sendChatAction"_L1)
        broken = m_rates.count(
            call.integer("chat_id"),
            isMessage(call) ? BotApiRates::Weight::Message : BotApiRates::Weight::Action, call.at);
    else if (const auto chat = pausedBy(call))
        if (const auto paused = m_rates.brokenPause(*chat, call.at))
            broken.append(*paused);
    for (const QString &rule : std::as_const(broken))
        complain(call, rule);
}

std::optional<BotApiTrouble> BotApiServer::troubleFor(const BotApiCall &call)
{
    const auto planned = std::ranges::find_if(m_planned, [&call](const Planned &plan) {
        return plan.method == call.method && (!plan.chat || *plan.chat == call.integer("chat_id"));
    });
    if (planned == m_planned.end())
        return std::nullopt;
    const BotApiTrouble trouble = planned->trouble;
    if (--planned->times == 0)
        m_planned.erase(planned);
    return trouble;
}

void BotApiServer::fail(BotApiConnection *connection, const BotApiCall &call,
                        const BotApiTrouble &trouble)
{
    using Kind = BotApiTrouble::Kind;
    switch (trouble.kind) {
    case Kind::TooManyRequests: {
        judge(call);
        if (const auto chat = pausedBy(call))
            m_rates.pause(*chat, call.at + trouble.time);
        const qint64 wait = std::chrono::ceil<seconds>(trouble.time).count();
        return connection->answer(BotApiReply::bad(
            429, u"Too Many Requests: retry after %1"_s.arg(wait), {{"retry_after"_L1, wait}}));
    }
    case Kind::BadGateway:
        return connection->answerPage(502, "<html><h1>502 Bad Gateway</h1>nginx/1.18.0</html>");
    case Kind::Page:
        return connection->answerPage(200, "<html>Welcome to the hotel</html>");
    case Kind::Hang:
        return;
    case Kind::DropBefore:
        return connection->drop();
    case Kind::DropAfter:
        judge(call);
        if (call.method == "getUpdates"_L1)
            m_updates.confirm(offsetOf(call));
        else
            static_cast<void>(answer(call));
        return connection->drop();
    case Kind::Forbidden:
        return connection->answer(
            BotApiReply::bad(403, u"Forbidden: bot was blocked by the user"_s));
    case Kind::Slow:
        judge(call);
        m_clock.after(trouble.time, connection, [this, connection, call] {
            if (call.method == "getUpdates"_L1)
                poll(connection, call);
            else
                connection->answer(answer(call));
        });
    }
}

BotApiReply BotApiServer::answer(const BotApiCall &call)
{
    if (call.method == "getMe"_L1)
        return BotApiReply::good(QJsonObject{{"id"_L1, 123456},
                                             {"is_bot"_L1, true},
                                             {"first_name"_L1, "Moai"_L1},
                                             {"username"_L1, "moai_test_bot"_L1}});
    if (call.method == "getWebhookInfo"_L1)
        return BotApiReply::good(
            QJsonObject{{"url"_L1, m_webhook}, {"pending_update_count"_L1, m_updates.waiting()}});
    if (call.method == "deleteWebhook"_L1) {
        m_webhook.clear();
        return BotApiReply::good(true);
    }
    if (call.method == "setMyCommands"_L1) {
        const QString scope = call.parameters["scope"_L1]["type"_L1].toString(u"default"_s);
        m_menus.insert(scope + u'/' + call.string("language_code"),
                       call.parameters["commands"_L1].toArray());
        return BotApiReply::good(true);
    }
    if (m_chats.isMadeUpTopic(call.integer("chat_id"), call.integer("message_thread_id")))
        complain(call, u"a topic that never was"_s);
    return m_chats.answer(call);
}

void BotApiServer::poll(BotApiConnection *connection, const BotApiCall &call)
{
    if (!m_webhook.isEmpty())
        return connection->answer(
            BotApiReply::bad(409, u"Conflict: can't use getUpdates method while webhook is active; "
                                  "use deleteWebhook to delete the webhook first"_s));
    if (m_poll)
        m_poll->answer(BotApiReply::bad(
            409, u"Conflict: terminated by other getUpdates request; make sure that only one bot "
                 "instance is running"_s));
    m_updates.confirm(offsetOf(call));
    m_poll = connection;
    m_pollLimit = call.parameters["limit"_L1].toInteger(100);
    deliver();
    if (!m_poll)
        return;
    m_clock.after(seconds(call.integer("timeout")), connection, [this, number = ++m_polls] {
        if (m_poll && number == m_polls)
            std::exchange(m_poll, nullptr)->answer(BotApiReply::good(QJsonArray()));
    });
}

void BotApiServer::deliver()
{
    if (m_poll && m_updates.waiting() > 0)
        std::exchange(m_poll, nullptr)->answer(BotApiReply::good(m_updates.take(m_pollLimit)));
}

} // namespace moai::test

#include "moc_BotApiServer.cpp"
