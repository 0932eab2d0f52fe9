// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/AnswerFigures.h"

#include "widgets/MoneyWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerFigures)
};

std::optional<int> paceOf(const Message &message, int words,
                          std::optional<std::chrono::milliseconds> runningFor)
{
    const auto until = runningFor ? runningFor : message.total;
    return until ? wordsPerSecond(words, message.firstText, *until) : std::nullopt;
}

/// Whether there is anything to say of a price: a service has done something for the answer.
bool hasPrice(const Message &message)
{
    return message.price ||
           (hasEnded(message.status) && (!message.text.isEmpty() || message.usage.isKnown()));
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

void WordCount::add(QStringView text)
{
    for (const QChar c : text) {
        const bool space = c.isSpace();
        if (!space && !m_inWord)
            ++m_words;
        m_inWord = !space;
    }
}

QString spanText(std::chrono::milliseconds span)
{
    const double seconds = double(span.count()) / 1000;
    if (seconds < 9.95)
        //: A short time in seconds, with one decimal
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const auto whole = std::llround(seconds);
    if (whole < 60)
        return Words::tr("%1 s").arg(whole);
    //: Minutes and seconds
    return Words::tr("%1 min %2 s").arg(int(whole / 60)).arg(int(whole % 60), 2, 10, QChar(u'0'));
}

std::optional<int> wordsPerSecond(int words, std::optional<std::chrono::milliseconds> firstText,
                                  std::chrono::milliseconds total)
{
    if (!firstText || total - *firstText < 300ms || words < 3)
        return std::nullopt;
    const double seconds = double((total - *firstText).count()) / 1000;
    return qMax(1, int(std::lround(words / seconds)));
}

QString figuresText(const Message &message, int words,
                    std::optional<std::chrono::milliseconds> runningFor)
{
    QStringList parts;
    if (message.firstText)
        parts << spanText(*message.firstText);
    else if (runningFor && *runningFor >= 1s)
        parts << spanText(std::chrono::floor<std::chrono::seconds>(*runningFor));
    if (const auto pace = paceOf(message, words, runningFor))
        //: Pace of an answer: words per second, as short as possible
        parts << Words::tr("%1 w/s").arg(*pace);
    const Usage &usage = message.usage;
    if (usage.input && usage.output)
        //: Tokens read and tokens written, as short as possible
        parts << Words::tr("%1 → %2 tok").arg(count(*usage.input), count(*usage.output));
    else if (usage.output)
        //: Tokens written, as short as possible
        parts << Words::tr("%1 tok").arg(count(*usage.output));
    if (hasPrice(message))
        parts << priceText(message.price);
    return parts.join(u" · "_s);
}

QString figuresSentence(const Message &message, int words,
                        std::optional<std::chrono::milliseconds> runningFor)
{
    QStringList lines;
    if (message.firstText)
        lines << Words::tr("First word after %1").arg(spanText(*message.firstText));
    if (const auto pace = paceOf(message, words, runningFor))
        lines << Words::tr("%1 words per second").arg(*pace);
    if (message.total)
        lines << Words::tr("%1 in all").arg(spanText(*message.total));
    if (message.usage.input)
        lines << Words::tr("%1 tokens read").arg(count(*message.usage.input));
    if (message.usage.output)
        lines << Words::tr("%1 tokens written").arg(count(*message.usage.output));
    if (hasPrice(message))
        lines << (message.price ? Words::tr("Cost %1").arg(moneyText(*message.price))
                                : Words::tr("The price is unknown"));
    return lines.join(u'\n');
}

} // namespace moai
