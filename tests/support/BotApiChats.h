// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"
#include "support/BotApiCall.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace moai::test {

/// A message as its chat holds it now.
struct BotApiMessage {
    qint64 id = 0;
    qint64 thread = 0;
    bool isBots = false; ///< the bot's, not a person's
    QString text;        ///< with a document: its caption
    QJsonArray entities;
    QJsonArray keyboard; ///< rows of buttons
    QString fileName;
    QByteArray file;
    int edits = 0;
    bool isSilent = false;
    std::chrono::milliseconds at{0}; ///< when it came

    /// What is behind the button with that text; empty when there is none.
    [[nodiscard]] QString button(const QString &label) const;
};

/// A person or a group that the bot can talk to.
struct BotApiChat {
    qint64 id = 0;
    QString title; ///< or a person's name
    QString username;
    QString language = QStringLiteral("en");
    bool isForum = false;
    bool isBlocked = false;
    std::optional<qint64> movedTo; ///< became a supergroup
    QMap<qint64, QString> topics;  ///< names by `message_thread_id`
    QSet<qint64> lostTopics;       ///< somebody deleted them
    QList<BotApiMessage> messages;
};

/// What a BotApiServer knows of chats: does the work of the calls that talk to one.
class BotApiChats
{
public:
    /// The chat; a person is made up who is not there yet.
    BotApiChat &chat(qint64 id);
    [[nodiscard]] bool knows(qint64 id) const { return m_chats.contains(id); }
    [[nodiscard]] QList<BotApiMessage> messages(qint64 id) const { return m_chats[id].messages; }
    qint64 addTopic(qint64 group, const QString &name);
    void loseTopic(qint64 group, qint64 thread);
    [[nodiscard]] bool isMadeUpTopic(qint64 chat, qint64 thread) const;

    /// A person's message as it stands in an update; what it is (`text`, `voice`) is in `content`.
    QJsonObject say(const TelegramAddress &where, qint64 user, const QJsonObject &content);
    /// A press of a button, as it stands in an update.
    QJsonObject press(qint64 chat, qint64 message, qint64 user, const QString &data);

    [[nodiscard]] BotApiReply answer(const BotApiCall &call);

    /// What answerCallbackQuery said, by id.
    [[nodiscard]] const QMap<QString, QString> &answeredPresses() const { return m_answered; }

private:
    [[nodiscard]] std::optional<BotApiReply> refusal(const BotApiCall &call);
    BotApiReply send(const BotApiCall &call);
    BotApiReply edit(const BotApiCall &call);
    BotApiReply answerPress(const BotApiCall &call);
    BotApiReply makeTopic(const BotApiCall &call);
    [[nodiscard]] QJsonObject toJson(const BotApiMessage &message, qint64 chat, qint64 user);
    [[nodiscard]] QJsonObject personToJson(qint64 id);
    [[nodiscard]] QJsonObject chatToJson(qint64 id);

    QHash<qint64, BotApiChat> m_chats;
    QSet<QString> m_presses; ///< not answered yet
    QMap<QString, QString> m_answered;
    qint64 m_nextMessage = 1;
    qint64 m_nextPress = 1;
    qint64 m_nextTopic = 101;
};

} // namespace moai::test
