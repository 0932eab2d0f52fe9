// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace moai {

/// Undoes `Content-Encoding: gzip` or `deflate` for `moai decode`, piece by piece (the window and
/// `moai say` leave that to QNetworkAccessManager). What is not encoded passes unchanged; broken
/// data ends where it breaks. At most 64 MiB come out.
[[nodiscard]] QList<QByteArray> inflated(const QList<QByteArray> &chunks,
                                         QByteArrayView contentEncoding);

} // namespace moai
