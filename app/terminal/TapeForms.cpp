// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/TapeForms.h"

#include "base/Invalid.h"
#include "llm/Cassette.h"
#include "roundtable/Recording.h"
#include "roundtable/Replay.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "terminal/SayReport.h"
#include "TerminationSignals.h"
#include "Wiring.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

/// The uid of the discussion that the file holds; empty: it holds none yet.
Result<QString> discussionOn(const QString &file)
{
    if (QFileInfo(file).size() == 0) // also: not there
        return QString();
    const auto cassette = Cassette::load(file);
    if (!cassette)
        return cassette.error();
    for (const QJsonObject &line : cassette->lines)
        if (line["type"_L1].toString() == "table"_L1)
            return line["discussion"_L1]["uid"_L1].toString();
    return QString();
}

/// Prints a replay as it goes, each line with what it led to as `say` does.
class ReplayReport : public QObject
{
public:
    ReplayReport(Replay &replay, Roundtable &roundtable, SayReport::Form form)
        : m_roundtable(roundtable), m_form(form)
    {
        connect(&replay, &Replay::saying, this, [this](const QString &line) {
            if (m_form == SayReport::Form::JsonLines)
                print(QJsonObject{{"event"_L1, "line"_L1}, {"text"_L1, line}});
            else
                print(u"> "_s + line + u"\n\n"_s);
            m_next = std::make_unique<SayReport>(m_roundtable, m_form);
        });
        connect(&replay, &Replay::said, this, [this](const Result<Said> &said) {
            if (!said)
                complain(said.error().sentence);
            if (said && said->round) {
                m_current = std::move(m_next); // a line said meanwhile leaves it as it is
                m_current->follow(*said);
            }
        });
    }

private:
    Roundtable &m_roundtable;
    SayReport::Form m_form;
    std::unique_ptr<SayReport> m_next;
    std::unique_ptr<SayReport> m_current;
};

int tell(const ReplayOutcome &outcome, bool json)
{
    const int different = int(outcome.different.size());
    if (json)
        print(QJsonObject{{"event"_L1, "replay"_L1},
                          {"discussion"_L1, outcome.discussion.value},
                          {"answers"_L1, outcome.messages},
                          {"equal"_L1, outcome.messages - different},
                          {"different"_L1, QJsonArray::fromStringList(outcome.different)}});
    else
        print(Tr::tr("%1 of %2 answers are the same to the byte.")
                  .arg(outcome.messages - different)
                  .arg(outcome.messages) +
              u'\n');
    for (const QString &sentence : outcome.different)
        if (!json)
            complain(sentence);
    if (outcome.isEqual())
        return AllAnswered;
    return different < outcome.messages ? SomeAnswered : NoneAnswered;
}

/// 1: as recorded, max: without waiting.
std::optional<TapeWire::Speed> speedIn(const Invocation &invocation)
{
    const QString speed = invocation.value("speed"_L1);
    if (speed == "1"_L1)
        return TapeWire::Speed::AsRecorded;
    if (speed.isEmpty() || speed == "max"_L1)
        return TapeWire::Speed::Max;
    return std::nullopt;
}

int replay(const Invocation &invocation)
{
    const auto speed = speedIn(invocation);
    if (!speed)
        return fail(invalid(Tr::tr("--speed takes 1 or max.")));
    const auto cassette = Cassette::load(invocation.positional.first());
    if (!cassette)
        return fail(cassette.error());
    const QTemporaryDir nowhere;
    const bool isKept = invocation.hasDataDir || invocation.has("project"_L1);
    const auto opened =
        Wiring::openToReplay(isKept ? invocation.dataDir : nowhere.path(), *cassette, *speed);
    if (!opened)
        return fail(opened.error());
    Wiring &house = **opened;
    Replay replay(*cassette, house.projects, house.discussions, house.roundtable);
    const auto form = invocation.json ? SayReport::Form::JsonLines : SayReport::Form::Text;
    const ReplayReport report(replay, house.roundtable, form);
    const TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &replay, [&house, &replay] {
        whenDone(house.roundtable.settle(), &replay,
                 [](const Result<void> &) { QCoreApplication::exit(); });
    });
    const auto outcome = await(replay.start(invocation.value("project"_L1)));
    return outcome ? tell(*outcome, invocation.json) : fail(outcome.error());
}

} // namespace

Result<Place> beginRecording(Wiring &house, Recording &recording, Place place, const QString &file)
{
    QObject::connect(&recording, &Recording::broke, &recording,
                     [](const Failure &failure) { complain(failure.sentence); });
    const auto uid = discussionOn(file);
    if (!uid)
        return uid.error();
    if (!uid->isEmpty() && place.newDiscussion)
        return invalid(
            Tr::tr("%1 holds a discussion already. Choose a new file for a new one.").arg(file));
    if (!uid->isEmpty() && !place.discussion) {
        const auto discussion = await(house.discussions.discussionNamed(*uid));
        if (!discussion)
            return invalid(Tr::tr("%1 holds a discussion that is not there any more. Choose a new "
                                  "file.")
                               .arg(file));
        place.project = discussion->project;
        place.discussion = discussion->id;
    }
    if (!place.discussion) {
        const auto said = await(house.roundtable.say(place, u"/new"_s));
        if (!said)
            return said.error();
        place.project = said->project;
        place.discussion = said->discussion;
    }
    place.newDiscussion = false;
    const auto begun = await(recording.begin(*place.discussion, file));
    if (!begun)
        return begun.error();
    return place;
}

QList<TerminalForm> tapeForms()
{
    TerminalForm form;
    form.words = {u"replay"_s};
    form.arguments = u"[-p PROJECT] [--speed 1|max] FILE"_s;
    form.description =
        Tr::tr("Hold a recorded discussion once more, without a network, and compare.");
    form.options = {
        {{u"p"_s, u"project"_s},
         Tr::tr("Keep it, in a new project of that name; else it is thrown away unless --data-dir "
                "is given."),
         u"PROJECT"_s},
        {u"speed"_s,
         Tr::tr("1: every byte in its time; max: as fast as it goes, the usual."),
         u"1|max"_s,
         {ValueKind::Choice, {u"1"_s, u"max"_s}}},
    };
    form.takes = {{u"FILE"_s, {ValueKind::File}}};
    form.least = 1;
    form.most = 1;
    form.run = replay;
    return {form};
}

} // namespace moai::terminal
