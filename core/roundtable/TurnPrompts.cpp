// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TurnPrompts.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// `a`, `a and b`, `a, b and c`.
QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(", "_L1) + u" and "_s + names.last();
}

QString whoSpoke(const QStringList &before)
{
    if (before.isEmpty())
        return u"You speak first in this round."_s;
    return u"In this round "_s + listed(before) +
           (before.size() == 1 ? u" has spoken before you."_s : u" have spoken before you."_s);
}

constexpr QStringView kTurn =
    u"Take your turn:\n"
    "- Answer the points of the others: agree with, dispute or build on a point of somebody you "
    "name. Say what is new; do not repeat what has been said.\n"
    "- Change your position only for an argument, and name it and whose it is. Never change it "
    "only to agree.\n"
    "- If you still disagree, say with what and why.";

constexpr QStringView kChallenge =
    u"In this round you are the challenger, whatever you hold yourself:\n"
    "- Argue against the view that leads at the table now. Take its strongest argument, say whose "
    "it is, and show where it fails: a case it leaves out, a cost, a wrong assumption.\n"
    "- Argue honestly: no invented facts, no point that has been answered already.";

constexpr QStringView kLastLines =
    u"End with these four lines, exactly so, each on a line of its own:\n"
    "Position: what you hold now, in one sentence\n"
    "Moved: yes or no (whether you hold something else than in your last answer)\n"
    "By: who moved you, as named above, or -\n"
    "Because: the argument that moved you, in one sentence, or -";

constexpr QStringView kOwnPosition =
    u"\nIn these lines tell what you hold yourself, not what you argued as the challenger.";

} // namespace

QString turnPrompt(const TurnPrompt &turn)
{
    const bool challenges = turn.role == Role::Challenge;
    return u"[Round %1 of %2 of the discussion. It is your turn. %3]\n\n"_s.arg(turn.round.number)
               .arg(turn.round.all)
               .arg(whoSpoke(turn.before)) +
           (challenges ? kChallenge : kTurn) + u"\n\n"_s + kLastLines +
           (challenges ? kOwnPosition : QStringView());
}

} // namespace moai
