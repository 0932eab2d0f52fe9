// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RosterFile.h"

#include "base/Invalid.h"
#include "exchange/Fields.h"
#include "exchange/SeatFields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::RosterFile)
};

constexpr auto kFormat = "moai-roster"_L1;
constexpr int kVersion = 1;
constexpr qsizetype kMostBytes = 4'000'000;

/// Line and column of a byte, from 1, as editors count them.
QString placeOf(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = offset - (before.lastIndexOf('\n') + 1) + 1;
    //: A place in a text file
    return Tr::tr("line %1, column %2").arg(line).arg(column);
}

Failure notOurs()
{
    return invalid(
        Tr::tr("This is no roster of Moai's: its “format” is not “moai-roster”. Export a "
               "roster to see what one looks like."));
}

/// The name that is the same without regard to case; empty: none.
QString sameName(const QString &name, const QStringList &known)
{
    const auto found = std::find_if(known.begin(), known.end(), [&name](const QString &each) {
        return each.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? QString() : *found;
}

Result<void> checkHandles(const QList<Participant> &seats)
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const QString key = seats[i].handle.toLower();
        if (!key.isEmpty() && taken.contains(key))
            return invalid(Tr::tr("seats[%1]: another seat is called @%2 already. Give one of them "
                                  "another handle.")
                               .arg(i)
                               .arg(seats[i].handle));
        taken.insert(key);
    }
    return {};
}

} // namespace

QByteArray rosterFileOf(const RosterPreset &roster)
{
    const QJsonObject file{
        {"format"_L1, kFormat},
        {"version"_L1, kVersion},
        {"name"_L1, roster.name},
        {"seats"_L1, seatsJson(roster.seats)},
    };
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Result<RosterPreset> readRosterFile(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return notOurs();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(Tr::tr("The file is not JSON: %1 at %2.")
                           .arg(error.errorString(), placeOf(bytes, error.offset)));
    const QJsonObject file = document.object();
    if (file["format"_L1].toString() != kFormat)
        return notOurs();
    if (file["version"_L1].toInt() > kVersion)
        return invalid(Tr::tr("The roster was kept by a newer Moai: import it with that version or "
                              "a later one."));
    QString complaint;
    const Fields root(file, {}, complaint);
    RosterPreset roster;
    if (root.has("name"_L1) && !root.isNull("name"_L1))
        roster.name = root.text("name"_L1).simplified();
    roster.seats = readSeatsTolerantly(root.list("seats"_L1));
    if (!complaint.isEmpty())
        //: %1 where in the file, e.g. seats[2].model
        return invalid(
            Tr::tr("In the roster, %1 is missing or not what it should be.").arg(complaint));
    if (roster.seats.isEmpty())
        return invalid(Tr::tr("Nobody sits in this roster: its “seats” are empty."));
    if (auto checked = checkHandles(roster.seats); !checked)
        return checked.error();
    return roster;
}

QStringList unknownServices(const QList<Participant> &seats, const QStringList &known)
{
    QStringList unknown;
    for (const Participant &seat : seats)
        if (sameName(seat.serviceName, known).isEmpty() &&
            !unknown.contains(seat.serviceName, Qt::CaseInsensitive))
            unknown.append(seat.serviceName);
    return unknown;
}

QList<Participant> withServices(QList<Participant> seats, const QStringList &known,
                                const QHash<QString, QString> &renamed)
{
    for (Participant &seat : seats) {
        const QString here = sameName(seat.serviceName, known);
        if (!here.isEmpty()) {
            seat.serviceName = here;
            continue;
        }
        for (auto it = renamed.begin(); it != renamed.end(); ++it)
            if (it.key().compare(seat.serviceName, Qt::CaseInsensitive) == 0) {
                seat.serviceName = it.value();
                break;
            }
    }
    return seats;
}

} // namespace moai::exchange
