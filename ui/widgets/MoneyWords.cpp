// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MoneyWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

constexpr qint64 kDollar = 1'000'000;

int decimalsFor(Money money)
{
    if (money.micro == 0 || money.micro >= kDollar)
        return 2;
    if (money.micro >= kDollar / 100)
        return 3;
    return money.micro >= kDollar / 10'000 ? 4 : 6;
}

template <class T, class Text>
QString rangeText(const Estimate::Range<T> &range, Text text)
{
    const QString least = text(range.least);
    const QString most = text(range.most);
    return least == most ? least : least + QChar(0x2013) + most;
}

QString tokens(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

QString moneyText(Money money)
{
    //: An amount in US dollars
    return Words::tr("$%1").arg(QLocale().toString(money.usd(), 'f', decimalsFor(money)));
}

QString priceText(const std::optional<Money> &price)
{
    return price ? moneyText(*price) : Words::tr("price unknown");
}

QString spendText(const Spend &spend)
{
    if (spend.priced == 0 && spend.unknown == 0)
        return {};
    if (spend.unknown == 0)
        return moneyText(spend.known);
    if (spend.priced == 0)
        //: How many answers have an unknown price, as short as possible
        return Words::tr("%n price(s) unknown", nullptr, spend.unknown);
    //: A sum of money and how many answers have an unknown price, as short as possible
    return Words::tr("%1 + %n unknown", nullptr, spend.unknown).arg(moneyText(spend.known));
}

QString spendSentence(const Spend &spend)
{
    QStringList sentences;
    if (spend.priced > 0)
        sentences << Words::tr("%n answer(s) cost %1.", nullptr, spend.priced)
                         .arg(moneyText(spend.known));
    if (spend.unknown > 0)
        sentences << Words::tr("The price of %n answer(s) is unknown.", nullptr, spend.unknown);
    return sentences.join(u' ');
}

QString estimateText(const Estimate &estimate)
{
    QStringList parts;
    //: How many requests a line takes
    parts << Words::tr("%n call(s)", nullptr, estimate.calls);
    //: Tokens that models will read and write; the numbers are ranges such as 2,000–4,000
    parts << Words::tr("%1 tokens in").arg(rangeText(estimate.input, tokens));
    parts << Words::tr("%1 out").arg(rangeText(estimate.output, tokens));
    if (estimate.unknownPrices < estimate.calls)
        parts << rangeText(estimate.price, moneyText);
    if (estimate.unknownPrices > 0)
        //: Of so many requests of a line nobody knows the price
        parts << Words::tr("price of %n call(s) unknown", nullptr, estimate.unknownPrices);
    return parts.join(u" · "_s);
}

} // namespace moai
