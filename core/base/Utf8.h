// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace moai {

/// UTF-8 to text as the WHATWG Encoding Standard decodes it
/// (https://encoding.spec.whatwg.org/#utf-8-decoder): every ill-formed stretch becomes one U+FFFD
/// per maximal subpart, and a byte order mark is kept as U+FEFF. (QString::fromUtf8 drops the mark
/// and counts replacement characters otherwise.)
[[nodiscard]] QString textFromUtf8(QByteArrayView bytes);

} // namespace moai
