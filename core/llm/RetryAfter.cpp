// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/RetryAfter.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace moai {
namespace {

constexpr double kLongest = 365.0 * 24 * 3600 * 1000;

std::optional<milliseconds> number(QByteArrayView text, double unit)
{
    bool legible = false;
    const double count = text.trimmed().toDouble(&legible);
    if (!legible || !std::isfinite(count) || count < 0)
        return std::nullopt;
    return milliseconds(std::llround(std::min(count * unit, kLongest)));
}

/// RFC 9110, 5.6.7: the fixed form, and the two old ones that a recipient must still read.
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    // The day of the week says nothing new, and contradicts the century that Qt gives to "26".
    const QString date = QString::fromLatin1(text).simplified().section(u' ', 1);
    for (const QString &form : {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                u"MMM d hh:mm:ss yyyy"_s}) {
        QDateTime parsed = QLocale::c().toDateTime(date, form);
        if (!parsed.isValid())
            continue;
        if (parsed.date().year() < 1970)
            parsed = parsed.addYears(100);
        return QDateTime(parsed.date(), parsed.time(), Qt::UTC);
    }
    return std::nullopt;
}

} // namespace

std::optional<milliseconds> retryAfterOf(const HttpResponseHead &head, const QDateTime &now)
{
    if (const auto wait = number(head.header("retry-after-ms"), 1))
        return wait;
    const QByteArray value = head.header("retry-after");
    if (const auto wait = number(value, 1000))
        return wait;
    if (const auto date = httpDate(value))
        return milliseconds(std::clamp<qint64>(now.msecsTo(*date), 0, qint64(kLongest)));
    return std::nullopt;
}

} // namespace moai
