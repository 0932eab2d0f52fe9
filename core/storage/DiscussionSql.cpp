// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiscussionSql.h"

#include "base/EnumNames.h"
#include "storage/ChangeLog.h"
#include "storage/DiscussionTitle.h"
#include "storage/Moment.h"
#include "storage/Names.h"
#include "storage/ProjectSql.h"
#include "storage/Statement.h"
#include "storage/TelegramChatSql.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct DiscussionText {
    Q_DECLARE_TR_FUNCTIONS(moai::DiscussionText)
};

constexpr auto kStates = enumNames<DiscussionState>({
    {DiscussionState::Idle, "idle"_L1},
    {DiscussionState::Running, "running"_L1},
    {DiscussionState::Unread, "unread"_L1},
    {DiscussionState::Failed, "failed"_L1},
});

std::optional<DiscussionState> stateFromName(QStringView name)
{
    return kStates.valueOf(name);
}

/// In the order that readDiscussion() takes them; conditions follow with AND.
constexpr QStringView kSelect =
    u"SELECT d.id, d.uid, d.project_id, d.title, d.mode, d.context_policy, d.anonymous, "
    "d.interjection, d.created_at, d.updated_at, CASE "
    "WHEN EXISTS (SELECT 1 FROM message m INDEXED BY message_under_way WHERE "
    "m.discussion_id = d.id AND m.status IN ('waiting', 'streaming')) THEN 'running' "
    "WHEN EXISTS (SELECT 1 FROM message m WHERE m.round_id = (SELECT r.id FROM round r WHERE "
    "r.discussion_id = d.id ORDER BY r.number DESC LIMIT 1) AND "
    "m.status IN ('failed', 'interrupted')) THEN 'failed' "
    "WHEN coalesce(d.ended_at, 0) > d.read_at THEN 'unread' ELSE 'idle' END "
    "FROM discussion d JOIN project p ON p.id = d.project_id "
    "WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL";
constexpr QStringView kNewestFirst = u" ORDER BY d.updated_at DESC, d.id DESC";

Discussion readDiscussion(Row &row)
{
    Discussion discussion;
    discussion.id = row.id<DiscussionId>();
    discussion.uid = row.text();
    discussion.project = row.id<ProjectId>();
    discussion.title = row.text();
    discussion.mode = row.named(&modeFromName);
    discussion.contextPolicy = row.maybeNamed(&contextPolicyFromName);
    discussion.anonymous = row.maybe(&Row::flag);
    discussion.interjection = row.text();
    discussion.createdAt = row.time();
    discussion.updatedAt = row.time();
    discussion.state = row.named(&stateFromName);
    return discussion;
}

Failure noSuchDiscussion(const QString &called)
{
    return invalid(DiscussionText::tr("There is no discussion %1, or it was deleted. `moai "
                                      "discussion list` shows those there are.")
                       .arg(called));
}

Result<Discussion> oneOf(Result<std::optional<Discussion>> found, const QString &called)
{
    if (!found)
        return found.error();
    if (!*found)
        return noSuchDiscussion(called);
    return **std::move(found);
}

/// A moment later than all in that column of the project of discussion `id`.
Result<QDateTime> nextUpdate(const QSqlDatabase &database, DiscussionId id)
{
    auto latest =
        Statement(database, u"SELECT max(updated_at) FROM discussion WHERE deleted_at IS NULL AND "
                            "project_id = (SELECT project_id FROM discussion WHERE id = :id)"_s)
            .bind(u":id"_s, id)
            .one([](Row &row) { return row.maybe(&Row::time); });
    if (!latest)
        return latest.error();
    return momentAfter(latest->value_or(std::nullopt).value_or(QDateTime()),
                       QDateTime::currentDateTimeUtc());
}

Result<void> noteDiscussion(QSqlDatabase &database, const QString &runner, DiscussionId id)
{
    return noteChange(database, runner, Entity::Discussion, id.value);
}

} // namespace

