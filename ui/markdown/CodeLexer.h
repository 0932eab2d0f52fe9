// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace moai::markdown {

enum class Token : quint8 { Keyword, String, Number, Comment };

/// A range of code in one colour.
struct CodeSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    Token token = Token::Keyword;

    bool operator==(const CodeSpan &) const = default;
};

/// What a text leaves open for the one that follows it: 0 nothing, else an index into the
/// language's multi-line forms, from 1.
using LexState = int;

struct Grammar;

/// The grammar for a fence's language word (`cpp`, `Python`, `ts` …); null: shown in one colour.
[[nodiscard]] const Grammar *grammarFor(QStringView language);

/// The coloured ranges of `code`, which begins in `state` and leaves `state` behind. Linear.
[[nodiscard]] QList<CodeSpan> tokenize(QStringView code, const Grammar &grammar, LexState &state);

} // namespace moai::markdown
