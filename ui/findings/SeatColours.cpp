// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/SeatColours.h"

#include "theme/Theme.h"

namespace moai {

SeatColours::SeatColours(const QList<RoundRecord> &rounds, const QList<Participant> &roster)
{
    for (const Participant &seat : roster)
        m_seats.insert(seat.handle, {QColor::fromString(seat.colour), seat.position});
    for (const RoundRecord &round : rounds) {
        int position = 0;
        for (const Message &message : round.messages) {
            if (message.author != Author::Participant)
                continue;
            if (!m_seats.contains(message.handle))
                m_seats.insert(message.handle, {QColor::fromString(message.colour), position});
            ++position;
        }
    }
}

QColor SeatColours::of(const QString &handle) const
{
    const auto seat = m_seats.constFind(handle);
    if (seat == m_seats.constEnd())
        return theme().muted;
    return seat->own.isValid() ? seat->own : theme().seat(seat->position);
}

} // namespace moai
