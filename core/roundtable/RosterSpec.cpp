// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/RosterSpec.h"

#include "base/Invalid.h"
#include "roundtable/Mentions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kLongestHandle = 64;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::RosterSpec)
};

Result<RosterEntry> parseEntry(const QString &entry)
{
    const auto slash = entry.indexOf(u'/');
    RosterEntry seat;
    seat.serviceName = entry.left(slash).trimmed();
    seat.model = slash < 0 ? QString() : entry.mid(slash + 1).trimmed();
    const auto equals = seat.model.lastIndexOf(u'=');
    const bool named = equals >= 0;
    if (named) {
        seat.handle = seat.model.mid(equals + 1).trimmed();
        seat.model = seat.model.left(equals).trimmed();
        if (seat.handle.startsWith(u'@'))
            seat.handle.remove(0, 1);
    }
    if (slash < 0 || seat.serviceName.isEmpty() || seat.model.isEmpty())
        return invalid(Text::tr("“%1” is no seat: write SERVICE/MODEL or SERVICE/MODEL=HANDLE, "
                                "for example openai/gpt-4o-mini=gpt.")
                           .arg(entry.left(200)));
    if (const auto checked = named ? checkHandle(seat.handle) : Result<void>(); !checked)
        return checked.error();
    return seat;
}

} // namespace

Result<QList<RosterEntry>> parseRosterSpec(QStringView spec)
{
    QList<RosterEntry> entries;
    for (const auto part : spec.split(u',')) {
        const auto entry = parseEntry(part.trimmed().toString());
        if (!entry)
            return entry.error();
        entries.append(*entry);
    }
    return entries;
}

Result<QList<Participant>> seated(const QList<RosterEntry> &entries, QList<Participant> roster)
{
    // Named handles first: a handle that is made up must not take one that is asked for.
    QStringList taken = handlesOf(roster);
    for (const auto &entry : entries) {
        if (entry.handle.isEmpty())
            continue;
        if (!knownHandle(entry.handle, taken).isEmpty())
            return invalid(Text::tr("@%1 sits at the table already: give the seat another handle.")
                               .arg(entry.handle));
        taken.append(entry.handle);
    }
    for (const auto &entry : entries) {
        Participant seat;
        seat.handle = entry.handle;
        if (seat.handle.isEmpty()) {
            seat.handle = handleFor(entry.model, taken);
            taken.append(seat.handle);
        }
        seat.serviceName = entry.serviceName;
        seat.model = entry.model;
        roster.append(seat);
    }
    if (roster.size() > kMostSeats)
        return invalid(Text::tr("A table has at most %1 seats.").arg(kMostSeats));
    for (int position = 0; position < int(roster.size()); ++position)
        roster[position].position = position;
    return roster;
}

Result<QList<Participant>> seatedBehind(const QList<Participant> &table,
                                        const QList<Participant> &seats)
{
    if (table.size() + seats.size() > kMostSeats)
        return invalid(Text::tr("A table has at most %1 seats.").arg(kMostSeats));
    QList<Participant> roster = table;
    for (Participant seat : seats) {
        const QString wanted = checkHandle(seat.handle) ? seat.handle : seat.model;
        const QStringList taken = handlesOf(roster);
        if (seat.handle != wanted || !knownHandle(wanted, taken).isEmpty())
            seat.handle = handleFor(wanted, taken);
        seat.id = {};
        seat.project = table.isEmpty() ? ProjectId() : table.first().project;
        seat.position = int(roster.size());
        roster.append(seat);
    }
    return roster;
}

QString handleFor(const QString &model, const QStringList &taken)
{
    QString handle;
    for (const QChar c : model.mid(model.lastIndexOf(u'/') + 1)) {
        const QChar next = isHandleCharacter(c) ? c.toLower() : u'-';
        if (next != u'-' || !handle.endsWith(u'-'))
            handle.append(next);
    }
    const auto isEdge = [](QChar c) {
        return c == u'-' || c == u'.' || c == u'_';
    };
    handle.truncate(kLongestHandle - 4); // leaves room for a number
    while (!handle.isEmpty() && isEdge(handle.back()))
        handle.chop(1);
    while (!handle.isEmpty() && isEdge(handle.front()))
        handle.remove(0, 1);
    if (handle.isEmpty())
        handle = u"model"_s;
    const QStringList unusable = taken + QStringList{u"all"_s};
    QString unique = handle;
    for (int number = 2; !knownHandle(unique, unusable).isEmpty(); ++number)
        unique = handle + u'-' + QString::number(number);
    return unique;
}

Result<void> checkHandle(const QString &handle)
{
    if (handle.compare(u"all", Qt::CaseInsensitive) == 0)
        return invalid(Text::tr("@all means everyone: choose another handle."));
    if (handle.isEmpty() || handle.size() > kLongestHandle ||
        !std::all_of(handle.begin(), handle.end(), isHandleCharacter))
        return invalid(Text::tr("“%1” cannot be a handle: use 1 to %2 letters (A–Z), digits, "
                                "dots, dashes or underscores.")
                           .arg(handle.left(100))
                           .arg(kLongestHandle));
    return {};
}

QStringList handlesOf(const QList<Participant> &roster)
{
    QStringList handles;
    handles.reserve(roster.size());
    for (const auto &seat : roster)
        handles.append(seat.handle);
    return handles;
}

} // namespace moai
