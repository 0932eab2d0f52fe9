// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>

#include <optional>

namespace moai {

/// A QR code: `side` rows of as many squares each, without the quiet zone around it.
struct QrCode {
    int side = 0;
    QBitArray squares; ///< row by row; set: dark

    [[nodiscard]] bool isDark(int x, int y) const { return squares.testBit(y * side + x); }
};

/// The text as a code that survives 15 % of damage (level M); nothing when it is empty or longer
/// than a code can hold (2,331 bytes). Pure.
[[nodiscard]] std::optional<QrCode> qrCodeOf(const QByteArray &text);

} // namespace moai
