// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ProjectSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionTitle.h"
#include "storage/Moment.h"
#include "storage/Names.h"
#include "storage/RosterSql.h"
#include "storage/Statement.h"
#include "storage/TelegramChatSql.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(moai::ProjectText)
};

/// In the order that readProject() takes them; conditions follow with AND.
constexpr QStringView kSelect =
    u"SELECT id, uid, name, topic, instructions, context_policy, anonymous, challenger, "
    "agreement_check, chair, quorum, deadline_ms, soft_cap, hard_cap, created_at, used_at "
    "FROM project WHERE deleted_at IS NULL";

TableRules readRules(Row &row)
{
    TableRules rules;
    rules.anonymous = row.flag();
    rules.challenger = row.flag();
    rules.agreementCheck = row.flag();
    rules.chair = row.text();
    rules.quorum = row.maybe(&Row::number);
    rules.deadline = row.span();
    rules.softCap = row.maybe(&Row::money);
    rules.hardCap = row.maybe(&Row::money);
    return rules;
}

Project readProject(Row &row)
{
    Project project;
    project.id = row.id<ProjectId>();
    project.uid = row.text();
    project.name = row.text();
    project.topic = row.text();
    project.instructions = row.text();
    project.contextPolicy = row.named(&contextPolicyFromName);
    project.rules = readRules(row);
    project.createdAt = row.time();
    project.usedAt = row.time();
    return project;
}

Result<void> noteProject(QSqlDatabase &database, const QString &runner, ProjectId id)
{
    return noteChange(database, runner, Entity::Project, id.value);
}

/// It was hidden, or came back.
Result<void> noteHidden(QSqlDatabase &database, const QString &runner, ProjectId id)
{
    auto noted = noteProject(database, runner, id);
    return noted ? noteTelegramChatsOf(database, runner, id) : noted;
}

/// Binds what a person sets, the same for a new project and a changed one.
void bindProject(Statement &statement, const Project &project, const QString &name)
{
    const TableRules &rules = project.rules;
    statement.bind(u":name"_s, name)
        .bind(u":key"_s, nameKey(name))
        .bind(u":topic"_s, project.topic)
        .bind(u":instructions"_s, project.instructions)
        .bind(u":policy"_s, toName(project.contextPolicy))
        .bind(u":anonymous"_s, rules.anonymous)
        .bind(u":challenger"_s, rules.challenger)
        .bind(u":agreement"_s, rules.agreementCheck)
        .bind(u":chair"_s, rules.chair)
        .bind(u":quorum"_s, rules.quorum)
        .bind(u":deadline"_s, rules.deadline)
        .bind(u":soft"_s, rules.softCap)
        .bind(u":hard"_s, rules.hardCap);
}

Failure noSuchProject()
{
    return invalid(ProjectText::tr("There is no such project, or it was deleted. `moai project "
                                   "list` shows those there are."));
}

/// A project's name is not empty and nobody else's (but its own, when it is renamed).
Result<void> checkName(const QSqlDatabase &database, const QString &name, ProjectId own)
{
    if (name.isEmpty())
        return invalid(ProjectText::tr("A project needs a name."));
    const auto other = Statement(database, kSelect + u" AND name_key = :key AND id <> :own"_s)
                           .bind(u":key"_s, nameKey(name))
                           .bind(u":own"_s, own)
                           .one(&readProject);
    if (!other)
        return other.error();
    if (*other)
        return invalid(
            ProjectText::tr("There is already a project called “%1”.").arg((*other)->name));
    return {};
}

Result<void> changeProject(Statement &update)
{
    if (auto done = update.run(); !done)
        return done;
    return update.changed() == 0 ? Result<void>(noSuchProject()) : Result<void>();
}

/// That uid, or a new one when it is none or another project's.
Result<QString> freeUid(const QSqlDatabase &database, const QString &uid)
{
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (uid.isEmpty())
        return fresh;
    const auto other = Statement(database, u"SELECT id FROM project WHERE uid = :uid"_s)
                           .bind(u":uid"_s, uid)
                           .one(&readInteger);
    if (!other)
        return other.error();
    return *other ? fresh : uid;
}

/// A moment later than any project's use.
Result<QDateTime> nextUse(const QSqlDatabase &database)
{
    auto latest = Statement(database, u"SELECT max(used_at) FROM project"_s).one([](Row &row) {
        return row.maybe(&Row::time);
    });
    if (!latest)
        return latest.error();
    return momentAfter(latest->value_or(std::nullopt).value_or(QDateTime()),
                       QDateTime::currentDateTimeUtc());
}

} // namespace

Result<QList<Project>> allProjects(const QSqlDatabase &database)
{
    return Statement(database, kSelect + u" ORDER BY name_key"_s).all(&readProject);
}

Result<Project> projectWithKey(const QSqlDatabase &database, ProjectId id)
{
    auto found =
        Statement(database, kSelect + u" AND id = :id"_s).bind(u":id"_s, id).one(&readProject);
    if (!found)
        return found.error();
    return *found ? Result<Project>(**found) : noSuchProject();
}

