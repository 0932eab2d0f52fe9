// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Fields.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace moai::exchange {

QString Fields::text(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    if (!value.isString())
        refuse(name);
    return value.toString();
}

QString Fields::uid(QLatin1StringView name) const
{
    const QUuid uid(text(name));
    if (uid.isNull())
        refuse(name);
    return uid.toString(QUuid::WithoutBraces);
}

QString Fields::colour(QLatin1StringView name) const
{
    static const QRegularExpression usable(u"\\A(#[0-9a-fA-F]{6})?\\z"_s);
    const QString colour = text(name);
    if (!usable.match(colour).hasMatch())
        refuse(name);
    return colour;
}

bool Fields::flag(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

qint64 Fields::integer(QLatin1StringView name) const
{
    const qint64 value = m_object[name].toInteger(-1); // −1: no whole number
    if (value < 0)
        refuse(name);
    return value;
}

int Fields::number(QLatin1StringView name) const
{
    const qint64 value = integer(name);
    if (value > std::numeric_limits<int>::max()) {
        refuse(name);
        return 0;
    }
    return int(value);
}

QDateTime Fields::time(QLatin1StringView name) const
{
    const QDateTime time = QDateTime::fromString(text(name), Qt::ISODateWithMs);
    if (!time.isValid())
        refuse(name);
    return time.toUTC();
}

std::optional<bool> Fields::maybeFlag(QLatin1StringView name) const
{
    return isNull(name) ? std::nullopt : std::optional(flag(name));
}

std::optional<qint64> Fields::maybeInteger(QLatin1StringView name) const
{
    return isNull(name) ? std::nullopt : std::optional(integer(name));
}

std::optional<int> Fields::maybeNumber(QLatin1StringView name) const
{
    return isNull(name) ? std::nullopt : std::optional(number(name));
}

std::optional<double> Fields::maybeReal(QLatin1StringView name) const
{
    if (isNull(name))
        return std::nullopt;
    const QJsonValue value = m_object[name];
    if (!value.isDouble() || value.toDouble() < 0)
        refuse(name);
    return value.toDouble();
}

std::optional<QDateTime> Fields::maybeTime(QLatin1StringView name) const
{
    return isNull(name) ? std::nullopt : std::optional(time(name));
}

std::optional<std::chrono::milliseconds> Fields::maybeSpan(QLatin1StringView name) const
{
    return isNull(name) ? std::nullopt : std::optional(std::chrono::milliseconds(integer(name)));
}

std::optional<Money> Fields::maybeMoney(QLatin1StringView name) const
{
    constexpr double kMost = 1e9; // dollars
    if (isNull(name))
        return std::nullopt;
    const double usd = object(name).maybeReal("usd"_L1).value_or(-1);
    if (usd < 0 || usd > kMost) {
        refuse(name);
        return std::nullopt;
    }
    return Money{std::llround(usd * 1e6)};
}

bool Fields::isNull(QLatin1StringView name) const
{
    return m_object[name].isNull();
}

Fields Fields::object(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    if (!value.isObject())
        refuse(name);
    return {value.toObject(), pathOf(name), *m_complaint};
}

QList<Fields> Fields::list(QLatin1StringView name) const
{
    return items(m_object[name], pathOf(name));
}

QList<QList<Fields>> Fields::lists(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    if (!value.isArray())
        refuse(name);
    QList<QList<Fields>> all;
    for (const auto &item : value.toArray())
        all.append(items(item, pathOf(name) + u'[' + QString::number(all.size()) + u']'));
    return all;
}

QStringList Fields::texts(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    if (!value.isArray())
        refuse(name);
    QStringList all;
    for (const auto &item : value.toArray()) {
        if (!item.isString())
            refuse(name);
        all.append(item.toString());
    }
    return all;
}

void Fields::complain(const QString &path) const
{
    if (m_complaint->isEmpty())
        *m_complaint = path;
}

QString Fields::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

QList<Fields> Fields::items(const QJsonValue &value, const QString &path) const
{
    if (!value.isArray())
        complain(path);
    QList<Fields> all;
    for (const auto &item : value.toArray()) {
        const QString itemPath = path + u'[' + QString::number(all.size()) + u']';
        if (!item.isObject())
            complain(itemPath);
        all.append({item.toObject(), itemPath, *m_complaint});
    }
    return all;
}

} // namespace moai::exchange
