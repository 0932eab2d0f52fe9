// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Project.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

namespace moai {

/// Whose colour is whose in a discussion, by handle: the seat's own, or the theme's for its place
/// at the table. Ask when painting, so that a change of theme is followed.
class SeatColours
{
public:
    SeatColours() = default;
    SeatColours(const QList<RoundRecord> &rounds, const QList<Participant> &roster);

    /// The theme's muted colour for whom nobody knows.
    [[nodiscard]] QColor of(const QString &handle) const;

    bool operator==(const SeatColours &) const = default;

private:
    struct Seat {
        QColor own;
        int position = 0;

        bool operator==(const Seat &) const = default;
    };

    QHash<QString, Seat> m_seats;
};

} // namespace moai
