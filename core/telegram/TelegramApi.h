// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "base/Result.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramUpdate.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace moai {

/// Why a call failed. `failure.kind`: `auth` (401: the token), `refused` (400, 403, 404, 409),
/// `rate_limit` (429, with retryAfter), `server` (5xx), `network`, `timeout`, `tls`,
/// `bad_response` (no Bot API at that address). The sentence never holds the token.
struct TelegramError {
    Failure failure;
    int code = 0;                    ///< `error_code`, or the HTTP status; 0: no answer
    QString description;             ///< the server's words
    std::optional<qint64> migrateTo; ///< `migrate_to_chat_id`

    /// Whether the same call may work later, because it is not the call that is wrong: all but what
    /// Telegram refused for what it says or for whom it is (400, 403).
    [[nodiscard]] bool isPassing() const;
    /// The updates go to a webhook (409); somebody must take that away.
    [[nodiscard]] bool meansWebhook() const;
};

/// How a call ended: a value or an error.
template <class T>
struct TelegramReply {
    std::optional<T> value;
    TelegramError error;

    explicit operator bool() const { return value.has_value(); }
};

struct TelegramBotInfo {
    qint64 id = 0;
    QString username; ///< without the @
    QString name;

    /// What its updates are receipts of (Receipt::inbox).
    [[nodiscard]] QString inbox() const { return QStringLiteral("telegram/%1").arg(id); }
};

/// A command in Telegram's menu.
struct TelegramMenuCommand {
    QString name;        ///< without the slash; 1 to 32 of a–z 0–9 _
    QString description; ///< 1 to 256 characters

    bool operator==(const TelegramMenuCommand &) const = default;
};

/// How long a call may go without a byte.
struct TelegramPatience {
    std::chrono::milliseconds call = std::chrono::seconds(30);
    std::chrono::milliseconds document = std::chrono::seconds(120);
    std::chrono::milliseconds beyondPoll = std::chrono::seconds(15); ///< after what it waits for
};

/// Who sees a menu.
enum class TelegramMenuScope { Private, Groups };

/// Where a Bot API may be served: `https://host[:port][/path]`, or `http://` (on purpose, for a
/// server in one's own network). Fails with kind `invalid` and a sentence that says what to write.
[[nodiscard]] Result<QUrl> telegramServerUrl(const QString &address);

/// The Bot API (https://core.telegram.org/bots/api), call by call. Every call is made once: whoever
/// calls decides about repeating it. The long poll has a connection of its own. HTTPS as Qt checks
/// it; another server (https://github.com/tdlib/telegram-bot-api) by its URL, over plain HTTP only
/// where that says so. The token is part of each address, which therefore appears in no log and no
/// error. GUI thread.
class TelegramApi : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Future = QFuture<TelegramReply<T>>;

    /// `server` is e.g. `https://api.telegram.org`, see telegramServerUrl().
    TelegramApi(const QUrl &server, const QByteArray &token, QObject *parent = nullptr);
    TelegramApi(const QUrl &server, const QByteArray &token, const TelegramPatience &patience,
                QObject *parent = nullptr);
    ~TelegramApi() override;

    [[nodiscard]] Future<TelegramBotInfo> getMe();
    /// Waits at the server until something comes, at most `wait`; only messages and callbacks.
    [[nodiscard]] Future<QList<TelegramUpdate>> getUpdates(std::optional<qint64> offset,
                                                           std::chrono::seconds wait);
    /// Ends a long poll under way; it fails with kind `stopped`.
    void stopPolling();
    /// Gives the message's number. With a file it is sendDocument.
    [[nodiscard]] Future<qint64> send(const TelegramAddress &to, const Outgoing &outgoing);
    /// Text and buttons. "message is not modified" is success.
    [[nodiscard]] Future<bool> edit(const TelegramAddress &where, qint64 messageId,
                                    const Outgoing &outgoing);
    [[nodiscard]] Future<bool> sendTyping(const TelegramAddress &to);
    /// Ends the button's hourglass; `text` (up to 200 characters) is shown for a moment.
    [[nodiscard]] Future<bool> answerCallback(const QString &id, const QString &text);
    /// For people whose app speaks that language (two letters; empty: all others).
    [[nodiscard]] Future<bool> setMyCommands(const QList<TelegramMenuCommand> &commands,
                                             TelegramMenuScope scope, const QString &language);
    /// The address of the webhook that is in the way; empty: none.
    [[nodiscard]] Future<QString> getWebhook();
    [[nodiscard]] Future<bool> deleteWebhook();
    /// Makes a topic in a forum group; its number.
    [[nodiscard]] Future<qint64> createForumTopic(qint64 chat, const QString &name);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
