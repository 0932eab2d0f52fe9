// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/TurnPlace.h"

#include "roundtable/TurnTaking.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TurnPlace)
};

} // namespace

const Message *speakerOf(const RoundRecord &round)
{
    if (!takesTurns(round.round))
        return nullptr;
    for (const Message &message : round.messages)
        if (message.author == Author::Participant && !hasEnded(message.status))
            return &message;
    return nullptr;
}

std::optional<TurnPlace> turnPlaceOf(const RoundRecord &round, MessageId answer)
{
    if (!takesTurns(round.round))
        return std::nullopt;
    const Message *speaker = speakerOf(round);
    std::optional<TurnPlace> found;
    int spoken = 0;
    for (const Message &message : round.messages) {
        if (message.author != Author::Participant)
            continue;
        ++spoken;
        if (message.id != answer)
            continue;
        found.emplace();
        found->place = spoken;
        found->now = speaker == &message;
        found->waiting = !found->now && message.status == MessageStatus::Waiting;
        found->challenger = message.role == Role::Challenge;
    }
    if (found)
        found->all = spoken;
    return found;
}

QString ordinalText(int number)
{
    const int tens = number % 100;
    const bool teen = tens > 10 && tens < 14;
    switch (teen ? 0 : number % 10) {
    case 1:
        //: Places in an order; %1 is 1, 21, 31 …
        return Words::tr("%1st").arg(number);
    case 2:
        //: %1 is 2, 22, 32 …
        return Words::tr("%1nd").arg(number);
    case 3:
        //: %1 is 3, 23, 33 …
        return Words::tr("%1rd").arg(number);
    default:
        return Words::tr("%1th").arg(number);
    }
}

QString turnSentence(const TurnPlace &turn)
{
    QStringList sentences;
    //: %1 is a place such as 2nd, %2 how many speak
    sentences << Words::tr("Speaks %1 of %2 in this round.")
                     .arg(ordinalText(turn.place), QLocale().toString(turn.all));
    if (turn.now)
        sentences << Words::tr("It is its turn.");
    if (turn.waiting)
        sentences << Words::tr("It waits for its turn.");
    if (turn.challenger)
        sentences << Words::tr("It is the challenger: it argues against the leading view and does "
                               "not count toward agreement.");
    return sentences.join(u' ');
}

} // namespace moai
