// SPDX-License-Identifier: GPL-3.0-or-later
// An alignment of pattern and text as in sequence comparison: best[j] is the best worth of the
// pattern's first letters with the last of them at the text's unit j.
#include "palette/FuzzyMatch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace moai {
namespace {

constexpr int kLetter = 16;      ///< each letter found
constexpr int kConsecutive = 18; ///< right after the one before
constexpr int kWordStart = 14;
constexpr int kHump = 10; ///< a capital inside a word, a digit after letters
constexpr int kFirst = 6; ///< the text's very first unit, besides being a word's start
constexpr int kGapOpen = 5;
constexpr int kGapUnit = 1;
constexpr int kMostGap = 24; ///< a letter far away is no worse than one very far away
constexpr int kNone = std::numeric_limits<int>::min() / 2;
constexpr int kLongest = 240; ///< units of a text that are looked at

QChar foldedUnit(QChar unit)
{
    if (unit.unicode() < 0x80)
        return unit.toLower();
    const QString parts = unit.decomposition();
    const QChar base = !parts.isEmpty() && !parts.front().isSurrogate() ? parts.front() : unit;
    return base.toCaseFolded();
}

quint64 bitOf(QChar unit)
{
    return quint64(1) << (unit.unicode() % 64);
}

quint64 bitsOf(QStringView text)
{
    quint64 bits = 0;
    for (const QChar unit : text)
        bits |= bitOf(unit);
    return bits;
}

bool isSubsequence(QStringView pattern, QStringView text)
{
    qsizetype at = 0;
    for (const QChar unit : text)
        if (at < pattern.size() && pattern[at] == unit)
            ++at;
    return at == pattern.size();
}

int gapCost(int units)
{
    return units <= 0 ? 0 : std::min(kGapOpen + kGapUnit * units, kMostGap);
}

/// The worth of one word of the pattern; `positions` gets its units when it is wanted.
int align(const FuzzyText &text, QStringView word, QList<int> *positions)
{
    const QStringView whole = QStringView(text.folded).left(kLongest);
    const int length = int(whole.size());
    const int count = int(word.size());
    std::array<int, kLongest> before{};
    std::array<int, kLongest> now{};
    std::vector<std::array<qint16, kLongest>> from(positions ? size_t(count) : 0);
    for (int i = 0; i < count; ++i) {
        int reach = kNone; // the best of before[0…j-2], less what its gap costs at j
        int reachedFrom = -1;
        for (int j = 0; j < length; ++j) {
            if (j >= 2 && before[size_t(j - 2)] > kNone) {
                const int opened = before[size_t(j - 2)] - gapCost(1);
                if (opened >= reach - kGapUnit) {
                    reach = opened;
                    reachedFrom = j - 2;
                } else {
                    reach = std::max(reach - kGapUnit, before[size_t(reachedFrom)] - kMostGap);
                }
            } else if (reachedFrom >= 0) {
                reach = std::max(reach - kGapUnit, before[size_t(reachedFrom)] - kMostGap);
            }
            now[size_t(j)] = kNone;
            if (whole[j] != word[i])
                continue;
            const int worth = kLetter + text.bonus[j];
            if (i == 0) {
                now[size_t(j)] = worth - std::min(j, kMostGap) / 4;
                continue;
            }
            const int next = j > 0 ? before[size_t(j - 1)] : kNone;
            const bool follows = next > kNone && next + kConsecutive >= reach;
            const int best = follows ? next + kConsecutive : reach;
            if (best <= kNone)
                continue;
            now[size_t(j)] = best + worth;
            if (positions)
                from[size_t(i)][size_t(j)] = qint16(follows ? j - 1 : reachedFrom);
        }
        before = now;
    }
    const auto end = std::max_element(before.begin(), before.begin() + length);
    if (end == before.begin() + length || *end <= kNone)
        return 0;
    if (positions) {
        int at = int(end - before.begin());
        for (int i = count - 1; i >= 0; --i) {
            positions->append(at);
            at = from[size_t(i)][size_t(at)];
        }
    }
    return std::max(1, *end);
}

} // namespace

FuzzyText::FuzzyText(const QString &text)
{
    folded.reserve(text.size());
    bonus.reserve(text.size());
    QChar before;
    for (const QChar unit : text) {
        const bool isStart = unit.isLetterOrNumber() && !before.isLetterOrNumber();
        const bool isHump =
            (unit.isUpper() && before.isLower()) || (unit.isDigit() && before.isLetter());
        const int worth = isStart ? kWordStart : isHump ? kHump : 0;
        bonus << qint8(worth + (bonus.isEmpty() ? kFirst : 0));
        folded += foldedUnit(unit);
        before = unit;
    }
    letters = bitsOf(folded);
}

QString folded(const QString &pattern)
{
    QString result = pattern;
    std::transform(result.begin(), result.end(), result.begin(), foldedUnit);
    return result;
}

int fuzzyScore(const FuzzyText &text, const QString &pattern)
{
    const QString wanted = folded(pattern);
    int score = 1;
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts)) {
        if ((bitsOf(word) & ~text.letters) != 0 || !isSubsequence(word, text.folded))
            return 0;
        const int worth = align(text, word, nullptr);
        if (worth == 0)
            return 0;
        score += worth;
    }
    // Of two that hold the same, the one that holds little else.
    return score == 1
               ? 1
               : std::max(1, score * 4 - int(std::min(text.folded.size(), qsizetype(100))) / 4);
}

QList<int> fuzzyPositions(const FuzzyText &text, const QString &pattern)
{
    QList<int> positions;
    const QString wanted = folded(pattern);
    for (const QStringView word : QStringView(wanted).split(u' ', Qt::SkipEmptyParts))
        if (isSubsequence(word, text.folded))
            align(text, word, &positions);
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

} // namespace moai
