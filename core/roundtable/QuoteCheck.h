// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// Whether quotes stand in an answer, word for word. Letter case, white space, the shape of quotes
/// and dashes, Markdown's marks and the punctuation at a quote's ends do not matter; an ellipsis
/// (`…`, `...`, `[…]`) stands for anything between two pieces that follow each other. A quote
/// without a letter or digit stands nowhere, nor does a piece of a word. Pure.
class QuoteCheck
{
public:
    explicit QuoteCheck(const QString &answer);
    [[nodiscard]] bool holds(const QString &quote) const;

private:
    QString m_plain;
};

} // namespace moai
