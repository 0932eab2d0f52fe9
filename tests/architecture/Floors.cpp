// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/Floors.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>

namespace moai::architecture {

using namespace Qt::StringLiterals;

namespace {

const QStringList &displayModules()
{
    static const QStringList modules{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s};
    return modules;
}

/// ARCHITECTURE.md, "Who may include whom". Everybody may include itself.
const QHash<QString, QStringList> &table()
{
    static const QHash<QString, QStringList> mayInclude{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"llm"_s, {u"base"_s, u"domain"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s}},
        {u"secrets"_s, {u"base"_s}},
        {u"settings"_s, {u"base"_s}},
        {u"exchange"_s, {u"base"_s, u"domain"_s}},
        {u"roundtable"_s,
         {u"base"_s, u"domain"_s, u"llm"_s, u"storage"_s, u"secrets"_s, u"settings"_s}},
        {u"telegram"_s,
         {u"base"_s, u"domain"_s, u"storage"_s, u"settings"_s, u"secrets"_s, u"roundtable"_s,
          u"exchange"_s}},
        {u"ui"_s,
         {u"base"_s, u"domain"_s, u"storage"_s, u"settings"_s, u"secrets"_s, u"roundtable"_s,
          u"exchange"_s}},
    };
    return mayInclude;
}

QString wholeFloor(const QString &floor)
{
    return floor.section(u'/', 0, 0);
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from.isEmpty() || from == to || from == u"app")
        return true;
    // Of ui's areas, theme stands at the bottom and markdown on it; the rest only must not turn
    // in circles (see Circles.h).
    if (wholeFloor(to) == u"ui" && wholeFloor(from) == u"ui")
        return from != u"ui/theme" && (from != u"ui/markdown" || to == u"ui/theme");
    return table().value(wholeFloor(from)).contains(wholeFloor(to));
}

} // namespace

QString floorOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"core")
        return parts.size() > 2 ? parts.at(1) : u"core"_s;
    if (parts.first() == u"ui" && parts.size() > 2)
        return u"ui/"_s + parts.at(1);
    return parts.first() == u"tests" ? QString() : parts.first();
}

QString resolved(const SourceFile &file, const Include &include, const QSet<QString> &tree)
{
    if (!include.ours)
        return {};
    for (const QString &folder :
         {file.path.section(u'/', 0, -2), u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        const QString path = QDir::cleanPath(folder + u'/' + include.name);
        if (tree.contains(path))
            return path;
    }
    return {};
}

QStringList floorComplaints(const SourceFile &file, const QSet<QString> &tree)
{
    QStringList complaints;
    const QString from = floorOf(file.path);
    if (file.path.startsWith(u"core/") && !table().contains(from))
        complaints += complaint(file, 1, u"the table of floors does not know %1"_s.arg(from));
    for (const Include &include : includes(file)) {
        const QString target = resolved(file, include, tree);
        if (!target.isEmpty() && !mayInclude(from, floorOf(target)))
            complaints += complaint(file, include.line,
                                    u"%1 must not include %2"_s.arg(from, floorOf(target)));
    }
    return complaints;
}

QStringList displayComplaints(const SourceFile &file, const QSet<QString> &displayHeaders)
{
    QStringList complaints;
    if (!file.path.startsWith(u"core/"))
        return complaints;
    for (const Include &include : includes(file)) {
        const bool module = displayModules().contains(include.name.section(u'/', 0, 0));
        if (module || displayHeaders.contains(include.name))
            complaints += complaint(file, include.line,
                                    u"core runs without a display: no <%1>"_s.arg(include.name));
    }
    return complaints;
}

QSet<QString> displayHeaders()
{
    QSet<QString> names;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : displayModules()) {
        const QStringList entries = QDir(headers.filePath(module)).entryList(QDir::Files);
        names.unite(QSet<QString>(entries.begin(), entries.end()));
    }
    return names;
}

} // namespace moai::architecture
