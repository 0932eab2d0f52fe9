// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ChatBook.h"

#include "chats/ChatLabels.h"
#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Topics after their group, whenever they came.
QList<TelegramChat> gathered(const QList<TelegramChat> &chats)
{
    QHash<qint64, qsizetype> firstOf;
    for (qsizetype i = 0; i < chats.size(); ++i)
        if (!firstOf.contains(chats[i].address.chat))
            firstOf.insert(chats[i].address.chat, i);
    QList<TelegramChat> sorted = chats;
    std::ranges::stable_sort(sorted, [&firstOf](const TelegramChat &a, const TelegramChat &b) {
        return std::pair(firstOf.value(a.address.chat), a.address.thread) <
               std::pair(firstOf.value(b.address.chat), b.address.thread);
    });
    return sorted;
}

} // namespace

ChatBook::ChatBook(TelegramStore &store, ProjectStore &projects, DiscussionStore &discussions,
                   QObject *parent)
    : QObject(parent), m_store(store), m_projectStore(projects), m_discussions(discussions)
{
    connect(&store, &TelegramStore::chatsChanged, this, &ChatBook::readChats);
    connect(&projects, &ProjectStore::changed, this, &ChatBook::readProjects);
    readProjects();
    readChats();
}

void ChatBook::readChats()
{
    whenDone(m_store.chats(), this, [this](const Result<QList<TelegramChat>> &chats) {
        if (!chats || gathered(*chats) == m_chats)
            return;
        m_chats = gathered(*chats);
        emit changed();
    });
}

void ChatBook::readProjects()
{
    whenDone(m_projectStore.projects(), this, [this](const Result<QList<Project>> &projects) {
        if (!projects || *projects == m_projects)
            return;
        m_projects = *projects;
        emit changed();
    });
}

QList<TelegramChat> ChatBook::asking() const
{
    QList<TelegramChat> chats = m_chats;
    chats.removeIf(
        [](const TelegramChat &chat) { return chat.state != TelegramChatState::Asking; });
    return chats;
}

QString ChatBook::projectOf(const TelegramChat &chat) const
{
    for (const Project &project : m_projects)
        if (chat.project == project.id)
            return project.name;
    return {};
}

std::optional<QString> ChatBook::nameOfDoor(const QString &door) const
{
    const std::optional<TelegramChatId> id = telegramChatBehind(door);
    if (!id)
        return std::nullopt;
    for (const TelegramChat &chat : m_chats)
        if (chat.id == *id)
            return moai::nameOf(chat);
    return tr("a chat that is not paired any more");
}

QFuture<Result<void>> ChatBook::allow(TelegramChatId id)
{
    return change(id, [](TelegramChat &chat) { chat.state = TelegramChatState::Paired; });
}

QFuture<Result<void>> ChatBook::refuse(TelegramChatId id)
{
    return m_store.refuse(id);
}

QFuture<Result<void>> ChatBook::bind(TelegramChatId id, std::optional<ProjectId> project)
{
    return andThen(newestRound(project), this, [this, id, project](RoundId newest) {
        return change(id, [project, newest](TelegramChat &chat) {
            if (chat.project == project)
                return;
            chat.project = project;
            chat.discussion.reset(); // it was the other project's
            chat.followsAfter = std::max(chat.followsAfter, newest);
        });
    });
}

QFuture<Result<RoundId>> ChatBook::newestRound(std::optional<ProjectId> project)
{
    const auto its =
        project ? succeeded(project)
                : andThen(m_projectStore.currentProject(), this,
                          [](const std::optional<Project> &current) {
                              return succeeded(current ? std::optional(current->id) : std::nullopt);
                          });
    const auto latest = andThen(its, this, [this](const std::optional<ProjectId> &id) {
        return id ? m_discussions.latest(*id) : succeeded(std::optional<Discussion>());
    });
    const auto record = andThen(latest, this, [this](const std::optional<Discussion> &discussion) {
        return discussion ? m_discussions.load(discussion->id) : succeeded(DiscussionRecord());
    });
    return andThen(record, this, [](const DiscussionRecord &read) {
        return succeeded(read.rounds.isEmpty() ? RoundId() : read.rounds.last().round.id);
    });
}

QFuture<Result<void>> ChatBook::setMirrorsDesk(TelegramChatId id, bool mirrors)
{
    return change(id, [mirrors](TelegramChat &chat) { chat.mirrorsDesk = mirrors; });
}

QFuture<Result<void>> ChatBook::revoke(const TelegramChat &chat)
{
    return andThen(m_store.forget(chat.address.chat), this,
                   [](int) { return doneWith(Result<void>()); });
}

QFuture<Result<void>> ChatBook::change(TelegramChatId id, std::function<void(TelegramChat &)> how)
{
    // On what the store holds now: the bot moves chats on, too.
    const auto keep = [this, id, how = std::move(how)](const QList<TelegramChat> &chats) {
        for (TelegramChat chat : chats) {
            if (chat.id != id)
                continue;
            how(chat);
            return m_store.keep(chat);
        }
        return failedWith<TelegramChat>(
            {FailureKind::Invalid, tr("This chat is not paired any more."), {}});
    };
    return andThen(andThen(m_store.chats(), this, keep), this,
                   [](const TelegramChat &) { return doneWith(Result<void>()); });
}

} // namespace moai

#include "moc_ChatBook.cpp"
