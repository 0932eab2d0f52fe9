// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"
#include "support/BotApiCall.h"
#include "support/BotApiChats.h"
#include "support/BotApiRates.h"
#include "support/BotApiTrouble.h"
#include "support/BotApiUpdates.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <optional>
#include <vector>

namespace moai {

class Clock;

namespace test {

class BotApiConnection;
struct CannedRequest;

/// A strict Bot API server on 127.0.0.1: it does what Telegram's does, and writes down every rule
/// that its client broke (see BotApiRules, BotApiRates). Seconds are those of its clock, which is
/// the client's. Lives in the test's thread: it moves whenever the event loop does.
///
///     FakeClock clock;                       // or ScaledClock clock(50)
///     BotApiServer server(clock);
///     TelegramApi api(server.url(), BotApiServer::token());
///     server.say({7, 0}, 7, u"/open Why?"_s);
///     server.goWrong(u"sendMessage"_s, BotApiTrouble::tooMany(3s));
///     … QTRY_COMPARE(server.texts(7), …)
///     QCOMPARE(server.violations(), QStringList());
class BotApiServer : public QObject
{
    Q_OBJECT

public:
    explicit BotApiServer(Clock &clock, QObject *parent = nullptr);
    ~BotApiServer() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] static QByteArray token();
    /// Ends listening and all connections; listen() begins again at the same port.
    void close();
    void listen();

    // What happens at Telegram. Each update's number comes back.
    qint64 say(const TelegramAddress &where, qint64 user, const QString &text);
    /// Anything else than text, e.g. `{"voice", {…}}`; it is merged into the message.
    qint64 send(const TelegramAddress &where, qint64 user, const QJsonObject &content);
    qint64 press(qint64 chat, qint64 message, qint64 user, const QString &data);
    qint64 update(const QJsonObject &update);
    /// To name people and groups; a private chat has its person's number.
    [[nodiscard]] BotApiChat &chat(qint64 id) { return m_chats.chat(id); }
    qint64 addTopic(qint64 group, const QString &name) { return m_chats.addTopic(group, name); }
    void loseTopic(qint64 group, qint64 thread) { m_chats.loseTopic(group, thread); }
    /// The group gets another number; who writes to the old one is told.
    void upgrade(qint64 group, qint64 supergroup);
    void setWebhook(const QString &url) { m_webhook = url; }
    /// The token does not hold any more.
    void revoke(bool revoked = true) { m_isRevoked = revoked; }
    [[nodiscard]] BotApiUpdates &updates() { return m_updates; }

    /// The next `times` calls of that method (to that chat) go wrong.
    void goWrong(const QString &method, const BotApiTrouble &trouble, int times = 1,
                 std::optional<qint64> chat = std::nullopt);

    // What came of it.
    /// The bot's texts in a chat (and topic), in order, as they stand now.
    [[nodiscard]] QStringList texts(qint64 chat, qint64 thread = 0) const;
    /// The bot's messages in a chat, in order, as they stand now.
    [[nodiscard]] QList<BotApiMessage> messages(qint64 chat) const;
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    /// All calls that came, also those that went wrong.
    [[nodiscard]] const QList<BotApiCall> &calls() const { return m_calls; }
    [[nodiscard]] int count(const QString &method) const;
    /// Whether a getUpdates is held now.
    [[nodiscard]] bool isPolled() const { return !m_poll.isNull(); }
    [[nodiscard]] const BotApiChats &chats() const { return m_chats; }
    /// The commands of a menu, by `SCOPE/LANGUAGE`, e.g. `all_private_chats/de`.
    [[nodiscard]] const QMap<QString, QJsonArray> &menus() const { return m_menus; }
    [[nodiscard]] QString webhook() const { return m_webhook; }

signals:
    void called(const moai::test::BotApiCall &call);

private:
    struct Planned {
        QString method;
        BotApiTrouble trouble;
        int times;
        std::optional<qint64> chat;
    };

    void accept();
    void read(BotApiConnection *connection, const CannedRequest &request);
    void take(BotApiConnection *connection, const BotApiCall &call);
    void fail(BotApiConnection *connection, const BotApiCall &call, const BotApiTrouble &trouble);
    [[nodiscard]] std::optional<BotApiTrouble> troubleFor(const BotApiCall &call);
    void judge(const BotApiCall &call);
    [[nodiscard]] BotApiReply answer(const BotApiCall &call);
    void poll(BotApiConnection *connection, const BotApiCall &call);
    void deliver();
    void complain(const BotApiCall &call, const QString &what);

    Clock &m_clock;
    QTcpServer m_server;
    quint16 m_port = 0;
    BotApiChats m_chats;
    BotApiRates m_rates;
    BotApiUpdates m_updates;
    std::vector<Planned> m_planned;
    QPointer<BotApiConnection> m_poll;
    qint64 m_pollLimit = 100;
    int m_polls = 0; ///< fences the time-outs of earlier ones
    QList<BotApiCall> m_calls;
    QStringList m_violations;
    QMap<QString, QJsonArray> m_menus;
    QString m_webhook;
    bool m_isRevoked = false;
};

} // namespace test
} // namespace moai
