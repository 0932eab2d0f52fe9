// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Invalid.h"
#include "base/Utf8.h"
#include "exchange/Export.h"
#include "roundtable/MinutesOf.h"
#include "roundtable/Recording.h"
#include "terminal/Console.h"
#include "terminal/Forms.h"
#include "terminal/KeyPrompts.h"
#include "terminal/Output.h"
#include "terminal/SayReport.h"
#include "terminal/TapeForms.h"
#include "TerminationSignals.h"
#include "Wiring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr qsizetype kMaxInput = 64 * 1024 * 1024;

/// The line to say: the arguments, or standard input when there are none or `-` is one.
Result<QString> readLine(const QStringList &arguments)
{
    if (!arguments.isEmpty() && arguments != QStringList{u"-"_s})
        return arguments.join(u' ');
    if (arguments.isEmpty() && stdinIsTerminal())
        return invalid(Tr::tr("Say something, e.g. moai say \"/open Why is the sky blue?\""));
    const auto bytes = readStdin(kMaxInput);
    if (!bytes)
        return bytes.error();
    if (bytes->contains('\0') || !QUtf8StringView(*bytes).isValidUtf8())
        return invalid(Tr::tr("What came on standard input is not text. Moai reads UTF-8."));
    return textFromUtf8(*bytes).trimmed();
}

/// Where `-p` and `-d` say that the line is to be said.
Result<Place> readPlace(Wiring &house, const Invocation &invocation)
{
    Place place;
    if (invocation.has("project"_L1)) {
        const auto project = await(house.projects.projectNamed(invocation.value("project"_L1)));
        if (!project)
            return project.error();
        place.project = project->id;
    }
    if (!invocation.has("discussion"_L1))
        return place;
    const QString wanted = invocation.value("discussion"_L1);
    if (wanted == "new"_L1) {
        place.newDiscussion = true;
        return place;
    }
    const auto discussion = await(house.discussions.discussionNamed(wanted));
    if (!discussion)
        return discussion.error();
    if (place.project && *place.project != discussion->project)
        return invalid(Tr::tr("Discussion %1 belongs to another project.").arg(wanted));
    place.project = discussion->project;
    place.discussion = discussion->id;
    return place;
}

void printNotice(const Said &said, const QString &notice, bool json)
{
    if (notice.isEmpty())
        return;
    if (!json) {
        print(notice.trimmed() + u'\n');
        return;
    }
    QJsonObject line{{"event"_L1, "notice"_L1}, {"text"_L1, notice}};
    if (said.discussion)
        line["discussion"_L1] = said.discussion->value;
    print(line);
}

/// What there is to tell the speaker: the notice, or the document that was asked for.
Result<QString> readNotice(Wiring &house, const Said &said)
{
    if (!said.exportAs)
        return said.notice;
    const auto minutes = await(
        minutesOf(said.discussion.value(), house.projects, house.discussions, &house.roundtable));
    if (!minutes)
        return minutes.error();
    return QString::fromUtf8(exported(*minutes, *said.exportAs));
}

/// What judges wrote is meant to be read by Moai: tells a person what it came to.
Result<void> printJudgement(Wiring &house, const Said &said)
{
    const auto minutes = await(
        minutesOf(said.discussion.value(), house.projects, house.discussions, &house.roundtable));
    if (!minutes)
        return minutes.error();
    const QString text = judgementText(*minutes, said.round.value());
    if (!text.isEmpty())
        print(text.trimmed() + u'\n');
    return {};
}

/// A discussion that broke off can still go on, whatever was said since.
void tellIfBrokeOff(Roundtable &roundtable, DiscussionId discussion)
{
    const auto course = await(roundtable.course(discussion));
    if (course && course->state == Course::State::BrokeOff)
        complain(Tr::tr("The discussion broke off in round %1. To go on there: moai say -d %2 "
                        "/resume")
                     .arg(course->round)
                     .arg(QString::number(discussion.value)));
}

int say(const Invocation &invocation)
{
    const auto line = readLine(invocation.positional);
    if (!line)
        return fail(line.error());
    const auto opened = Wiring::open(invocation.dataDir);
    if (!opened)
        return fail(opened.error());
    Wiring &house = **opened;
    auto place = readPlace(house, invocation);
    if (!place)
        return fail(place.error());
    place->confirmed = invocation.has("yes"_L1);

    Recording recording(house.projects, house.discussions, house.keys, house.roundtable,
                        house.clock);
    if (invocation.has("record"_L1)) {
        place = beginRecording(house, recording, *place, invocation.value("record"_L1));
        if (!place)
            return fail(place.error());
    }

    const KeyPrompts prompts(house.keys);
    using Form = SayReport::Form;
    SayReport report(house.roundtable, invocation.json ? Form::JsonLines : Form::Text);
    const TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &report, [&house, &report] {
        whenDone(house.roundtable.settle(), &report, [](const Result<void> &) {
            QCoreApplication::exit(); // what had arrived is kept and printed
        });
    });

    const auto said = await(house.roundtable.say(*place, *line));
    if (!said)
        return fail(said.error());
    if (!said->confirmation.isEmpty()) {
        complain(said->confirmation + u' ' + Tr::tr("If so, say it again with --yes."));
        return UsageError;
    }
    const auto notice = readNotice(house, *said);
    if (!notice)
        return fail(notice.error());
    printNotice(*said, *notice, invocation.json);
    if (said->discussion)
        tellIfBrokeOff(house.roundtable, *said->discussion);
    if (!said->round)
        return AllAnswered;
    bool hasEnded = false;
    QObject::connect(&report, &SayReport::ended, &report, [&hasEnded] {
        hasEnded = true;
        QCoreApplication::exit();
    });
    report.follow(*said);
    if (!hasEnded)
        QCoreApplication::exec();
    if (report.hasJudged())
        if (const auto told = printJudgement(house, *said); !told)
            return fail(told.error());
    return report.exitStatus();
}

} // namespace

QList<TerminalForm> sayForms()
{
    TerminalForm form;
    form.words = {u"say"_s};
    form.arguments = u"[-p PROJECT] [-d ID|new] [--yes] [--record FILE] LINE"_s;
    form.description = Tr::tr("Say a line at the table and print the answers as they finish.");
    form.options = {
        {{u"p"_s, u"project"_s},
         Tr::tr("In that project; else in the one used last."),
         u"PROJECT"_s,
         {ValueKind::Project}},
        {{u"d"_s, u"discussion"_s},
         Tr::tr("In that discussion, or in a new one; else in the project's latest."),
         u"ID|new"_s,
         {ValueKind::Discussion, {u"new"_s}}},
        {{u"yes"_s}, Tr::tr("Yes to what would be asked before it is done: many rounds, a cap.")},
        {u"record"_s,
         Tr::tr("Record the discussion to that file, a new one or one that holds its beginning; "
                "without -d the line begins a new discussion or goes on in the file's."),
         u"FILE"_s,
         {ValueKind::File}},
    };
    form.takes = {{u"LINE"_s, {ValueKind::Line}}};
    form.run = say;
    return {form};
}

} // namespace moai::terminal
