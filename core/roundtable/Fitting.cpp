// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Fitting.h"

#include "llm/TokenCount.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qint64 kPerPassage = 4;    // what a turn takes besides its words
constexpr qint64 kForTheRemark = 40; // "[Left out here …]"
constexpr qint64 kLongestReserve = 8192;

qint64 tokensOfPassage(const Passage &passage)
{
    return estimatedTokens(passage.text) + kPerPassage;
}

QString counted(qint64 tokens)
{
    return u"about "_s + QString::number(tokens) + u" tokens"_s;
}

Passage remarkOn(qsizetype passages, qint64 tokens)
{
    const QString what =
        passages == 1 ? u"1 passage"_s : QString::number(passages) + u" passages"_s;
    return {ChatRole::Human,
            Origin::LeftOut,
            {},
            u"[Left out here, because it does not fit into your context: "_s + what +
                u" of the "
                "earlier talk, "_s +
                counted(tokens) + u".]"_s};
}

/// The text without its middle, so that about `tokens` of it stay: the end of the first half lies
/// where the count reaches it, the second half begins where that much is left.
QString withoutMiddle(const QString &text, qint64 tokens)
{
    const qint64 all = estimatedTokens(text);
    const qint64 half = std::max<qint64>((tokens - kForTheRemark) / 2, 8);
    if (all <= 2 * half + kForTheRemark)
        return text;
    TokenCounter counter;
    qsizetype head = -1;
    qsizetype tail = text.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        counter.add(QStringView(text).mid(i, 1));
        if (head < 0 && counter.count() > half)
            head = i;
        if (counter.count() > all - half) {
            tail = i;
            break;
        }
    }
    if (text[head].isLowSurrogate())
        --head;
    if (tail < text.size() && text[tail].isLowSurrogate())
        ++tail;
    return text.left(head) + u"\n[… "_s + counted(all - 2 * half) +
           u" left out here, because they do not fit into your context …]\n"_s + text.mid(tail);
}

/// Shortens the longest of the passages that may be, until they fit; says how many.
int shorten(QList<Passage> &passages, QList<qint64> &tokens, qint64 room)
{
    qint64 over = std::accumulate(tokens.begin(), tokens.end(), qint64(0)) - room;
    QList<qsizetype> order(passages.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&tokens](qsizetype a, qsizetype b) { return tokens[a] > tokens[b]; });
    int shortened = 0;
    for (const qsizetype i : std::as_const(order)) {
        if (over <= 0)
            break;
        if (passages[i].role == ChatRole::System || passages[i].origin == Origin::LeftOut)
            continue;
        const QString text = withoutMiddle(passages[i].text, tokens[i] - kPerPassage - over);
        if (text.size() >= passages[i].text.size())
            continue;
        passages[i].text = text;
        const qint64 now = tokensOfPassage(passages[i]);
        over -= tokens[i] - now;
        tokens[i] = now;
        ++shortened;
    }
    return shortened;
}

} // namespace

qint64 roomIn(qint64 window, const Parameters &parameters)
{
    const qint64 asked = parameters.maxTokens.value_or(0);
    const qint64 reserve =
        asked > 0 ? std::min(asked, window / 2) : std::min(window / 4, kLongestReserve);
    return (window - reserve) * 10 / 11;
}

qint64 tokensOf(const QList<Passage> &passages)
{
    return std::accumulate(
        passages.begin(), passages.end(), qint64(0),
        [](qint64 sum, const Passage &passage) { return sum + tokensOfPassage(passage); });
}

Fitted fitted(const QList<Passage> &passages, qint64 room)
{
    QList<qint64> tokens;
    tokens.reserve(passages.size());
    for (const Passage &passage : passages)
        tokens.append(tokensOfPassage(passage));
    const qint64 all = std::accumulate(tokens.begin(), tokens.end(), qint64(0));
    if (all <= room || passages.isEmpty())
        return {passages, 0, all};

    // What stays at the beginning: the system prompt up to the person's first words.
    const auto first = std::find_if(passages.begin(), passages.end(), [](const Passage &passage) {
        return passage.origin == Origin::Person;
    });
    qsizetype head = first == passages.end() ? 0 : first - passages.begin() + 1;
    while (head < passages.size() && passages[head].role == ChatRole::System)
        ++head;
    // And at the end: the latest, as many as there is room for, the last one in any case.
    qint64 used = std::accumulate(tokens.begin(), tokens.begin() + head, kForTheRemark);
    qsizetype tail = passages.size();
    while (tail > head && (tail == passages.size() || used + tokens[tail - 1] <= room))
        used += tokens[--tail];

    Fitted result;
    result.leftOut = int(tail - head);
    result.passages = passages.first(head);
    QList<qint64> kept = tokens.first(head);
    if (tail > head) {
        const qint64 gone =
            std::accumulate(tokens.begin() + head, tokens.begin() + tail, qint64(0));
        result.passages.append(remarkOn(tail - head, gone));
        kept.append(tokensOfPassage(result.passages.last()));
    }
    result.passages += passages.mid(tail);
    kept += tokens.mid(tail);
    result.leftOut += shorten(result.passages, kept, room);
    result.tokens = std::accumulate(kept.begin(), kept.end(), qint64(0));
    return result;
}

} // namespace moai
