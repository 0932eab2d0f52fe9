// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"
#include "roundtable/Roundtable.h"
#include "telegram/ChatLine.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramMirror.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class TelegramChats;
struct TelegramOutcome;

/// Carries out what paired chats say. What a line leads to besides its round (notices, questions,
/// documents, another project) is kept together with the line's receipt. GUI thread.
class ChatLines : public QObject
{
    Q_OBJECT

public:
    /// Done once everything is kept; fails when nothing was.
    using Done = QFuture<Result<void>>;

    ChatLines(const MirrorDoors &doors, TelegramChats &chats, TelegramOutbox &outbox,
              const QByteArray &token, QObject *parent = nullptr);

    [[nodiscard]] Done take(const TelegramChat &chat, const TelegramMessage &message,
                            const ChatLine &line, const Receipt &receipt);
    /// Says a line of the language at that place.
    [[nodiscard]] Done say(const TelegramChat &chat, Place place, const QString &line,
                           const Receipt &receipt);
    /// The same where the chat is.
    [[nodiscard]] Done sayHere(const TelegramChat &chat, const QString &line,
                               const Receipt &receipt, bool confirmed = false);
    /// Binds the chat to that project.
    [[nodiscard]] Done useProject(const TelegramChat &chat, ProjectId project,
                                  const Receipt &receipt);
    /// Nothing is to be done.
    [[nodiscard]] Done pass(const Receipt &receipt);
    /// Tells the chat that, as the answer to its line.
    [[nodiscard]] Done tell(const TelegramChat &chat, const QString &markdown,
                            const Receipt &receipt);

signals:
    void turnedTo(moai::DiscussionId discussion);
    /// The chat's words wait for the next round of that discussion.
    void interjected(moai::TelegramChatId chat, moai::DiscussionId discussion, const QString &text);

private:
    [[nodiscard]] Done outcome(const TelegramChat &chat, const Receipt &receipt,
                               const QList<Outgoing> &messages);
    [[nodiscard]] Done keep(const TelegramOutcome &outcome);
    [[nodiscard]] Done refused(const TelegramChat &chat, const Receipt &receipt,
                               const Failure &failure);
    [[nodiscard]] Done carriedOut(const TelegramChat &chat, const Receipt &receipt,
                                  const QString &line, const Said &said);
    [[nodiscard]] Done question(const TelegramChat &chat, const Receipt &receipt,
                                const QString &line, const QString &markdown);
    [[nodiscard]] Done document(const TelegramChat &chat, const Receipt &receipt,
                                DiscussionId discussion, ExportFormat format);
    [[nodiscard]] Done offerProjects(const TelegramChat &chat, const Receipt &receipt);
    [[nodiscard]] Done aboutHere(const TelegramChat &chat, const TelegramMessage &message,
                                 const ChatLine &line, const Receipt &receipt);
    [[nodiscard]] Done bind(const TelegramChat &chat, ProjectId project, const Receipt &receipt,
                            const QList<Outgoing> &messages);
    void follow(const TelegramChat &chat, const Said &said);

    MirrorDoors m_doors;
    TelegramChats &m_chats;
    TelegramOutbox &m_outbox;
    QByteArray m_token;
};

} // namespace moai