Result<Discussion> createDiscussion(QSqlDatabase &database, const QString &runner,
                                    ProjectId project, const QString &title)
{
    if (auto there = projectWithKey(database, project); !there)
        return there.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Statement insert(database,
                     u"INSERT INTO discussion (uid, project_id, title, mode, created_at, "
                     "updated_at, read_at) VALUES (:uid, :project, :title, :mode, :now, :now, "
                     ":now)"_s);
    insert.bind(u":uid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(u":project"_s, project)
        .bind(u":title"_s, asOneLine(title))
        .bind(u":mode"_s, toName(Mode::Open))
        .bind(u":now"_s, now);
    if (auto done = insert.run(); !done)
        return done.error();
    const DiscussionId id{insert.newId()};
    if (auto touched = touchDiscussion(database, runner, id); !touched)
        return touched.error();
    return discussionWithKey(database, id);
}

Result<QList<Discussion>> discussionsOf(const QSqlDatabase &database, ProjectId project)
{
    return Statement(database, kSelect + u" AND d.project_id = :project"_s + kNewestFirst)
        .bind(u":project"_s, project)
        .all(&readDiscussion);
}

Result<QList<Discussion>> recentDiscussions(const QSqlDatabase &database, int most)
{
    // The keys first: what a discussion's state takes is looked up for these only.
    return Statement(database,
                     kSelect +
                         u" AND d.id IN (SELECT i.id FROM discussion i JOIN project j ON j.id = "
                         "i.project_id WHERE i.deleted_at IS NULL AND j.deleted_at IS NULL "
                         "ORDER BY i.updated_at DESC, i.id DESC LIMIT :most)"_s +
                         kNewestFirst)
        .bind(u":most"_s, most)
        .all(&readDiscussion);
}

Result<QList<Discussion>> discussionsToLookAt(const QSqlDatabase &database, int most)
{
    return Statement(database,
                     kSelect +
                         u" AND (d.ended_at > d.read_at OR d.id IN (SELECT m.discussion_id FROM "
                         "message m INDEXED BY message_under_way WHERE m.status IN ('waiting', "
                         "'streaming')))"_s +
                         kNewestFirst + u" LIMIT :most"_s)
        .bind(u":most"_s, most)
        .all(&readDiscussion);
}

Result<Discussion> discussionWithKey(const QSqlDatabase &database, DiscussionId id)
{
    return oneOf(
        Statement(database, kSelect + u" AND d.id = :id"_s).bind(u":id"_s, id).one(&readDiscussion),
        QString::number(id.value));
}

Result<Discussion> discussionCalled(const QSqlDatabase &database, const QString &idOrUid)
{
    const QString called = idOrUid.trimmed();
    bool isKey = false;
    const DiscussionId id{called.toLongLong(&isKey)};
    if (isKey)
        return discussionWithKey(database, id);
    const QUuid uid(called);
    return oneOf(Statement(database, kSelect + u" AND d.uid = :uid"_s)
                     .bind(u":uid"_s, uid.toString(QUuid::WithoutBraces))
                     .one(&readDiscussion),
                 u"“"_s + called + u"”"_s);
}

Result<std::optional<Discussion>> latestOf(const QSqlDatabase &database, ProjectId project)
{
    return Statement(database,
                     kSelect + u" AND d.project_id = :project"_s + kNewestFirst + u" LIMIT 1"_s)
        .bind(u":project"_s, project)
        .one(&readDiscussion);
}

Result<void> updateDiscussion(QSqlDatabase &database, const QString &runner,
                              const Discussion &discussion)
{
    if (auto there = discussionWithKey(database, discussion.id); !there)
        return there.error();
    const auto &policy = discussion.contextPolicy;
    Statement update(database, u"UPDATE discussion SET title = :title, mode = :mode, "
                               "context_policy = :policy, anonymous = :anonymous "
                               "WHERE id = :id"_s);
    update.bind(u":title"_s, asOneLine(discussion.title))
        .bind(u":mode"_s, toName(discussion.mode))
        .bind(u":policy"_s, policy ? std::optional(toName(*policy)) : std::nullopt)
        .bind(u":anonymous"_s, discussion.anonymous)
        .bind(u":id"_s, discussion.id);
    if (auto done = update.run(); !done)
        return done;
    return noteDiscussion(database, runner, discussion.id);
}

Result<void> interjectInDiscussion(QSqlDatabase &database, const QString &runner, DiscussionId id,
                                   const QString &text)
{
    Statement update(database, u"UPDATE discussion SET interjection = CASE interjection WHEN '' "
                               "THEN :text ELSE interjection || char(10, 10) || :text END "
                               "WHERE id = :id"_s);
    update.bind(u":text"_s, text).bind(u":id"_s, id);
    if (auto done = update.run(); !done)
        return done;
    if (update.changed() == 0)
        return noSuchDiscussion(QString::number(id.value));
    return touchDiscussion(database, runner, id);
}

Result<QString> takeInterjection(QSqlDatabase &database, DiscussionId id)
{
    auto said = Statement(database, u"SELECT interjection FROM discussion WHERE id = :id"_s)
                    .bind(u":id"_s, id)
                    .one([](Row &row) { return row.text(); });
    if (!said)
        return said.error();
    auto cleared = Statement(database, u"UPDATE discussion SET interjection = '' WHERE id = :id"_s)
                       .bind(u":id"_s, id)
                       .run();
    if (!cleared)
        return cleared.error();
    return said->value_or(QString());
}

Result<void> hideDiscussion(QSqlDatabase &database, const QString &runner, DiscussionId id,
                            Hidden hidden)
{
    const auto since =
        hidden == Hidden::Yes ? std::optional(QDateTime::currentDateTimeUtc()) : std::nullopt;
    Statement update(database, u"UPDATE discussion SET deleted_at = :since WHERE id = :id"_s);
    update.bind(u":since"_s, since).bind(u":id"_s, id);
    if (auto done = update.run(); !done)
        return done;
    if (update.changed() == 0)
        return noSuchDiscussion(QString::number(id.value));
    auto noted = noteDiscussion(database, runner, id);
    return noted ? noteTelegramChatsOf(database, runner, id) : noted;
}

Result<void> markDiscussionRead(QSqlDatabase &database, const QString &runner, DiscussionId id)
{
    // Only what is unread: whoever reads the list again because of the note marks it again.
    Statement update(database,
                     u"UPDATE discussion SET read_at = max(:now, ended_at) WHERE id = :id AND "
                     "ended_at > read_at"_s);
    update.bind(u":now"_s, QDateTime::currentDateTimeUtc()).bind(u":id"_s, id);
    if (auto done = update.run(); !done || update.changed() == 0)
        return done;
    return noteDiscussion(database, runner, id);
}

Result<void> touchDiscussion(QSqlDatabase &database, const QString &runner, DiscussionId id)
{
    const auto moment = nextUpdate(database, id);
    if (!moment)
        return moment.error();
    auto done = Statement(database, u"UPDATE discussion SET updated_at = :now WHERE id = :id"_s)
                    .bind(u":now"_s, *moment)
                    .bind(u":id"_s, id)
                    .run();
    return done ? noteDiscussion(database, runner, id) : done;
}

Result<void> noteDiscussionEnded(QSqlDatabase &database, const QString &runner, DiscussionId id)
{
    auto done = Statement(database, u"UPDATE discussion SET ended_at = max(:now, read_at + 1) "
                                    "WHERE id = :id"_s)
                    .bind(u":now"_s, QDateTime::currentDateTimeUtc())
                    .bind(u":id"_s, id)
                    .run();
    return done ? touchDiscussion(database, runner, id) : done;
}

} // namespace moai
