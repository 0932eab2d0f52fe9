// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Plan.h"

#include "base/Invalid.h"
#include "domain/Answers.h"
#include "roundtable/Prompts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Plan)
};

/// The answers that are named; fails when a name is nobody's.
Result<QList<Message>> namedAmong(const QList<Message> &answers, const Named &named)
{
    QStringList handles;
    for (const auto &answer : answers)
        if (!handles.contains(answer.handle))
            handles.append(answer.handle);
    QStringList wanted;
    for (const QString &typed : named.handles) {
        const QString handle = knownHandle(typed, handles);
        if (handle.isEmpty())
            return invalid(handles.isEmpty() ? Text::tr("Nobody was asked yet.")
                                             : Text::tr("@%1 was not asked; there are %2.")
                                                   .arg(typed.left(100), handleList(handles)));
        wanted.append(handle);
    }
    QList<Message> found;
    for (const auto &answer : answers)
        if (named.everyone || wanted.contains(answer.handle))
            found.append(answer);
    return found;
}

} // namespace

Result<Plan> Plan::make(const AskCommand &ask, Mode current, const QList<Participant> &roster)
{
    Plan plan;
    plan.mode = ask.mode.value_or(current);
    plan.text = ask.text;
    plan.promptVersion = kPromptVersion;
    switch (plan.mode) {
    case Mode::Open:
    case Mode::Mention:
        break;
    case Mode::Discuss:
    case Mode::Consensus:
    case Mode::Rank:
    case Mode::Claims:
        return invalid(Text::tr("This discussion's mode (%1) is not there yet: ask with /open.")
                           .arg(toName(plan.mode)));
    }
    const bool named = plan.mode == Mode::Mention && !ask.named.isEmpty();
    for (const auto &seat : roster) {
        const bool byName = named && ask.named.handles.contains(seat.handle);
        const bool withAll = seat.enabled && (!named || ask.named.everyone);
        if (byName || withAll)
            plan.asked.append(seat);
    }
    if (roster.isEmpty())
        return invalid(Text::tr("Nobody sits at this table: add a seat with "
                                "/models add SERVICE/MODEL."));
    if (plan.asked.isEmpty())
        return invalid(Text::tr("Everyone at this table is switched off: switch somebody on, or "
                                "ask one by name: %1.")
                           .arg(handleList(handlesOf(roster))));
    if (plan.asked.size() > kMostSeats)
        return invalid(Text::tr("%1 are too many for one round: at most %2 can be asked. Name "
                                "those you want, or switch some off.")
                           .arg(plan.asked.size())
                           .arg(kMostSeats));
    return plan;
}

Result<QList<Message>> Choice::toRetry(const RetryCommand &retry, const RoundRecord &round)
{
    const QList<Message> answers = answersOf(round.messages);
    QList<Message> chosen;
    if (retry.named.isEmpty()) {
        for (const auto &answer : answers)
            if (hasEnded(answer.status) && answer.status != MessageStatus::Complete)
                chosen.append(answer);
        if (chosen.isEmpty())
            return invalid(Text::tr("Nothing of the last round failed or was stopped. To ask one "
                                    "again all the same, name it: /retry @handle."));
        return chosen;
    }
    auto found = namedAmong(answers, retry.named);
    if (!found)
        return found;
    for (const auto &answer : *found)
        if (!hasEnded(answer.status))
            return invalid(
                Text::tr("@%1 is still answering: wait, or /stop @%1 first.").arg(answer.handle));
    return found;
}

Result<QList<Message>> Choice::toStop(const StopCommand &stop, const QList<Message> &answers)
{
    QList<Message> running;
    for (const auto &answer : answersOf(answers))
        if (!hasEnded(answer.status))
            running.append(answer);
    if (stop.named.isEmpty() || running.isEmpty())
        return running;
    return namedAmong(running, stop.named);
}

} // namespace moai
