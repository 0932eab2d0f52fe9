// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Heard.h"

#include <functional>

namespace moai {
namespace {

Heard heardOf(const QList<RoundRecord> &rounds, const std::function<bool(const Message &)> &counts)
{
    Heard heard;
    QStringList asked;
    for (const auto &round : rounds) {
        for (const auto &message : round.messages) {
            if (!isAnswer(message))
                continue;
            if (!asked.contains(message.handle))
                asked.append(message.handle);
            if (message.status != MessageStatus::Complete || !counts(message))
                continue;
            heard.answers.append({message, round.round.number});
            if (!heard.handles.contains(message.handle))
                heard.handles.append(message.handle);
        }
    }
    for (const QString &handle : std::as_const(asked))
        if (!heard.handles.contains(handle))
            heard.absent.append(handle);
    return heard;
}

} // namespace

bool isAnswer(const Message &message)
{
    return message.author == Author::Participant &&
           (message.role == Role::Answer || message.role == Role::Challenge);
}

Heard Heard::by(const Message &judge, const QList<RoundRecord> &rounds)
{
    QList<RoundRecord> before;
    for (const auto &round : rounds) {
        if (round.round.id == judge.round)
            break;
        before.append(round);
    }
    return heardOf(before, [&judge](const Message &m) { return judge.about.contains(m.id); });
}

Heard Heard::now(const QList<RoundRecord> &rounds)
{
    return heardOf(rounds, [](const Message &) { return true; });
}

} // namespace moai
