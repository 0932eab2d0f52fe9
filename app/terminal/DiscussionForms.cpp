// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Export.h"
#include "exchange/RecordJson.h"
#include "terminal/Forms.h"
#include "terminal/Named.h"
#include "terminal/Output.h"
#include "Wiring.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

int list(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    QList<Project> projects;
    if (const QString name = invocation.value("project"_L1); !name.isEmpty()) {
        const auto project = await((*house)->projects.projectNamed(name));
        if (!project)
            return fail(project.error());
        projects = {*project};
    } else {
        const auto all = await((*house)->projects.projects());
        if (!all)
            return fail(all.error());
        projects = *all;
    }

    QJsonArray json;
    QList<QStringList> rows;
    for (const Project &project : std::as_const(projects)) {
        const auto discussions = await((*house)->discussions.discussions(project.id));
        if (!discussions)
            return fail(discussions.error());
        for (const Discussion &discussion : *discussions) {
            QJsonObject entry = exchange::toJson(discussion);
            entry["project"_L1] = project.name;
            json.append(entry);
            rows.append(
                {QString::number(discussion.id.value), project.name,
                 QLocale().toString(discussion.updatedAt.toLocalTime(), QLocale::ShortFormat),
                 discussion.title});
        }
    }
    if (invocation.json)
        print(json);
    else if (rows.isEmpty())
        print(Tr::tr("No discussions yet. Ask something: moai say \"/open Why is the sky blue?\"") +
              u'\n');
    else
        print(table(rows));
    return AllAnswered;
}

int show(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto minutes = minutesNamed(**house, invocation.positional.first());
    if (!minutes)
        return fail(minutes.error());
    if (invocation.json)
        print(exchange::toJson(*minutes));
    else
        printBytes(exported(*minutes, ExportFormat::Markdown));
    return AllAnswered;
}

int search(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto project = projectNamedBy(invocation, **house);
    if (!project)
        return fail(project.error());
    const auto hits =
        await((*house)->discussions.search(invocation.positional.join(u' '), *project));
    if (!hits)
        return fail(hits.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const SearchHit &hit : *hits) {
        json.append(exchange::toJson(hit));
        const QString who = hit.author == Author::Human ? Tr::tr("you") : u'@' + hit.handle;
        rows.append({QString::number(hit.discussion.id.value), hit.discussion.title,
                     hit.message ? Tr::tr("round %1, %2").arg(QString::number(hit.round), who)
                                 : Tr::tr("title"),
                     hit.excerpt});
    }
    if (invocation.json)
        print(json);
    else if (rows.isEmpty())
        print(Tr::tr("Nothing was found.") + u'\n');
    else
        print(table(rows));
    return AllAnswered;
}

int remove(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto discussion =
        await((*house)->discussions.discussionNamed(invocation.positional.first()));
    if (!discussion)
        return fail(discussion.error());
    if (const auto removed = await((*house)->discussions.remove(discussion->id)); !removed)
        return fail(removed.error());
    print(Tr::tr("Discussion %1 “%2” is deleted.")
              .arg(QString::number(discussion->id.value), discussion->title) +
          u'\n');
    return AllAnswered;
}

} // namespace

QList<TerminalForm> discussionForms()
{
    QList<TerminalForm> forms{
        areaForm({u"discussion"_s, u"list"_s}, u"[-p PROJECT]"_s,
                 Tr::tr("List discussions, newest first."), 0, 0, list),
        areaForm({u"discussion"_s, u"show"_s}, u"ID"_s,
                 Tr::tr("Show a discussion with all its rounds."), 1, 1, show,
                 {{u"ID"_s, {ValueKind::Discussion}}}),
        areaForm({u"discussion"_s, u"delete"_s}, u"ID"_s, Tr::tr("Delete a discussion."), 1, 1,
                 remove, {{u"ID"_s, {ValueKind::Discussion}}}),
        areaForm({u"search"_s}, u"[-p PROJECT] TEXT"_s,
                 Tr::tr("Find words in titles and in what was said, newest first."), 1, -1, search,
                 {{u"TEXT"_s}}),
    };
    forms[0].options = {{{u"p"_s, u"project"_s},
                         Tr::tr("Only that project's."),
                         u"PROJECT"_s,
                         {ValueKind::Project}}};
    forms.last().options = forms[0].options;
    return forms;
}

} // namespace moai::terminal
