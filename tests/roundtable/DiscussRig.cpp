// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/DiscussRig.h"

#include "roundtable/Shuffle.h"

namespace moai::test {

QByteArray turn(const QByteArray &words, const QByteArray &moved)
{
    return words + "\n\nPosition: so\nMoved: " + moved + "\nBy: -\nBecause: -";
}

void letEverybodySpeak(Rig &rig, const QByteArray &moved)
{
    for (const QString &handle : kSeats)
        rig.at(handle, saying(turn(handle.toLatin1() + " speaks.", moved)));
}

Canned held(const QByteArray &before, const QByteArray &after)
{
    return Canned::stream().chunk(words(before)).hold().chunk(words(after) + theEnd());
}

QStringList speakers(const RoundRecord &round)
{
    QStringList handles;
    for (const auto &message : round.messages)
        if (message.author == Author::Participant)
            handles.append(message.handle);
    return handles;
}

QStringList shuffledSeats(quint32 seed)
{
    return shuffled(QList<QString>(kSeats), seed);
}

bool comesTo(Process &process, Course::State state)
{
    return process.until([&process, state] {
        return !process.news->courses.isEmpty() && process.news->courses.last().state == state;
    });
}

} // namespace moai::test
