// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/RosterFiles.h"

#include "base/Invalid.h"
#include "exchange/ExportFile.h"
#include "exchange/RosterFile.h"
#include "roundtable/RosterSpec.h"
#include "terminal/InputFile.h"
#include "terminal/Output.h"
#include "Wiring.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

/// What `--map FROM=TO` says, as often as it is given; every TO must be set up.
Result<QHash<QString, QString>> readMap(const QStringList &pairs, const QStringList &known)
{
    QHash<QString, QString> map;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString to = pair.mid(equals + 1).trimmed();
        if (equals < 0 || to.isEmpty())
            return invalid(Tr::tr("“%1” maps no service: write --map FROM=TO, for example --map "
                                  "gateway=openai.")
                               .arg(pair));
        if (!known.contains(to, Qt::CaseInsensitive))
            return invalid(
                Tr::tr("There is no service “%1”. Known are: %2.").arg(to, known.join(u", "_s)));
        map.insert(pair.left(equals).trimmed(), to);
    }
    return map;
}

Failure notSetUp(const QString &service, const QStringList &known)
{
    if (service.isEmpty())
        return invalid(Tr::tr("A seat of the file tells no service: say which one serves it with "
                              "--map =NAME. Known are: %1.")
                           .arg(known.join(u", "_s)));
    return invalid(Tr::tr("The roster uses the service “%1”, which is not set up here: add it with "
                          "moai service add %1, or say which one serves its seats with --map "
                          "\"%1=NAME\". Known are: %2.")
                       .arg(service, known.join(u", "_s)));
}

} // namespace

QList<FormOption> rosterFileOptions()
{
    return {
        {u"export"_s,
         Tr::tr("Write the roster into that file as JSON; - for standard output."),
         u"FILE"_s,
         {ValueKind::File, {u"-"_s}, u"json"_s}},
        {u"import"_s,
         Tr::tr("Seat the roster of that file instead; - for standard input."),
         u"FILE"_s,
         {ValueKind::File, {u"-"_s}, u"json"_s}},
        {u"map"_s, Tr::tr("With --import: the service TO serves the seats of FROM."), u"FROM=TO"_s},
    };
}

Result<void> exportRoster(Wiring &house, const Project &project, const Invocation &invocation)
{
    const auto roster = await(house.projects.roster(project.id));
    if (!roster)
        return roster.error();
    const QByteArray bytes = exchange::rosterFileOf({project.name, *roster});
    const QString path = invocation.value("export"_L1);
    if (path != "-"_L1)
        return writeExport(path, bytes);
    printBytes(bytes);
    return {};
}

Result<void> importRoster(Wiring &house, const Project &project, const Invocation &invocation)
{
    const auto bytes = readFile(invocation.value("import"_L1));
    if (!bytes)
        return bytes.error();
    const auto read = exchange::readRosterFile(*bytes);
    if (!read)
        return read.error();
    const auto services = await(house.catalogue.services());
    if (!services)
        return services.error();
    QStringList known;
    for (const Service &service : *services)
        known.append(service.name);
    const auto map = readMap(invocation.values("map"_L1), known);
    if (!map)
        return map.error();
    const auto seats = exchange::withServices(read->seats, known, *map);
    if (const QStringList unknown = exchange::unknownServices(seats, known); !unknown.isEmpty())
        return notSetUp(unknown.first(), known);
    const auto roster = seatedBehind({}, seats);
    if (!roster)
        return roster.error();
    const auto set = await(house.projects.setRoster(project.id, *roster));
    return set ? Result<void>() : set.error();
}

} // namespace moai::terminal
