// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ImportSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionSql.h"
#include "storage/DiscussionTitle.h"
#include "storage/MessageSql.h"
#include "storage/Names.h"
#include "storage/PersonRankingSql.h"
#include "storage/ProjectSql.h"
#include "storage/RosterSql.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(moai::ImportText)
};

template <class E>
std::optional<QString> nameOf(std::optional<E> value)
{
    return value ? std::optional(toName(*value)) : std::nullopt;
}

/// Puts one discussion into a project and maps the keys it had to those it gets.
class Importer
{
public:
    Importer(QSqlDatabase &database, const QString &runner, const Project &project,
             const QList<Participant> &roster)
        : m_database(database), m_runner(runner), m_project(project)
    {
        for (const Participant &seat : roster)
            m_seats.insert(nameKey(seat.handle), seat.id);
    }

    Result<Discussion> put(const DiscussionRecord &record)
    {
        const auto id = putDiscussion(record.discussion);
        if (!id)
            return id.error();
        m_discussion = *id;
        for (const RoundRecord &round : record.rounds)
            if (auto put = putRound(round); !put)
                return put.error();
        for (PersonRanking ranking : record.rankings) {
            ranking.about = m_rounds.value(ranking.about);
            for (QList<MessageId> &place : ranking.order)
                place = mapped(place);
            if (auto kept = keepPersonRanking(m_database, m_runner, ranking); !kept)
                return kept.error();
        }
        if (auto noted = noteChange(m_database, m_runner, Entity::Discussion, m_discussion.value);
            !noted)
            return noted.error();
        return discussionWithKey(m_database, m_discussion);
    }

private:
    Result<DiscussionId> putDiscussion(const Discussion &discussion)
    {
        Statement insert(m_database,
                         u"INSERT INTO discussion (uid, project_id, title, mode, context_policy, "
                         "anonymous, interjection, created_at, updated_at, read_at) VALUES (:uid, "
                         ":project, :title, :mode, :policy, :anonymous, :interjection, :created, "
                         ":updated, :now)"_s);
        insert.bind(u":uid"_s, discussion.uid)
            .bind(u":project"_s, m_project.id)
            .bind(u":title"_s, asOneLine(discussion.title))
            .bind(u":mode"_s, toName(discussion.mode))
            .bind(u":policy"_s, nameOf(discussion.contextPolicy))
            .bind(u":anonymous"_s, discussion.anonymous)
            .bind(u":interjection"_s, discussion.interjection)
            .bind(u":created"_s, discussion.createdAt)
            .bind(u":updated"_s, discussion.updatedAt)
            .bind(u":now"_s, QDateTime::currentDateTimeUtc());
        if (auto done = insert.run(); !done)
            return done.error();
        return DiscussionId{insert.newId()};
    }

    Result<void> putRound(const RoundRecord &record)
    {
        const Round &round = record.round;
        Statement insert(m_database,
                         u"INSERT INTO round (discussion_id, number, mode, prompt_version, seed, "
                         "context_policy, anonymous, about_round, rounds_left, course_end, "
                         "started_at, finished_at) VALUES (:discussion, :number, :mode, :prompt, "
                         ":seed, :policy, :anonymous, :about, :left, :end, :started, :finished)"_s);
        insert.bind(u":discussion"_s, m_discussion)
            .bind(u":number"_s, round.number)
            .bind(u":mode"_s, toName(round.mode))
            .bind(u":prompt"_s, round.promptVersion)
            .bind(u":seed"_s, round.seed ? std::optional(qint64(*round.seed)) : std::nullopt)
            .bind(u":policy"_s, nameOf(round.contextPolicy))
            .bind(u":anonymous"_s, round.anonymous)
            .bind(u":about"_s,
                  round.about ? std::optional(m_rounds.value(*round.about)) : std::nullopt)
            .bind(u":left"_s, round.roundsLeft)
            .bind(u":end"_s, nameOf(round.courseEnd))
            .bind(u":started"_s, round.startedAt)
            .bind(u":finished"_s, round.finishedAt);
        if (auto done = insert.run(); !done)
            return done;
        const RoundId id{insert.newId()};
        m_rounds.insert(round.id, id);
        int position = 0;
        for (const Message &message : record.messages)
            if (auto put = putMessage(message, id, position++); !put)
                return put;
        return {};
    }

    Result<void> putMessage(Message message, RoundId round, int position)
    {
        const MessageId before = message.id;
        message.discussion = m_discussion;
        message.round = round;
        message.participant.reset();
        const ParticipantId seat = m_seats.value(nameKey(message.handle));
        if (message.author == Author::Participant && seat.isValid())
            message.participant = seat;
        message.about = mapped(message.about);
        const auto id = insertMessage(m_database, m_runner, message, position);
        if (!id)
            return id.error();
        m_messages.insert(before, *id);
        return {};
    }

