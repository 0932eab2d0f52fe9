// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace moai {

/// Foreign words (a name, a title, an answer) on their own: their direction does not mix with that
/// of the sentence around them, nor with the window's. Invisible marks (Unicode's FSI and PDI)
/// around them where there is anything to keep apart, else the words as they are.
[[nodiscard]] QString isolated(const QString &words);

/// `@handle`, isolated.
[[nodiscard]] QString atHandle(const QString &handle);

/// Where `rect` is in `area` when lines begin on that side: itself, or mirrored.
[[nodiscard]] QRectF mirrored(Qt::LayoutDirection direction, const QRectF &area,
                              const QRectF &rect);

} // namespace moai
