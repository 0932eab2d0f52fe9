// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace moai {

/// What things are lettered with: 0 → A, 25 → Z, 26 → AA.
[[nodiscard]] inline QString letters(qsizetype index)
{
    QString text;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        text.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return text;
}

} // namespace moai
