// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PresetSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionTitle.h"
#include "storage/Names.h"
#include "storage/ParametersJson.h"
#include "storage/RosterSql.h"
#include "storage/Statement.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct PresetText {
    Q_DECLARE_TR_FUNCTIONS(moai::PresetText)
};

struct PresetRow {
    qint64 id = 0;
    QString name;
};

PresetRow readPreset(Row &row)
{
    PresetRow read;
    read.id = row.integer();
    read.name = row.text();
    return read;
}

Participant readSeat(Row &row)
{
    Participant seat;
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

Result<RosterPreset> whole(const QSqlDatabase &database, const PresetRow &row)
{
    const auto seats =
        Statement(database, u"SELECT position, handle, service_name, model, persona, colour, "
                            "parameters, enabled FROM roster_preset_seat WHERE preset_id = :id "
                            "ORDER BY position"_s)
            .bind(u":id"_s, row.id)
            .all(&readSeat);
    if (!seats)
        return seats.error();
    return RosterPreset{row.name, *seats};
}

Result<std::optional<PresetRow>> find(const QSqlDatabase &database, const QString &name)
{
    return Statement(database, u"SELECT id, name FROM roster_preset WHERE name_key = :key"_s)
        .bind(u":key"_s, nameKey(name))
        .one(&readPreset);
}

Result<PresetRow> presetCalled(const QSqlDatabase &database, const QString &name)
{
    const auto found = find(database, name);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    return invalid(PresetText::tr("There is no roster kept as “%1”.").arg(name.simplified()));
}

Failure nameless()
{
    return invalid(PresetText::tr("A roster needs a name to be kept under."));
}

/// Its row, with no seats yet; the one of that name is emptied.
Result<qint64> emptyPreset(const QSqlDatabase &database, const QString &name)
{
    const auto id = Statement(database, u"INSERT INTO roster_preset (name, name_key) VALUES "
                                        "(:name, :key) ON CONFLICT (name_key) DO UPDATE SET "
                                        "name = :name RETURNING id"_s)
                        .bind(u":name"_s, name)
                        .bind(u":key"_s, nameKey(name))
                        .one(&readInteger);
    if (!id)
        return id.error();
    auto emptied = Statement(database, u"DELETE FROM roster_preset_seat WHERE preset_id = :id"_s)
                       .bind(u":id"_s, id->value_or(0))
                       .run();
    if (!emptied)
        return emptied.error();
    return id->value_or(0);
}

Result<void> putSeat(const QSqlDatabase &database, qint64 preset, const Participant &seat,
                     int position)
{
    return Statement(database,
                     u"INSERT INTO roster_preset_seat (preset_id, position, handle, service_name, "
                     "model, persona, colour, parameters, enabled) VALUES (:preset, :position, "
                     ":handle, :service, :model, :persona, :colour, :parameters, :enabled)"_s)
        .bind(u":preset"_s, preset)
        .bind(u":position"_s, position)
        .bind(u":handle"_s, seat.handle)
        .bind(u":service"_s, seat.serviceName)
        .bind(u":model"_s, seat.model)
        .bind(u":persona"_s, seat.persona)
        .bind(u":colour"_s, seat.colour)
        .bind(u":parameters"_s, toJson(seat.parameters))
        .bind(u":enabled"_s, seat.enabled)
        .run();
}

} // namespace

Result<QList<RosterPreset>> allPresets(const QSqlDatabase &database)
{
    const auto rows = Statement(database, u"SELECT id, name FROM roster_preset ORDER BY name_key"_s)
                          .all(&readPreset);
    if (!rows)
        return rows.error();
    QList<RosterPreset> presets;
    for (const PresetRow &row : *rows) {
        const auto preset = whole(database, row);
        if (!preset)
            return preset.error();
        presets.append(*preset);
    }
    return presets;
}

Result<RosterPreset> keepPresetRow(QSqlDatabase &database, const QString &runner,
                                   const RosterPreset &preset)
{
    const QString name = asOneLine(preset.name);
    if (nameKey(name).isEmpty())
        return nameless();
    if (preset.seats.isEmpty())
        return invalid(PresetText::tr("Nobody sits in this roster: there is nothing to keep."));
    if (auto checked = checkHandles(preset.seats); !checked)
        return checked.error();
    const auto id = emptyPreset(database, name);
    if (!id)
        return id.error();
    int position = 0;
    for (const Participant &seat : preset.seats)
        if (auto put = putSeat(database, *id, seat, position++); !put)
            return put.error();
    if (auto noted = noteChange(database, runner, Entity::RosterPreset, *id); !noted)
        return noted.error();
    return whole(database, {*id, name});
}

Result<void> renamePresetRow(QSqlDatabase &database, const QString &runner, const QString &name,
                             const QString &to)
{
    const QString wanted = asOneLine(to);
    if (nameKey(wanted).isEmpty())
        return nameless();
    const auto row = presetCalled(database, name);
    if (!row)
        return row.error();
    const auto other = find(database, wanted);
    if (!other)
        return other.error();
    if (*other && (*other)->id != row->id)
        return invalid(
            PresetText::tr("There is already a roster kept as “%1”.").arg((*other)->name));
    auto renamed =
        Statement(database,
                  u"UPDATE roster_preset SET name = :name, name_key = :key WHERE id = :id"_s)
            .bind(u":name"_s, wanted)
            .bind(u":key"_s, nameKey(wanted))
            .bind(u":id"_s, row->id)
            .run();
    return renamed ? noteChange(database, runner, Entity::RosterPreset, row->id) : renamed;
}

Result<RosterPreset> removePresetRow(QSqlDatabase &database, const QString &runner,
                                     const QString &name)
{
    const auto row = presetCalled(database, name);
    if (!row)
        return row.error();
    const auto preset = whole(database, *row);
    if (!preset)
        return preset.error();
    auto removed = Statement(database, u"DELETE FROM roster_preset WHERE id = :id"_s)
                       .bind(u":id"_s, row->id)
                       .run();
    if (!removed)
        return removed.error();
    if (auto noted = noteChange(database, runner, Entity::RosterPreset, row->id); !noted)
        return noted.error();
    return *preset;
}

} // namespace moai
