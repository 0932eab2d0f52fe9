// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Utf8.h"

#include <QUtf8StringView>

namespace moai {
namespace {

constexpr QByteArrayView kByteOrderMark{"\xEF\xBB\xBF"};

/// Decodes one code point from `bytes[at]` on and moves `at` past what it took: a whole character,
/// or the longest start of one that the following byte breaks.
char32_t takeCodePoint(QByteArrayView bytes, qsizetype &at)
{
    constexpr char32_t replacement = 0xFFFD;
    const auto lead = uchar(bytes[at++]);
    if (lead < 0x80)
        return lead;

    int needed = 0;
    uchar lower = 0x80; // the bounds of the second byte keep out overlong forms and surrogates
    uchar upper = 0xBF;
    char32_t value = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        needed = 1;
        value = lead & 0x1F;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        needed = 2;
        value = lead & 0x0F;
        lower = lead == 0xE0 ? 0xA0 : lower;
        upper = lead == 0xED ? 0x9F : upper;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        needed = 3;
        value = lead & 0x07;
        lower = lead == 0xF0 ? 0x90 : lower;
        upper = lead == 0xF4 ? 0x8F : upper;
    } else {
        return replacement;
    }
    for (; needed > 0; --needed) {
        if (at >= bytes.size() || uchar(bytes[at]) < lower || uchar(bytes[at]) > upper)
            return replacement;
        value = (value << 6) | (uchar(bytes[at++]) & 0x3F);
        lower = 0x80;
        upper = 0xBF;
    }
    return value;
}

} // namespace

QString textFromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith(kByteOrderMark) &&
        QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        for (const char16_t unit : QChar::fromUcs4(takeCodePoint(bytes, at)))
            text += QChar(unit);
    }
    return text;
}

} // namespace moai
