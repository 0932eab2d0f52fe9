// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/CodeLexer.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace moai::markdown {

/// A comment or string that runs over lines.
struct Multiline {
    QString open;
    QString close;
    Token token;
};

/// What the lexer has to know of a family of languages.
struct Grammar {
    QStringList names;
    QString lineComment = {};
    QString quotes = {}; ///< characters that open and close a string
    QList<Multiline> multiline = {};
    QSet<QString> keywords = {};
    bool ignoresCase = false;
};

/// All that are known, built at first use.
[[nodiscard]] const QList<Grammar> &grammars();

} // namespace moai::markdown
