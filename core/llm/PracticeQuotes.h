// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace moai {

/// Somebody's words as a request quotes them (`[quote MARK: who; remark]` … `[end MARK]`).
struct PracticeQuote {
    QString name; ///< `@scout`, `Seat A`, `Answer A`, `the chair`
    QString text;
    int round = 0; ///< as the request tells; 0: it does not

    bool operator==(const PracticeQuote &) const = default;
};

/// A text with its quotes taken out.
struct PracticeReading {
    QList<PracticeQuote> quotes;
    QStringList between; ///< what stood before, between and behind them, trimmed
};

[[nodiscard]] PracticeReading readQuotes(const QString &text);

/// Sentences of an answer that can be quoted word for word: without Markdown, neither short nor
/// long, and nothing that every practice answer says.
[[nodiscard]] QStringList quotableSentences(const QString &answer);

/// What somebody makes of somebody else's point, in a sentence that says so.
enum class PracticeStance { Supports, Disputes, Qualifies };
/// That of a sentence; nothing: it takes none.
[[nodiscard]] std::optional<PracticeStance> stanceOfSentence(const QString &sentence);

/// The labelled lines that end a turn.
struct PracticeLabels {
    QString position; ///< empty: there are no such lines
    bool moved = false;
    QString by; ///< with its `@`; empty: nobody
    QString because;
};
[[nodiscard]] PracticeLabels labelsIn(const QString &answer);

} // namespace moai
