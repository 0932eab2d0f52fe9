// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "Generators.h"

#include <QImage>

namespace moai::packaging {

/// An icon that people see `size` pixels wide, painted `scale` times as large. Of the drawings the
/// smallest is taken that is not smaller than the icon: those for small icons have their edges on
/// pixels. Such a drawing loses its rim when the icon is smaller than it, rather than shrinking.
[[nodiscard]] Result<QImage> iconOf(const QStringList &drawings, int size, int scale);

[[nodiscard]] QByteArray pngOf(const QImage &image);

/// A Windows icon (.ico): bitmaps, and from 256 pixels PNGs, which older readers know there only.
[[nodiscard]] QByteArray icoOf(const QList<QImage> &images);

/// A macOS icon (.icns) of those square images, of 16 to 1024 pixels.
[[nodiscard]] QByteArray icnsOf(const QList<QImage> &images);

/// icon, windows-icon and mac-icon.
[[nodiscard]] QList<Generator> iconGenerators();

} // namespace moai::packaging
