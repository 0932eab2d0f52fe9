// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RosterSql.h"

#include "storage/ChangeLog.h"
#include "storage/Names.h"
#include "storage/ParametersJson.h"
#include "storage/ProjectSql.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(moai::RosterText)
};

Participant readParticipant(Row &row)
{
    Participant seat;
    seat.id = row.id<ParticipantId>();
    seat.project = row.id<ProjectId>();
    seat.position = row.number();
    seat.handle = row.text();
    seat.serviceName = row.text();
    seat.model = row.text();
    seat.persona = row.text();
    seat.colour = row.text();
    seat.parameters = parametersFromJson(row.text());
    seat.enabled = row.flag();
    return seat;
}

/// Removes the seats that are not in `roster`, and frees the handles of the others so that they
/// can be handed round.
Result<void> clearSeats(const QSqlDatabase &database, ProjectId project,
                        const QList<Participant> &roster)
{
    QStringList kept;
    for (const Participant &seat : roster)
        if (seat.id.isValid())
            kept.append(QString::number(seat.id.value));
    auto removed =
        Statement(database, u"DELETE FROM participant WHERE project_id = :project AND id NOT IN "
                            "(SELECT value FROM json_each(:kept))"_s)
            .bind(u":project"_s, project)
            .bind(u":kept"_s, u"["_s + kept.join(u',') + u"]"_s)
            .run();
    if (!removed)
        return removed;
    return Statement(database,
                     u"UPDATE participant SET handle_key = '#' || id WHERE project_id = :project"_s)
        .bind(u":project"_s, project)
        .run();
}

Result<void> putSeat(const QSqlDatabase &database, ProjectId project, const Participant &seat,
                     int position)
{
    Statement put(
        database,
        seat.id.isValid()
            ? u"UPDATE participant SET position = :position, handle = :handle, "
              "handle_key = :key, model = :model, persona = :persona, "
              "service_name = coalesce((SELECT name FROM service WHERE name_key = :service_key), "
              ":service), "
              "colour = :colour, parameters = :parameters, enabled = :enabled "
              "WHERE id = :id AND project_id = :project"_s
            : u"INSERT INTO participant (project_id, position, handle, handle_key, model, "
              "persona, service_name, colour, parameters, enabled) VALUES (:project, :position, "
              ":handle, :key, :model, :persona, coalesce((SELECT name FROM service WHERE "
              "name_key = :service_key), :service), :colour, :parameters, :enabled)"_s);
    if (seat.id.isValid())
        put.bind(u":id"_s, seat.id);
    put.bind(u":project"_s, project)
        .bind(u":position"_s, position)
        .bind(u":handle"_s, seat.handle)
        .bind(u":key"_s, nameKey(seat.handle))
        .bind(u":service"_s, seat.serviceName)
        .bind(u":service_key"_s, nameKey(seat.serviceName))
        .bind(u":model"_s, seat.model)
        .bind(u":persona"_s, seat.persona)
        .bind(u":colour"_s, seat.colour)
        .bind(u":parameters"_s, toJson(seat.parameters))
        .bind(u":enabled"_s, seat.enabled);
    if (auto done = put.run(); !done || put.changed() > 0)
        return done;
    return invalid(RosterText::tr("The seat @%1 is gone: somebody else changed the roster. Look "
                                  "at it again.")
                       .arg(seat.handle));
}

} // namespace

Result<void> checkHandles(const QList<Participant> &roster)
{
    static const QRegularExpression usable(u"\\A[\\p{L}\\p{N}._-]+\\z"_s);
    QSet<QString> taken;
    for (const Participant &seat : roster) {
        if (!usable.match(seat.handle).hasMatch())
            return invalid(RosterText::tr("“%1” cannot be a handle: use letters, digits, “-”, “_” "
                                          "and “.”.")
                               .arg(seat.handle));
        if (taken.contains(nameKey(seat.handle)))
            return invalid(
                RosterText::tr("Two seats are called @%1: give one of them another handle.")
                    .arg(seat.handle));
        taken.insert(nameKey(seat.handle));
    }
    return {};
}

Result<QList<Participant>> rosterOf(const QSqlDatabase &database, ProjectId project)
{
    if (auto there = projectWithKey(database, project); !there)
        return there.error();
    return Statement(database,
                     u"SELECT id, project_id, position, handle, service_name, model, persona, "
                     "colour, parameters, enabled FROM participant WHERE project_id = :project "
                     "ORDER BY position, id"_s)
        .bind(u":project"_s, project)
        .all(&readParticipant);
}

Result<QList<Participant>> replaceRoster(QSqlDatabase &database, const QString &runner,
                                         ProjectId project, const QList<Participant> &roster)
{
    if (auto checked = checkHandles(roster); !checked)
        return checked.error();
    if (auto there = projectWithKey(database, project); !there)
        return there.error();
    if (auto cleared = clearSeats(database, project, roster); !cleared)
        return cleared.error();
    int position = 0;
    for (const Participant &seat : roster)
        if (auto put = putSeat(database, project, seat, position++); !put)
            return put.error();
    if (auto noted = noteChange(database, runner, Entity::Project, project.value); !noted)
        return noted.error();
    return rosterOf(database, project);
}

} // namespace moai
