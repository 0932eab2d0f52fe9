// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundWords.h"

#include "roundtable/TurnTaking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoundWords)
};

} // namespace

QString kindOf(const Round &round)
{
    switch (round.mode) {
    case Mode::Discuss:
        //: What a round of a discussion is: all answer at once and read nobody; one after the other
        return takesTurns(round) ? Words::tr("in turn") : Words::tr("everyone at once");
    case Mode::Consensus:
        //: What a round is
        return Words::tr("conclusion");
    case Mode::Rank:
        return Words::tr("ranking");
    case Mode::Claims:
        return Words::tr("claims");
    case Mode::Open:
    case Mode::Mention:
        break;
    }
    return {};
}

QString placeOf(const Round &round)
{
    if (round.mode == Mode::Discuss && (round.roundsLeft > 0 || takesTurns(round)))
        //: %1 is the round's number, %2 that of the last round that is to follow
        return Words::tr("Round %1 of %2").arg(round.number).arg(round.number + round.roundsLeft);
    return Words::tr("Round %1").arg(round.number);
}

QString headingOf(const Round &round)
{
    const QString kind = kindOf(round);
    return kind.isEmpty() ? placeOf(round) : placeOf(round) + u" · "_s + kind;
}

QString sentenceOf(CourseEnd end)
{
    switch (end) {
    case CourseEnd::Done:
        //: Why a discussion in rounds is over
        return Words::tr("All rounds have been held.");
    case CourseEnd::Agreed:
        return Words::tr("Nobody's stance moved any more, so it ended early.");
    case CourseEnd::Stopped:
        return Words::tr("You stopped it.");
    case CourseEnd::Cap:
        return Words::tr("The project's hard cap was reached.");
    case CourseEnd::Nobody:
        return Words::tr("Nobody answered.");
    }
    return {};
}

} // namespace moai
