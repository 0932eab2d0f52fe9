// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CourseOf.h"

#include "roundtable/TurnTaking.h"

#include <algorithm>

namespace moai {
namespace {

bool goesOn(const Message &message)
{
    return message.author == Author::Participant && !hasEnded(message.status);
}

} // namespace

bool wasCutOff(const Message &answer)
{
    return answer.author == Author::Participant && answer.status == MessageStatus::Interrupted &&
           !answer.total;
}

Remainder remainderOf(const DiscussionRecord &record)
{
    Remainder rest;
    const RoundRecord *last = lastDiscussed(record);
    if (!last || last->round.courseEnd || isUnderWay(record))
        return rest;
    rest.round = last->round.id;
    std::copy_if(last->messages.begin(), last->messages.end(), std::back_inserter(rest.turns),
                 &wasCutOff);
    const int said = record.discussion.interjection.isEmpty() ? 0 : 1;
    rest.rounds = std::max(last->round.roundsLeft, said);
    return rest;
}

bool isUnderWay(const DiscussionRecord &record)
{
    const RoundRecord *last = lastDiscussed(record);
    return last && std::any_of(last->messages.begin(), last->messages.end(), &goesOn);
}

Course courseOf(const DiscussionRecord &record)
{
    Course course;
    course.discussion = record.discussion.id;
    const RoundRecord *last = lastDiscussed(record);
    if (!last)
        return course;
    course.round = last->round.number;
    course.roundsLeft = last->round.roundsLeft;
    course.end = last->round.courseEnd;
    const Remainder rest = remainderOf(record);
    if (!rest.isNothing()) {
        course.state = Course::State::BrokeOff;
        course.turnsLeft = int(rest.turns.size());
    } else if (isUnderWay(record)) {
        course.state = Course::State::Running;
        course.turnsLeft =
            int(std::count_if(last->messages.begin(), last->messages.end(), &goesOn));
    }
    return course;
}

} // namespace moai
