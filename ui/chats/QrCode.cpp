// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace moai {
namespace {

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

constexpr int kSmallestThatFits = 0;
constexpr unsigned char kDark = 1;

} // namespace

std::optional<QrCode> qrCodeOf(const QByteArray &text)
{
    if (text.isEmpty() || text.contains('\0'))
        return std::nullopt;
    const std::unique_ptr<QRcode, Free> made(
        QRcode_encodeString8bit(text.constData(), kSmallestThatFits, QR_ECLEVEL_M));
    if (!made)
        return std::nullopt;
    QrCode code;
    code.side = made->width;
    code.squares.resize(code.side * code.side);
    for (int i = 0; i < code.side * code.side; ++i)
        code.squares.setBit(i, (made->data[i] & kDark) != 0);
    return code;
}

} // namespace moai
