// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Invalid.h"
#include "exchange/Bundle.h"
#include "exchange/Export.h"
#include "exchange/ExportFile.h"
#include "exchange/ImportFile.h"
#include "terminal/Forms.h"
#include "terminal/InputFile.h"
#include "terminal/Named.h"
#include "terminal/Output.h"
#include "Wiring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

int exportDiscussion(const Invocation &invocation)
{
    const QString wanted = invocation.has("format"_L1) ? invocation.value("format"_L1) : u"md"_s;
    const auto format = exportFormatFromName(wanted.toLower());
    if (!format)
        return fail(invalid(Tr::tr("--format takes md, json or html.")));
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto minutes = minutesNamed(**house, invocation.positional.first());
    if (!minutes)
        return fail(minutes.error());
    const QByteArray document = exported(*minutes, *format);
    const QString path = invocation.value("output"_L1);
    if (!invocation.has("output"_L1) || path == "-"_L1) {
        printBytes(document);
        return AllAnswered;
    }
    if (const auto written = writeExport(path, document); !written)
        return fail(written.error());
    return AllAnswered;
}

QString outcomeName(Imported::Outcome outcome)
{
    switch (outcome) {
    case Imported::Outcome::New:
        return u"imported"_s;
    case Imported::Outcome::AlreadyThere:
        return u"already_there"_s;
    case Imported::Outcome::CameBack:
        return u"came_back"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeSentence(Imported::Outcome outcome)
{
    switch (outcome) {
    case Imported::Outcome::New:
        //: %1 key, %2 title, %3 project
        return Tr::tr("Discussion %1 “%2” is imported into project %3.");
    case Imported::Outcome::AlreadyThere:
        //: %1 key, %2 title, %3 project
        return Tr::tr("Discussion %1 “%2” is already there, in project %3. Nothing was changed.");
    case Imported::Outcome::CameBack:
        //: %1 key, %2 title, %3 project
        return Tr::tr("Discussion %1 “%2” was deleted here; it is back in project %3.");
    }
    Q_UNREACHABLE();
}

int importDiscussion(const Invocation &invocation)
{
    const QString path = invocation.positional.first();
    const auto bytes = path == "-"_L1 ? readStdin(kLongestImport) : readImport(path);
    if (!bytes)
        return fail(bytes.error());
    const auto minutes = exchange::readBundle(*bytes);
    if (!minutes)
        return fail(minutes.error());
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto into = projectNamedBy(invocation, **house);
    if (!into)
        return fail(into.error());
    const auto imported = await((*house)->discussions.importMinutes(*minutes, *into));
    if (!imported)
        return fail(imported.error());
    const Discussion &discussion = imported->discussion;
    const auto project = await((*house)->projects.project(discussion.project));
    if (!project)
        return fail(project.error());
    if (invocation.json)
        print(QJsonObject{{"outcome"_L1, outcomeName(imported->outcome)},
                          {"discussion"_L1, discussion.id.value},
                          {"uid"_L1, discussion.uid},
                          {"project"_L1, project->name}});
    else
        print(outcomeSentence(imported->outcome)
                  .arg(QString::number(discussion.id.value), discussion.title, project->name) +
              u'\n');
    return AllAnswered;
}

} // namespace

QList<TerminalForm> exchangeForms()
{
    TerminalForm take = areaForm({u"import"_s}, u"FILE [-p PROJECT]"_s,
                                 Tr::tr("Take in a discussion that was exported as JSON."), 1, 1,
                                 importDiscussion, {{u"FILE"_s, {ValueKind::File, {}, u"json"_s}}});
    take.options = {{{u"p"_s, u"project"_s},
                     Tr::tr("Into that project; else into its own, which is made when it is not "
                            "there."),
                     u"PROJECT"_s,
                     {ValueKind::Project}}};
    TerminalForm form = areaForm({u"export"_s}, u"ID [--format md|json|html] [--output FILE]"_s,
                                 Tr::tr("Write a discussion with all that it led to."), 1, 1,
                                 exportDiscussion, {{u"ID"_s, {ValueKind::Discussion}}});
    form.options = {
        {u"format"_s,
         Tr::tr("Markdown or HTML to read, JSON to import elsewhere; else md."),
         u"md|json|html"_s,
         {ValueKind::Choice, {u"md"_s, u"json"_s, u"html"_s}}},
        {{u"o"_s, u"output"_s},
         Tr::tr("Into that file, in place of what is there; else to standard output."),
         u"FILE"_s,
         {ValueKind::File}},
    };
    return {form, take};
}

} // namespace moai::terminal
