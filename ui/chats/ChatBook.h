// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"
#include "domain/Telegram.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace moai {

class DiscussionStore;
class ProjectStore;
class TelegramStore;

/// The Telegram chats and the projects that they may be bound to, kept fresh from the stores; and
/// what the person does to them. GUI thread.
class ChatBook : public QObject
{
    Q_OBJECT

public:
    ChatBook(TelegramStore &store, ProjectStore &projects, DiscussionStore &discussions,
             QObject *parent = nullptr);

    /// Oldest first, topics after their group.
    [[nodiscard]] const QList<TelegramChat> &chats() const { return m_chats; }
    [[nodiscard]] const QList<Project> &projects() const { return m_projects; }
    /// Those that wait for a yes, oldest first.
    [[nodiscard]] QList<TelegramChat> asking() const;
    /// The project's name; empty when none is chosen, or it is gone.
    [[nodiscard]] QString projectOf(const TelegramChat &chat) const;
    /// What the chat that such a door leads to is called (see Arrival::door); nothing for the
    /// window and the terminal.
    [[nodiscard]] std::optional<QString> nameOfDoor(const QString &door) const;

    // They fail as the store does; what became of it is told by changed().
    [[nodiscard]] QFuture<Result<void>> allow(TelegramChatId id);
    [[nodiscard]] QFuture<Result<void>> refuse(TelegramChatId id);
    /// From now on; what was said there before is none of its business.
    [[nodiscard]] QFuture<Result<void>> bind(TelegramChatId id, std::optional<ProjectId> project);
    [[nodiscard]] QFuture<Result<void>> setMirrorsDesk(TelegramChatId id, bool mirrors);
    /// Forgets the chat with all its topics.
    [[nodiscard]] QFuture<Result<void>> revoke(const TelegramChat &chat);

signals:
    void changed();

private:
    void readChats();
    void readProjects();
    /// The newest round of the project's latest discussion; none: 0.
    [[nodiscard]] QFuture<Result<RoundId>> newestRound(std::optional<ProjectId> project);
    [[nodiscard]] QFuture<Result<void>> change(TelegramChatId id,
                                               std::function<void(TelegramChat &)> how);

    TelegramStore &m_store;
    ProjectStore &m_projectStore;
    DiscussionStore &m_discussions;
    QList<TelegramChat> m_chats;
    QList<Project> m_projects;
};

} // namespace moai