    [[nodiscard]] QList<MessageId> mapped(const QList<MessageId> &ids) const
    {
        QList<MessageId> own;
        for (const MessageId id : ids)
            own.append(m_messages.value(id));
        return own;
    }

    QSqlDatabase &m_database;
    const QString &m_runner;
    const Project &m_project;
    QHash<QString, ParticipantId> m_seats; ///< by handle
    DiscussionId m_discussion;
    QHash<RoundId, RoundId> m_rounds;
    QHash<MessageId, MessageId> m_messages;
};

/// The discussion, when it is here already; one that was removed comes back.
Result<std::optional<Imported>> found(QSqlDatabase &database, const QString &runner,
                                      const QString &uid)
{
    struct Place {
        DiscussionId discussion;
        ProjectId project;
        bool isHidden = false;
        bool isProjectHidden = false;
    };
    const auto place =
        Statement(database, u"SELECT d.id, d.project_id, d.deleted_at IS NOT NULL, p.deleted_at IS "
                            "NOT NULL FROM discussion d JOIN project p ON p.id = d.project_id "
                            "WHERE d.uid = :uid"_s)
            .bind(u":uid"_s, uid)
            .one([](Row &row) {
                Place there;
                there.discussion = row.id<DiscussionId>();
                there.project = row.id<ProjectId>();
                there.isHidden = row.flag();
                there.isProjectHidden = row.flag();
                return there;
            });
    if (!place)
        return place.error();
    if (!*place)
        return std::optional<Imported>();
    if ((*place)->isProjectHidden)
        if (auto restored = restoreProject(database, runner, (*place)->project); !restored)
            return restored.error();
    if ((*place)->isHidden)
        if (auto shown = hideDiscussion(database, runner, (*place)->discussion, Hidden::No); !shown)
            return shown.error();
    const auto discussion = discussionWithKey(database, (*place)->discussion);
    if (!discussion)
        return discussion.error();
    const bool cameBack = (*place)->isHidden || (*place)->isProjectHidden;
    return std::optional(Imported{*discussion, cameBack ? Imported::Outcome::CameBack
                                                        : Imported::Outcome::AlreadyThere});
}

/// No message of it may stand in another discussion.
Result<void> checkMessages(const QSqlDatabase &database, const DiscussionRecord &record)
{
    QJsonArray uids;
    for (const RoundRecord &round : record.rounds)
        for (const Message &message : round.messages)
            uids.append(message.uid);
    const auto taken =
        Statement(database, u"SELECT count(*) FROM message WHERE uid IN (SELECT value FROM "
                            "json_each(:uids))"_s)
            .bind(u":uids"_s, QString::fromUtf8(QJsonDocument(uids).toJson(QJsonDocument::Compact)))
            .one(&readInteger);
    if (!taken)
        return taken.error();
    if (taken->value_or(0) > 0)
        return invalid(ImportText::tr("Messages of this file are part of another discussion here: "
                                      "it was changed by hand."));
    return {};
}

/// The project of the minutes: the one that was named, or that has its uid, or a new one.
Result<Project> projectFor(QSqlDatabase &database, const QString &runner, const Minutes &minutes,
                           std::optional<ProjectId> into)
{
    if (into)
        return projectWithKey(database, *into);
    const auto known = projectWithUid(database, minutes.project.uid);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const auto all = allProjects(database);
    if (!all)
        return all.error();
    QStringList taken;
    for (const Project &other : *all)
        taken.append(nameKey(other.name));
    Project project = minutes.project;
    for (int number = 2; taken.contains(nameKey(project.name)); ++number)
        project.name = minutes.project.name + u" ("_s + QString::number(number) + u')';
    return createProject(database, runner, project, minutes.roster);
}

} // namespace

Result<Imported> importMinutes(QSqlDatabase &database, const QString &runner,
                               const Minutes &minutes, std::optional<ProjectId> into)
{
    const auto there = found(database, runner, minutes.record.discussion.uid);
    if (!there)
        return there.error();
    if (*there)
        return **there;
    if (auto checked = checkMessages(database, minutes.record); !checked)
        return checked.error();
    const auto project = projectFor(database, runner, minutes, into);
    if (!project)
        return project.error();
    const auto roster = rosterOf(database, project->id);
    if (!roster)
        return roster.error();
    const auto discussion = Importer(database, runner, *project, *roster).put(minutes.record);
    if (!discussion)
        return discussion.error();
    return Imported{*discussion, Imported::Outcome::New};
}

} // namespace moai
