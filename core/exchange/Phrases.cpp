// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Phrases.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Phrases)
};

/// Dollars and cents, and as many digits more as there are.
QString amount(Money money)
{
    int digits = 6;
    for (qint64 rest = money.micro; digits > 2 && rest % 10 == 0; rest /= 10)
        --digits;
    //: An amount in US dollars
    return Tr::tr("$%1").arg(QLocale().toString(money.usd(), 'f', digits));
}

} // namespace

QString phraseFor(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Waiting:
        return Tr::tr("waiting");
    case MessageStatus::Streaming:
        return Tr::tr("writing");
    case MessageStatus::Complete:
        return Tr::tr("complete");
    case MessageStatus::Failed:
        return Tr::tr("failed");
    case MessageStatus::Stopped:
        return Tr::tr("stopped");
    case MessageStatus::Interrupted:
        return Tr::tr("interrupted");
    }
    Q_UNREACHABLE();
}

QString phraseFor(CourseEnd end)
{
    switch (end) {
    case CourseEnd::Done:
        return Tr::tr("all rounds were held");
    case CourseEnd::Agreed:
        return Tr::tr("nobody's stance moved any more");
    case CourseEnd::Stopped:
        return Tr::tr("stopped by the person");
    case CourseEnd::Cap:
        return Tr::tr("the budget's hard cap was reached");
    case CourseEnd::Nobody:
        return Tr::tr("nobody answered");
    }
    Q_UNREACHABLE();
}

QString phraseFor(Stance stance)
{
    switch (stance) {
    case Stance::Supports:
        return Tr::tr("supports");
    case Stance::Disputes:
        return Tr::tr("disputes");
    case Stance::Qualifies:
        return Tr::tr("qualifies");
    case Stance::Silent:
        return Tr::tr("silent");
    }
    Q_UNREACHABLE();
}

QString phraseFor(Reading reading)
{
    switch (reading) {
    case Reading::Json:
        return Tr::tr("read as JSON");
    case Reading::Fenced:
        return Tr::tr("read from JSON amid other words");
    case Reading::Labelled:
        return Tr::tr("read from labelled lines");
    case Reading::Unparsed:
        return Tr::tr("unparsed");
    }
    Q_UNREACHABLE();
}

QString phraseFor(std::optional<Money> price)
{
    return price ? amount(*price) : Tr::tr("price unknown");
}

QString phraseFor(const Spend &spend)
{
    if (spend.unknown == 0)
        return amount(spend.known);
    if (spend.priced == 0)
        return Tr::tr("unknown");
    //: %1 a sum of money, %n answers
    return Tr::tr("%1 and %n answer(s) of unknown price", nullptr, spend.unknown)
        .arg(amount(spend.known));
}

QString phraseFor(std::optional<qint64> tokens)
{
    return tokens ? QLocale().toString(*tokens) : Tr::tr("unknown");
}

QString phraseFor(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString();
}

QString yesOrNo(bool value)
{
    return value ? Tr::tr("yes") : Tr::tr("no");
}

QString namesOf(const QStringList &handles)
{
    QStringList names;
    for (const QString &handle : handles)
        names.append(u'@' + handle);
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

QString headLine(const Message &message)
{
    QStringList parts{u'@' + message.handle, message.model, phraseFor(message.status)};
    if (message.total)
        //: %1 seconds
        parts.append(Tr::tr("%1 s").arg(double(message.total->count()) / 1000, 0, 'f', 1));
    if (message.usage.output)
        parts.append(Tr::tr("%n token(s)", nullptr, int(*message.usage.output)));
    if (message.price)
        parts.append(phraseFor(message.price));
    return parts.join(u" · "_s);
}

} // namespace moai::exchange
