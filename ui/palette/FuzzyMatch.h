// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moai {

/// A text made ready to be searched by a few of its letters: without case, accents and width, where
/// its words begin. Made once per text; any thread.
struct FuzzyText {
    explicit FuzzyText(const QString &text = {});

    QString folded;      ///< one unit per unit of the text
    QList<qint8> bonus;  ///< what it is worth to match here: a word's start is worth most
    quint64 letters = 0; ///< which letters occur at all; to say no quickly
};

/// What is searched for: words, each of which has to be found, in any order.
struct FuzzyPattern {
    FuzzyPattern(const QString &pattern = {}); // a text is one, wherever a pattern is asked for

    QStringList words; ///< folded as FuzzyText folds
    quint64 letters = 0;
};

/// How well the pattern's letters are found in the text, in their order: consecutive ones, starts
/// of words and an early place count most, and a short text is better filled. 0: not found. An
/// empty pattern is worth 1 everywhere. Pure; some microseconds.
[[nodiscard]] int fuzzyScore(const FuzzyText &text, const FuzzyPattern &pattern);

/// Which units of the text the best match uses, in order; for showing them.
[[nodiscard]] QList<int> fuzzyPositions(const FuzzyText &text, const FuzzyPattern &pattern);

} // namespace moai
