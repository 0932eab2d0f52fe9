// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/Rig.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace moai::test {

// What tests of discussions in rounds have in common: three seats that speak as they are told.

inline const QStringList kSeats{QStringLiteral("ann"), QStringLiteral("bob"),
                                QStringLiteral("cid")};

/// Words with the lines that end a turn.
[[nodiscard]] QByteArray turn(const QByteArray &words, const QByteArray &moved);
/// Everybody says its name, and that it moved, so that no discussion ends early.
void letEverybodySpeak(Rig &rig, const QByteArray &moved = "yes");
/// An answer that stands still in its middle.
[[nodiscard]] Canned held(const QByteArray &before, const QByteArray &after);
/// The handles of those asked, in order.
[[nodiscard]] QStringList speakers(const RoundRecord &round);
/// The order in which a seed lets the seats speak.
[[nodiscard]] QStringList shuffledSeats(quint32 seed);
/// Waits until the process's last news of a discussion is that one.
[[nodiscard]] bool comesTo(Process &process, Course::State state);

} // namespace moai::test
