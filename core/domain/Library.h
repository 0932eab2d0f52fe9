// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace moai {

/// A way to speak, kept under a name to be given to seats. A seat holds the text itself, so that
/// changing or removing a persona changes no seat.
struct Persona {
    QString name; ///< unique without regard to case
    QString text; ///< Participant::persona

    bool operator==(const Persona &) const = default;
};

/// A roster kept under a name, to seat it at other tables. Its seats have neither id nor project.
struct RosterPreset {
    QString name; ///< unique without regard to case
    QList<Participant> seats;

    bool operator==(const RosterPreset &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Persona)
Q_DECLARE_METATYPE(moai::RosterPreset)
