// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace moai {

/// One or two letters that stand for a name: `OR` for OpenRouter, `M` for mistral.
[[nodiscard]] QString initialsOf(const QString &name);

/// Paints them into a square with round corners, on a calm colour that is always the same for the
/// name. In place of logos, which belong to others.
void paintInitials(QPainter &painter, const QRectF &area, const QString &name);

} // namespace moai
