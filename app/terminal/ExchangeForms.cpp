// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Export.h"
#include "exchange/ExportFile.h"
#include "terminal/Forms.h"
#include "terminal/MinutesNamed.h"
#include "terminal/Output.h"
#include "Wiring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

Failure invalid(const QString &sentence)
{
    return {FailureKind::Invalid, sentence, {}};
}

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

} // namespace

QList<TerminalForm> exchangeForms()
{
    TerminalForm form =
        areaForm({u"export"_s}, u"ID [--format md|json|html] [--output FILE]"_s,
                 Tr::tr("Write a discussion with all that it led to."), 1, 1, exportDiscussion);
    form.options = {
        {u"format"_s, Tr::tr("Markdown or HTML to read, JSON to import elsewhere; else md."),
         u"md|json|html"_s},
        {{u"o"_s, u"output"_s},
         Tr::tr("Into that file, in place of what is there; else to standard output."),
         u"FILE"_s},
    };
    return {form};
}

} // namespace moai::terminal
