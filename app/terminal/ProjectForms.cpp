// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/RosterSpec.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
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

/// The roster that a specification stands for; every service in it must be known.
Result<QList<Participant>> readRoster(Wiring &house, const QString &spec)
{
    const auto entries = parseRosterSpec(spec);
    if (!entries)
        return entries.error();
    const auto services = await(house.catalogue.services());
    if (!services)
        return services.error();
    QStringList known;
    for (const Service &service : *services)
        known.append(service.name);
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
        json.append(QJsonObject{{"id"_L1, project.id.value},
                                {"uid"_L1, project.uid},
                                {"name"_L1, project.name},
                                {"topic"_L1, project.topic},
                                {"context"_L1, toName(project.contextPolicy)},
                                {"roster"_L1, seats}});
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

int create(const Invocation &invocation)
{
    Project project;
    project.name = invocation.positional.first().trimmed();
    project.topic = invocation.value("topic"_L1);
    project.instructions = invocation.value("instructions"_L1);
    if (project.name.isEmpty())
        return fail({FailureKind::Invalid, Tr::tr("A project needs a name."), {}});
    if (invocation.has("context"_L1)) {
        const auto policy = contextPolicyFromName(invocation.value("context"_L1));
        if (!policy)
            return fail(
                {FailureKind::Invalid, Tr::tr("--context takes own, shared or chosen."), {}});
        project.contextPolicy = *policy;
    }
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto roster = invocation.has("roster"_L1)
                            ? readRoster(**house, invocation.value("roster"_L1))
                            : firstRoster(**house);
    if (!roster)
        return fail(roster.error());
    const auto created = await((*house)->projects.create(project, *roster));
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
                 Tr::tr("Make a project."), 1, 1, create),
        areaForm({u"project"_s, u"roster"_s}, u"NAME [SERVICE/MODEL[=HANDLE],…]"_s,
                 Tr::tr("Show who sits at a project's table, or seat others."), 1, -1, roster),
        areaForm({u"project"_s, u"rename"_s}, u"NAME NEW"_s, Tr::tr("Rename a project."), 2, 2,
                 rename),
        areaForm({u"project"_s, u"delete"_s}, u"NAME"_s,
                 Tr::tr("Delete a project with its discussions."), 1, 1, remove),
    };
    forms[1].options = {
        {u"topic"_s, Tr::tr("What it is about; every participant is told."), u"T"_s},
        {u"instructions"_s, Tr::tr("How participants are to answer."), u"TEXT"_s},
        {u"roster"_s, Tr::tr("Who is seated: SERVICE/MODEL[=HANDLE], separated by commas."),
         u"ROSTER"_s},
        {u"context"_s, Tr::tr("Who sees what: own, shared or chosen."), u"POLICY"_s},
    };
    return forms;
}

} // namespace moai::terminal