Result<std::optional<Project>> projectWithUid(const QSqlDatabase &database, const QString &uid)
{
    return Statement(database, kSelect + u" AND uid = :uid"_s)
        .bind(u":uid"_s, uid)
        .one(&readProject);
}

Result<Project> projectCalled(const QSqlDatabase &database, const QString &name)
{
    const auto all = allProjects(database);
    if (!all)
        return all.error();
    if (all->isEmpty())
        return invalid(ProjectText::tr("There is no project “%1”; there are no projects yet.")
                           .arg(name.simplified()));
    QStringList names;
    for (const Project &project : *all) {
        if (nameKey(project.name) == nameKey(name))
            return project;
        names.append(project.name);
    }
    return invalid(ProjectText::tr("There is no project “%1”.").arg(name.simplified()) +
                   knownNames(names));
}

Result<std::optional<Project>> latestProject(const QSqlDatabase &database)
{
    return Statement(database, kSelect + u" ORDER BY used_at DESC, id DESC LIMIT 1"_s)
        .one(&readProject);
}

Result<Project> createProject(QSqlDatabase &database, const QString &runner, const Project &project,
                              const QList<Participant> &roster)
{
    const QString name = asOneLine(project.name);
    if (auto checked = checkName(database, name, {}); !checked)
        return checked.error();
    const auto used = nextUse(database);
    if (!used)
        return used.error();
    const auto uid = freeUid(database, project.uid);
    if (!uid)
        return uid.error();
    Statement insert(database,
                     u"INSERT INTO project (uid, name, name_key, topic, instructions, "
                     "context_policy, anonymous, challenger, agreement_check, chair, quorum, "
                     "deadline_ms, soft_cap, hard_cap, created_at, used_at) VALUES (:uid, :name, "
                     ":key, :topic, :instructions, :policy, :anonymous, :challenger, :agreement, "
                     ":chair, :quorum, :deadline, :soft, :hard, :created, :used)"_s);
    bindProject(insert, project, name);
    insert.bind(u":uid"_s, *uid)
        .bind(u":created"_s, QDateTime::currentDateTimeUtc())
        .bind(u":used"_s, *used);
    if (auto done = insert.run(); !done)
        return done.error();
    const ProjectId id{insert.newId()};
    QList<Participant> seats = roster; // may be another project's
    for (Participant &seat : seats)
        seat.id = {};
    if (auto seated = replaceRoster(database, runner, id, seats); !seated)
        return seated.error();
    return projectWithKey(database, id);
}

Result<void> updateProject(QSqlDatabase &database, const QString &runner, const Project &project)
{
    const QString name = asOneLine(project.name);
    if (auto checked = checkName(database, name, project.id); !checked)
        return checked;
    Statement update(database, u"UPDATE project SET name = :name, name_key = :key, topic = :topic, "
                               "instructions = :instructions, context_policy = :policy, "
                               "anonymous = :anonymous, challenger = :challenger, "
                               "agreement_check = :agreement, chair = :chair, quorum = :quorum, "
                               "deadline_ms = :deadline, soft_cap = :soft, hard_cap = :hard "
                               "WHERE id = :id AND deleted_at IS NULL"_s);
    bindProject(update, project, name);
    update.bind(u":id"_s, project.id);
    auto done = changeProject(update);
    return done ? noteProject(database, runner, project.id) : done;
}

Result<void> useProject(QSqlDatabase &database, const QString &runner, ProjectId id)
{
    const auto used = nextUse(database);
    if (!used)
        return used.error();
    Statement update(database,
                     u"UPDATE project SET used_at = :used WHERE id = :id AND deleted_at IS NULL"_s);
    update.bind(u":used"_s, *used).bind(u":id"_s, id);
    auto done = changeProject(update);
    return done ? noteProject(database, runner, id) : done;
}

Result<void> removeProject(QSqlDatabase &database, const QString &runner, ProjectId id)
{
    Statement update(database, u"UPDATE project SET deleted_at = :now WHERE id = :id AND "
                               "deleted_at IS NULL"_s);
    update.bind(u":now"_s, QDateTime::currentDateTimeUtc()).bind(u":id"_s, id);
    auto done = changeProject(update);
    return done ? noteHidden(database, runner, id) : done;
}

Result<void> restoreProject(QSqlDatabase &database, const QString &runner, ProjectId id)
{
    const auto name = Statement(database, u"SELECT name FROM project WHERE id = :id"_s)
                          .bind(u":id"_s, id)
                          .one(&readText);
    if (!name)
        return name.error();
    if (!*name)
        return noSuchProject();
    if (auto checked = checkName(database, **name, id); !checked)
        return checked; // somebody took the name meanwhile
    auto done = Statement(database, u"UPDATE project SET deleted_at = NULL WHERE id = :id"_s)
                    .bind(u":id"_s, id)
                    .run();
    return done ? noteHidden(database, runner, id) : done;
}

} // namespace moai
