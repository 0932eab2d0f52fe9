// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/RosterSpec.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "terminal/ProjectRules.h"
#include "terminal/RosterFiles.h"
#include "Wiring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

QJsonObject toJson(const Participant &seat)
{
    return {
        {"participant"_L1, seat.handle}, {"service"_L1, seat.serviceName}, {"model"_L1, seat.model},
        {"persona"_L1, seat.persona},    {"enabled"_L1, seat.enabled},
    };
}

QString seatText(const Participant &seat)
{
    return u'@' + seat.handle + u" ("_s + seat.serviceName + u'/' + seat.model + u')';
}

Result<QStringList> knownServices(Wiring &house)
{
    const auto services = await(house.catalogue.services());
    if (!services)
        return services.error();
    QStringList known;
    for (const Service &service : *services)
        known.append(service.name);
    return known;
}

/// The roster that a specification stands for; every service in it must be known.
Result<QList<Participant>> readRoster(Wiring &house, const QString &spec)
{
    const auto entries = parseRosterSpec(spec);
    if (!entries)
        return entries.error();
    const auto services = knownServices(house);
    if (!services)
        return services.error();
    const QStringList &known = *services;
    QList<RosterEntry> wanted = *entries;
    for (RosterEntry &entry : wanted) {
        const auto found = std::find_if(known.begin(), known.end(), [&entry](const QString &name) {
            return name.compare(entry.serviceName, Qt::CaseInsensitive) == 0;
        });
        if (found == known.end())
            return Failure{FailureKind::Invalid,
                           Tr::tr("There is no service “%1”. Known are: %2. Add it with "
                                  "moai service add %1.")
                               .arg(entry.serviceName, known.join(u", "_s)),
                           {}};
        entry.serviceName = *found;
    }
    return seated(wanted);
}

/// Seats for a project that was made without a roster: the practice table, when there is nothing
/// else to ask.
Result<QList<Participant>> firstRoster(Wiring &house)
{
    const auto services = await(house.projects.services());
    if (!services)
        return services.error();
    return services->isEmpty() ? practiceRoster() : QList<Participant>();
}

int list(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto projects = await((*house)->projects.projects());
    if (!projects)
        return fail(projects.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Project &project : *projects) {
        const auto roster = await((*house)->projects.roster(project.id));
        if (!roster)
            return fail(roster.error());
        QJsonArray seats;
        QStringList handles;
        for (const Participant &seat : *roster) {
            seats.append(toJson(seat));
            handles.append(u'@' + seat.handle);
        }
        QJsonObject entry = rulesToJson(project);
        entry["id"_L1] = project.id.value;
        entry["uid"_L1] = project.uid;
        entry["name"_L1] = project.name;
        entry["topic"_L1] = project.topic;
        entry["instructions"_L1] = project.instructions;
        entry["roster"_L1] = seats;
        json.append(entry);
        rows.append({project.name, handles.join(u' '), project.topic});
    }
    if (invocation.json)
        print(json);
    else if (rows.isEmpty())
        print(Tr::tr("No projects yet. Make one: moai project new NAME --roster "
                     "SERVICE/MODEL,SERVICE/MODEL") +
              u'\n');
    else
        print(table(rows));
    return AllAnswered;
}

Result<void> checkChairOf(Wiring &house, const Project &project, const QList<Participant> &roster)
{
    const auto services = knownServices(house);
    return services ? checkChair(project.rules.chair, handlesOf(roster), *services)
                    : services.error();
}

int set(const Invocation &invocation)
{
    if (!hasRules(invocation))
        return fail({FailureKind::Invalid,
                     Tr::tr("Say what to set, for example: moai project set NAME --context "
                            "shared. `moai project set --help` lists what there is."),
                     {}});
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto project = await((*house)->projects.projectNamed(invocation.positional.first()));
    if (!project)
        return fail(project.error());
    const auto wanted = withRules(*project, invocation);
    if (!wanted)
        return fail(wanted.error());
    const auto roster = await((*house)->projects.roster(project->id));
    if (!roster)
        return fail(roster.error());
    if (const auto chair =
            invocation.has("chair"_L1) ? checkChairOf(**house, *wanted, *roster) : Result<void>();
        !chair)
        return fail(chair.error());
    if (const auto updated = await((*house)->projects.update(*wanted)); !updated)
        return fail(updated.error());
    if (invocation.json)
        print(rulesToJson(*wanted));
    else
        print(Tr::tr("%1 is set.").arg(wanted->name) + u'\n');
    return AllAnswered;
}

