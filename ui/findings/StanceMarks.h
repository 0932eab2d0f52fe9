// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace moai {

/// A stance in a word, e.g. "disputes".
[[nodiscard]] QString stanceWord(Stance stance);
/// Paints it centred into `area`, about 12 × 12: told by its shape first (tick, cross, half circle,
/// dash), its colour second.
void paintStance(QPainter &painter, const QRectF &area, Stance stance);

} // namespace moai
