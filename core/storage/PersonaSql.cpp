// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PersonaSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionTitle.h"
#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct PersonaText {
    Q_DECLARE_TR_FUNCTIONS(moai::PersonaText)
};

struct PersonaRow {
    qint64 id = 0;
    Persona persona;
};

PersonaRow readPersona(Row &row)
{
    PersonaRow read;
    read.id = row.integer();
    read.persona.name = row.text();
    read.persona.text = row.text();
    return read;
}

Result<std::optional<PersonaRow>> find(const QSqlDatabase &database, const QString &name)
{
    return Statement(database, u"SELECT id, name, text FROM persona WHERE name_key = :key"_s)
        .bind(u":key"_s, nameKey(name))
        .one(&readPersona);
}

Result<PersonaRow> personaCalled(const QSqlDatabase &database, const QString &name)
{
    const auto found = find(database, name);
    if (!found)
        return found.error();
    if (*found)
        return **found;
    return invalid(PersonaText::tr("There is no persona “%1”.").arg(name.simplified()));
}

Failure nameless()
{
    return invalid(PersonaText::tr("A persona needs a name."));
}

} // namespace

Result<QList<Persona>> allPersonas(const QSqlDatabase &database)
{
    return Statement(database, u"SELECT id, name, text FROM persona ORDER BY name_key"_s)
        .all([](Row &row) { return readPersona(row).persona; });
}

Result<Persona> keepPersonaRow(QSqlDatabase &database, const QString &runner,
                               const Persona &persona)
{
    const Persona kept{asOneLine(persona.name), persona.text.trimmed()};
    if (nameKey(kept.name).isEmpty())
        return nameless();
    if (kept.text.isEmpty())
        return invalid(PersonaText::tr("The persona “%1” says nothing yet: write how it should "
                                       "speak.")
                           .arg(kept.name));
    const auto id = Statement(database, u"INSERT INTO persona (name, name_key, text) VALUES "
                                        "(:name, :key, :text) ON CONFLICT (name_key) DO UPDATE "
                                        "SET name = :name, text = :text RETURNING id"_s)
                        .bind(u":name"_s, kept.name)
                        .bind(u":key"_s, nameKey(kept.name))
                        .bind(u":text"_s, kept.text)
                        .one(&readInteger);
    if (!id)
        return id.error();
    if (auto noted = noteChange(database, runner, Entity::Persona, id->value_or(0)); !noted)
        return noted.error();
    return kept;
}

Result<void> renamePersonaRow(QSqlDatabase &database, const QString &runner, const QString &name,
                              const QString &to)
{
    const QString wanted = asOneLine(to);
    if (nameKey(wanted).isEmpty())
        return nameless();
    const auto row = personaCalled(database, name);
    if (!row)
        return row.error();
    const auto other = find(database, wanted);
    if (!other)
        return other.error();
    if (*other && (*other)->id != row->id)
        return invalid(
            PersonaText::tr("There is already a persona called “%1”.").arg((*other)->persona.name));
    auto renamed =
        Statement(database, u"UPDATE persona SET name = :name, name_key = :key WHERE id = :id"_s)
            .bind(u":name"_s, wanted)
            .bind(u":key"_s, nameKey(wanted))
            .bind(u":id"_s, row->id)
            .run();
    return renamed ? noteChange(database, runner, Entity::Persona, row->id) : renamed;
}

Result<Persona> removePersonaRow(QSqlDatabase &database, const QString &runner, const QString &name)
{
    const auto row = personaCalled(database, name);
    if (!row)
        return row.error();
    auto removed =
        Statement(database, u"DELETE FROM persona WHERE id = :id"_s).bind(u":id"_s, row->id).run();
    if (!removed)
        return removed.error();
    if (auto noted = noteChange(database, runner, Entity::Persona, row->id); !noted)
        return noted.error();
    return row->persona;
}

} // namespace moai
