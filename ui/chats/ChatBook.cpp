// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ChatBook.h"

#include "base/WhenDone.h"
#include "chats/ChatWords.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"

#include <QHash>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kDoor = "telegram/"_L1;

using Promise = std::shared_ptr<QPromise<Result<void>>>;

Promise begun()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    return promise;
}

void finish(const Promise &promise, const Result<void> &result)
{
    promise->addResult(result);
    promise->finish();
}

template <class T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

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

ChatBook::ChatBook(TelegramStore &store, ProjectStore &projects, QObject *parent)
    : QObject(parent), m_store(store), m_projectStore(projects)
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
    if (!door.startsWith(kDoor))
        return std::nullopt;
    const TelegramChatId id{door.mid(kDoor.size()).toLongLong()};
    for (const TelegramChat &chat : m_chats)
        if (chat.id == id)
            return moai::nameOf(chat);
    return tr("a chat that is not paired any more");
}

QFuture<Result<void>> ChatBook::allow(TelegramChatId id)
{
    return change(id, [](TelegramChat &chat) { chat.state = TelegramChatState::Paired; });
}

QFuture<Result<void>> ChatBook::bind(TelegramChatId id, std::optional<ProjectId> project)
{
    return change(id, [project](TelegramChat &chat) {
        if (chat.project != project)
            chat.discussion.reset(); // it was the other project's
        chat.project = project;
    });
}

QFuture<Result<void>> ChatBook::setMirrorsDesk(TelegramChatId id, bool mirrors)
{
    return change(id, [mirrors](TelegramChat &chat) { chat.mirrorsDesk = mirrors; });
}

QFuture<Result<void>> ChatBook::revoke(const TelegramChat &chat)
{
    const Promise promise = begun();
    whenDone(m_store.forget(chat.address.chat), this,
             [promise](const Result<int> &forgotten) { finish(promise, outcomeOf(forgotten)); });
    return promise->future();
}

QFuture<Result<void>> ChatBook::change(TelegramChatId id, std::function<void(TelegramChat &)> how)
{
    // On what the store holds now: the bot moves chats on, too.
    const Promise promise = begun();
    whenDone(m_store.chats(), this,
             [this, id, how = std::move(how), promise](const Result<QList<TelegramChat>> &chats) {
                 if (!chats) {
                     finish(promise, chats.error());
                     return;
                 }
                 for (TelegramChat chat : *chats) {
                     if (chat.id != id)
                         continue;
                     how(chat);
                     whenDone(m_store.keep(chat), this,
                              [promise](const Result<TelegramChat> &kept) {
                                  finish(promise, outcomeOf(kept));
                              });
                     return;
                 }
                 finish(promise,
                        Failure{FailureKind::Invalid, tr("This chat is not paired any more."), {}});
             });
    return promise->future();
}

} // namespace moai

#include "moc_ChatBook.cpp"
