// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Answers.h"

#include <algorithm>
#include <iterator>

namespace moai {

QList<Message> answersOf(const QList<Message> &messages)
{
    QList<Message> answers;
    std::copy_if(messages.begin(), messages.end(), std::back_inserter(answers),
                 [](const Message &message) { return message.author == Author::Participant; });
    return answers;
}

QList<Message> answersOf(const RoundRecord &round)
{
    return answersOf(round.messages);
}

} // namespace moai
