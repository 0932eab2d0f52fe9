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

/// Where each letter of the word may be at all: no earlier than when all are taken as early as
/// possible, no later than when they are taken as late as possible. False: it is not in the text.
bool findRanges(QStringView word, QStringView text, int *earliest, int *latest)
{
    const int count = int(word.size());
    int at = 0;
    for (int i = 0; i < int(text.size()) && at < count; ++i)
        if (text[i] == word[at])
            earliest[at++] = i;
    if (at < count)
        return false;
    for (int i = int(text.size()) - 1; i >= 0 && at > 0; --i)
        if (text[i] == word[at - 1])
            latest[--at] = i;
    return true;
}

/// The worth of one word of the pattern; `positions` gets its units when it is wanted.
int align(const FuzzyText &text, QStringView word, QList<int> *positions)
{
    const QStringView whole = QStringView(text.folded).left(kLongest);
    const int count = int(word.size());
    std::array<int, kLongest> earliest;
    std::array<int, kLongest> latest;
    if (count == 0 || count > kLongest || !findRanges(word, whole, earliest.data(), latest.data()))
        return 0;
    std::array<int, kLongest> rows[2];
    std::vector<std::array<qint16, kLongest>> from(positions ? size_t(count) : 0);
    for (int j = earliest[0]; j <= latest[0]; ++j)
        rows[0][size_t(j)] =
            whole[j] == word[0] ? kLetter + text.bonus[j] - std::min(j, kMostGap) / 4 : kNone;
    for (int i = 1; i < count; ++i) {
        const auto &before = rows[(i - 1) % 2];
        auto &now = rows[i % 2];
        const int first = earliest[size_t(i - 1)];
        const int last = latest[size_t(i - 1)];
        const auto worthAt = [&](int j) {
            return j >= first && j <= last ? before[size_t(j)] : kNone;
        };
        int reach = kNone; // the best of those further left than the neighbour, less their gap
        int reachedFrom = -1;
        for (int j = first + 1; j <= latest[size_t(i)]; ++j) {
            if (reachedFrom >= 0)
                reach = std::max(reach - kGapUnit, before[size_t(reachedFrom)] - kMostGap);
            if (const int opened = worthAt(j - 2) - kGapOpen - kGapUnit;
                opened >= reach && worthAt(j - 2) > kNone) {
                reach = opened;
                reachedFrom = j - 2;
            }
            if (j < earliest[size_t(i)])
                continue;
            now[size_t(j)] = kNone;
            if (whole[j] != word[i])
                continue;
            const int next = worthAt(j - 1);
            const bool follows = next > kNone && next + kConsecutive >= reach;
            const int best = follows ? next + kConsecutive : reach;
            if (best <= kNone)
                continue;
            now[size_t(j)] = best + kLetter + text.bonus[j];
            if (positions)
                from[size_t(i)][size_t(j)] = qint16(follows ? j - 1 : reachedFrom);
        }
    }
    const auto &result = rows[(count - 1) % 2];
    int end = earliest[size_t(count - 1)];
    for (int j = end; j <= latest[size_t(count - 1)]; ++j)
        if (result[size_t(j)] > result[size_t(end)])
            end = j;
    if (positions)
        for (int i = count - 1, at = end; i >= 0; --i) {
            positions->append(at);
            at = from[size_t(i)][size_t(at)];
        }
    return std::max(1, result[size_t(end)]);
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

FuzzyPattern::FuzzyPattern(const QString &pattern)
{
    QString wanted = pattern;
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), foldedUnit);
    words = wanted.split(u' ', Qt::SkipEmptyParts);
    letters = bitsOf(words.join(QString()));
}

int fuzzyScore(const FuzzyText &text, const FuzzyPattern &pattern)
{
    if (pattern.words.isEmpty())
        return 1;
    if ((pattern.letters & ~text.letters) != 0)
        return 0;
    int score = 0;
    for (const QString &word : pattern.words) {
        const int worth = align(text, word, nullptr);
        if (worth == 0)
            return 0;
        score += worth;
    }
    // Of two that hold the same, the one that holds little else.
    return std::max(1, score * 4 - int(std::min(text.folded.size(), qsizetype(100))) / 4);
}

QList<int> fuzzyPositions(const FuzzyText &text, const FuzzyPattern &pattern)
{
    QList<int> positions;
    for (const QString &word : pattern.words)
        align(text, word, &positions);
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

} // namespace moai
