// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoredNames.h"

#include "storage/Connection.h"
#include "storage/DataDir.h"
#include "storage/Migrations.h"
#include "storage/Statement.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Two columns: the name, and what is said about it.
QString queryFor(NamesOf what)
{
    switch (what) {
    case NamesOf::Projects:
        return u"SELECT name, topic FROM project WHERE deleted_at IS NULL "
               "ORDER BY used_at DESC, id DESC"_s;
    case NamesOf::Services:
        return u"SELECT name, url FROM service ORDER BY name_key"_s;
    case NamesOf::Discussions:
        return u"SELECT CAST(d.id AS TEXT), d.title FROM discussion d "
               "JOIN project p ON p.id = d.project_id "
               "WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL "
               "ORDER BY d.updated_at DESC, d.id DESC"_s;
    case NamesOf::Chats:
        return u"SELECT CAST(chat AS TEXT), title FROM telegram_chat GROUP BY chat "
               "ORDER BY min(id)"_s;
    case NamesOf::Participants:
        return u"SELECT '@' || s.handle, group_concat(p.name, ', ') FROM participant s "
               "JOIN project p ON p.id = s.project_id WHERE p.deleted_at IS NULL "
               "GROUP BY s.handle_key ORDER BY s.handle_key"_s;
    }
    Q_UNREACHABLE();
}

StoredName readName(Row &row)
{
    const QString name = row.text();
    return {name, row.text()};
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// Fit for a line of its own, and read as a name when it is typed: what begins with a minus is an
/// option, unless it is a number.
bool canBeTyped(const QString &name, NamesOf what)
{
    return std::none_of(name.begin(), name.end(), isControl) &&
           (what == NamesOf::Chats || !name.startsWith(u'-'));
}

/// On one line, and with nothing that a terminal would obey: strangers write titles.
QString shown(const QString &about)
{
    return about.simplified().removeIf(isControl);
}

} // namespace

Result<QList<StoredName>> storedNames(const QString &dataDir, NamesOf what)
{
    const DataDir dir{QDir::cleanPath(QDir(dataDir).absolutePath())};
    QList<StoredName> names;
    if (!QFileInfo::exists(dir.database()))
        return names;
    auto connection = Connection::open(dir.database(), Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto read = (*connection)
                          ->transaction(Access::Read, migrations().last().version,
                                        [&names, what](QSqlDatabase &database) -> Result<void> {
                                            auto all =
                                                Statement(database, queryFor(what)).all(&readName);
                                            if (!all)
                                                return all.error();
                                            names = *std::move(all);
                                            return {};
                                        });
    if (!read)
        return read.error();
    names.removeIf([what](const StoredName &one) { return !canBeTyped(one.name, what); });
    for (StoredName &one : names)
        one.about = shown(one.about);
    return names;
}

} // namespace moai
