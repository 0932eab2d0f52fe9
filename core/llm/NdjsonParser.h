// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace moai {

/// Cuts newline-delimited JSON (https://github.com/ndjson/ndjson-spec) into its lines, without
/// blank ones and without a leading byte order mark. Reading the JSON is the caller's.
class NdjsonParser
{
public:
    static constexpr qsizetype kMaxLineBytes = 8 * 1024 * 1024;

    /// The lines that these bytes completed.
    [[nodiscard]] QList<QByteArray> feed(QByteArrayView bytes);
    /// The last line, when the stream ended without a newline behind it; else empty.
    [[nodiscard]] QByteArray takeRest();
    /// True once a line grew beyond kMaxLineBytes; nothing is read from then on.
    [[nodiscard]] bool hasOverflowed() const { return m_overflowed; }

private:
    QByteArray takeLine();

    QByteArray m_line;
    bool m_atStart = true;
    bool m_overflowed = false;
};

} // namespace moai