int create(const Invocation &invocation)
{
    Project named;
    named.name = invocation.positional.first().trimmed();
    if (named.name.isEmpty())
        return fail({FailureKind::Invalid, Tr::tr("A project needs a name."), {}});
    const auto project = withRules(named, invocation);
    if (!project)
        return fail(project.error());
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto roster = invocation.has("roster"_L1)
                            ? readRoster(**house, invocation.value("roster"_L1))
                            : firstRoster(**house);
    if (!roster)
        return fail(roster.error());
    if (const auto chair = checkChairOf(**house, *project, *roster); !chair)
        return fail(chair.error());
    const auto created = await((*house)->projects.create(*project, *roster));
    if (!created)
        return fail(created.error());
    QStringList seats;
    for (const Participant &seat : *roster)
        seats.append(seatText(seat));
    print(seats.isEmpty()
              ? Tr::tr("Project %1 is there. Seat models: moai project roster %1 SERVICE/MODEL,…")
                        .arg(created->name) +
                    u'\n'
              : Tr::tr("Project %1 is there with %2.").arg(created->name, seats.join(u", "_s)) +
                    u'\n');
    return AllAnswered;
}

int roster(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto project = await((*house)->projects.projectNamed(invocation.positional.first()));
    if (!project)
        return fail(project.error());
    const bool imports = invocation.has("import"_L1);
    if (int(imports) + int(invocation.has("export"_L1)) + int(invocation.positional.size() > 1) > 1)
        return fail({FailureKind::Invalid, Tr::tr("Seat, import or export: one at a time."), {}});
    if (invocation.has("export"_L1)) {
        const auto written = exportRoster(**house, *project, invocation);
        return written ? AllAnswered : fail(written.error());
    }
    if (const auto taken = imports ? importRoster(**house, *project, invocation) : Result<void>();
        !taken)
        return fail(taken.error());
    if (invocation.positional.size() > 1) {
        const auto seats = readRoster(**house, invocation.positional.mid(1).join(u','));
        if (!seats)
            return fail(seats.error());
        if (const auto set = await((*house)->projects.setRoster(project->id, *seats)); !set)
            return fail(set.error());
    }
    const auto seats = await((*house)->projects.roster(project->id));
    if (!seats)
        return fail(seats.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Participant &seat : *seats) {
        json.append(toJson(seat));
        rows.append({u'@' + seat.handle, seat.serviceName + u'/' + seat.model,
                     seat.enabled ? QString() : Tr::tr("not asked")});
    }
    if (invocation.json)
        print(json);
    else
        print(rows.isEmpty() ? Tr::tr("Nobody is seated in %1.").arg(project->name) + u'\n'
                             : table(rows));
    return AllAnswered;
}

int rename(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    auto project = await((*house)->projects.projectNamed(invocation.positional[0]));
    if (!project)
        return fail(project.error());
    project->name = invocation.positional[1].trimmed();
    if (project->name.isEmpty())
        return fail({FailureKind::Invalid, Tr::tr("A project needs a name."), {}});
    if (const auto updated = await((*house)->projects.update(*project)); !updated)
        return fail(updated.error());
    print(Tr::tr("%1 is now called %2.").arg(invocation.positional[0], project->name) + u'\n');
    return AllAnswered;
}

int remove(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto project = await((*house)->projects.projectNamed(invocation.positional.first()));
    if (!project)
        return fail(project.error());
    if (const auto removed = await((*house)->projects.remove(project->id)); !removed)
        return fail(removed.error());
    print(Tr::tr("Project %1 is deleted with its discussions.").arg(project->name) + u'\n');
    return AllAnswered;
}

} // namespace

QList<TerminalForm> projectForms()
{
    QList<TerminalForm> forms{
        areaForm({u"project"_s, u"list"_s}, {}, Tr::tr("List projects with their rosters."), 0, 0,
                 list),
        areaForm({u"project"_s, u"new"_s}, u"NAME [--topic T] [--roster …]"_s,
                 Tr::tr("Make a project."), 1, 1, create, {{u"NAME"_s}}),
        areaForm({u"project"_s, u"set"_s}, u"NAME [--context POLICY] [--hard-cap USD] …"_s,
                 Tr::tr("Change how a project's table is run."), 1, 1, set,
                 {{u"NAME"_s, {ValueKind::Project}}}),
        areaForm({u"project"_s, u"roster"_s},
                 u"NAME [SERVICE/MODEL[=HANDLE],… | --import FILE | --export FILE]"_s,
                 Tr::tr("Show who sits at a project's table, or seat others."), 1, -1, roster,
                 {{u"NAME"_s, {ValueKind::Project}}, {u"SERVICE/MODEL[=HANDLE]"_s}}),
        areaForm({u"project"_s, u"rename"_s}, u"NAME NEW"_s, Tr::tr("Rename a project."), 2, 2,
                 rename, {{u"NAME"_s, {ValueKind::Project}}, {u"NEW"_s}}),
        areaForm({u"project"_s, u"delete"_s}, u"NAME"_s,
                 Tr::tr("Delete a project with its discussions."), 1, 1, remove,
                 {{u"NAME"_s, {ValueKind::Project}}}),
    };
    forms[1].options = ruleOptions();
    forms[1].options.append({u"roster"_s,
                             Tr::tr("Who is seated: SERVICE/MODEL[=HANDLE], separated by commas."),
                             u"ROSTER"_s});
    forms[2].options = ruleOptions();
    forms[3].options = rosterFileOptions();
    return forms;
}

} // namespace moai::terminal
