// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChangeLog.h"

#include "base/EnumNames.h"
#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kEntities = enumNames<Entity>({
    {Entity::Project, "project"_L1},
    {Entity::Service, "service"_L1},
    {Entity::Discussion, "discussion"_L1},
    {Entity::Round, "round"_L1},
    {Entity::Message, "message"_L1},
    {Entity::TelegramChat, "telegram_chat"_L1},
    {Entity::TelegramPost, "telegram_post"_L1},
    {Entity::Persona, "persona"_L1},
    {Entity::RosterPreset, "roster_preset"_L1},
});

/// A process that slept through more than this is told nothing of the oldest; it reads afresh
/// whatever it shows next.
constexpr qint64 kKept = 10'000;
constexpr qint64 kPruneEvery = 1'000;

} // namespace

QString toName(Entity entity)
{
    return kEntities.nameOf(entity);
}

std::optional<Entity> entityFromName(QStringView name)
{
    return kEntities.valueOf(name);
}

Result<void> noteChange(QSqlDatabase &database, const QString &runner, Entity entity, qint64 id)
{
    Statement note(
        database,
        u"INSERT INTO change (runner, entity, entity_id) VALUES (:runner, :entity, :id)"_s);
    note.bind(u":runner"_s, runner).bind(u":entity"_s, toName(entity)).bind(u":id"_s, id);
    if (auto noted = note.run(); !noted)
        return noted;
    const qint64 seq = note.newId();
    return seq % kPruneEvery == 0 ? pruneChanges(database, seq) : Result<void>();
}

Result<void> pruneChanges(QSqlDatabase &database, qint64 newest)
{
    return Statement(database, u"DELETE FROM change WHERE seq <= :oldest"_s)
        .bind(u":oldest"_s, newest - kKept)
        .run();
}

Result<QList<Change>> changesAfter(QSqlDatabase &database, const QString &runner, qint64 &seq)
{
    auto rows =
        Statement(database, u"SELECT max(seq), entity, entity_id, runner <> :runner AS elsewhere "
                            "FROM change WHERE seq > :seq GROUP BY 2, 3, 4 ORDER BY 1"_s)
            .bind(u":runner"_s, runner)
            .bind(u":seq"_s, seq)
            .all([&seq](Row &row) {
                seq = row.integer();
                Change change;
                change.entity = row.named(&entityFromName);
                change.id = row.integer();
                change.elsewhere = row.flag();
                return change;
            });
    return rows;
}

Result<qint64> newestChange(QSqlDatabase &database)
{
    auto seq = Statement(database, u"SELECT coalesce(max(seq), 0) FROM change"_s).one(&readInteger);
    if (!seq)
        return seq.error();
    return seq->value_or(0);
}

} // namespace moai
