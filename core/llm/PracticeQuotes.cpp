// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeQuotes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kFewestWords = 5;
constexpr qsizetype kMostWords = 22;

/// A heading that holds for the quotes behind it, or a remark on one.
int roundIn(const QString &text)
{
    static const QRegularExpression round(uR"((?:^Round (\d{1,4}):$|^; round (\d{1,4})$))"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = round.match(text);
    return match.captured(1).toInt() + match.captured(2).toInt();
}

/// The text without code, tables, headings, quotations and the labelled lines.
QString prose(const QString &answer)
{
    static const QRegularExpression skipped(
        uR"(^\s*(?:[#>|]|---|Position:|Moved:|By:|Because:|\*\*What I see))"_s);
    static const QRegularExpression bullet(uR"(^\s*(?:[-*+]|\d+\.)\s+)"_s);
    QStringList lines;
    bool inCode = false;
    for (QString line : answer.split(u'\n')) {
        if (line.trimmed().startsWith("```"_L1)) {
            inCode = !inCode;
            continue;
        }
        if (!inCode && !line.contains(skipped))
            lines.append(line.remove(bullet));
    }
    return lines.join(u'\n');
}

bool hasMarkup(const QString &sentence)
{
    static const QRegularExpression markup(uR"([*_`\[\]{}<>|“”"#~$\\]|\w/\w|@|\bSeat [A-Z]\b)"_s);
    return sentence.contains(markup);
}

bool isQuotable(const QString &sentence)
{
    // What every practice answer says of itself is nobody's point.
    static const QRegularExpression idle(
        uR"(\b(practice|script|seat|column|window|the others|table|my answer|question)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Nor does half a thought stand by itself.
    static const QRegularExpression dangling(
        uR"(^(And|But|It|New|On that|So|Still|That|There|They|This|Until|Up to)\b)"_s);
    const qsizetype words = sentence.split(u' ', Qt::SkipEmptyParts).size();
    return words >= kFewestWords && words <= kMostWords && !hasMarkup(sentence) &&
           !sentence.contains(idle) && !sentence.contains(dangling);
}

} // namespace

PracticeReading readQuotes(const QString &text)
{
    static const QRegularExpression quote(
        uR"(\[quote ([0-9a-z]+): ([^;\]\n]+)(;[^\]\n]*)?\]\n(.*?)\n\[end \1\])"_s,
        QRegularExpression::DotMatchesEverythingOption);
    PracticeReading reading;
    qsizetype done = 0;
    int round = 0; // a heading tells it for all that follow
    for (auto matches = quote.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString gap = text.mid(done, match.capturedStart() - done).trimmed();
        reading.between.append(gap);
        if (const int told = roundIn(gap); told > 0)
            round = told;
        const int own = roundIn(match.captured(3));
        reading.quotes.append(
            {match.captured(2).trimmed(), match.captured(4), own > 0 ? own : round});
        done = match.capturedEnd();
    }
    reading.between.append(text.mid(done).trimmed());
    return reading;
}

QStringList quotableSentences(const QString &answer)
{
    static const QRegularExpression end(uR"((?<=[.!?])\s+|\n+|(?<=\*\*)\s)"_s);
    QStringList sentences;
    QStringList others; // where there is nothing better
    for (const QString &part : prose(answer).split(end, Qt::SkipEmptyParts))
        if (const QString sentence = part.trimmed(); isQuotable(sentence))
            sentences.append(sentence);
        else if (!hasMarkup(sentence) && sentence.contains(u' '))
            others.append(sentence);
    return sentences.isEmpty() ? others : sentences;
}

std::optional<PracticeStance> stanceOfSentence(const QString &sentence)
{
    // What it quotes is somebody else's.
    static const QRegularExpression quoted(u"“[^”]*”"_s);
    const QString own = QString(sentence).remove(quoted);
    const auto has = [&own](const QString &words) {
        return own.contains(QRegularExpression(words, QRegularExpression::CaseInsensitiveOption));
    };
    if (has(u"\\b(dispute|disagree|doubt|not convinced|object|wrong)"_s))
        return PracticeStance::Disputes;
    if (has(u"\\b(only if|provided|one condition|halfway|up to a point)\\b"_s))
        return PracticeStance::Qualifies;
    if (has(u"\\b(agree|grant|convinced|is right|build on|share that)\\b"_s))
        return PracticeStance::Supports;
    return std::nullopt;
}

PracticeLabels labelsIn(const QString &answer)
{
    const auto value = [&answer](const QString &label) {
        const QRegularExpression line(u"^"_s + label + u":[ \\t]*(.*)$"_s,
                                      QRegularExpression::MultilineOption);
        QString last;
        for (auto matches = line.globalMatch(answer); matches.hasNext();)
            last = matches.next().captured(1).trimmed();
        return last == "-"_L1 ? QString() : last;
    };
    return {value(u"Position"_s), value(u"Moved"_s) == "yes"_L1, value(u"By"_s),
            value(u"Because"_s)};
}

} // namespace moai
