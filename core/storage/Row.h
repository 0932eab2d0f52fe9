// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <optional>

namespace moai {

/// One row of an answer, read column by column in the order of the SELECT. Each call takes the
/// next column.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] qint64 integer() { return next().toLongLong(); }
    [[nodiscard]] int number() { return next().toInt(); }
    [[nodiscard]] bool flag() { return next().toLongLong() != 0; }
    [[nodiscard]] QString text() { return next().toString(); }
    /// A moment; columns hold milliseconds since 1970, UTC.
    [[nodiscard]] QDateTime time() { return QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds span() { return std::chrono::milliseconds(integer()); }
    [[nodiscard]] Money money() { return {integer()}; }

    template <class IdType>
    [[nodiscard]] IdType id()
    {
        return {integer()};
    }
    /// The column by one of the readers above, or nothing for NULL: `row.maybe(&Row::integer)`.
    template <class T>
    [[nodiscard]] std::optional<T> maybe(T (Row::*read)())
    {
        if (!m_query.isNull(m_column))
            return (this->*read)();
        ++m_column;
        return std::nullopt;
    }
    /// An enum by its name. A name that this version does not know makes the row unusable.
    template <class E>
    [[nodiscard]] E named(std::optional<E> (*fromName)(QStringView))
    {
        const QString name = text();
        const std::optional<E> value = fromName(name);
        if (!value)
            m_unknown = name;
        return value.value_or(E{});
    }
    template <class E>
    [[nodiscard]] std::optional<E> maybeNamed(std::optional<E> (*fromName)(QStringView))
    {
        if (!m_query.isNull(m_column))
            return named(fromName);
        ++m_column;
        return std::nullopt;
    }

    /// The name that was not known; null when all were.
    [[nodiscard]] QString unknownName() const { return m_unknown; }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
    QString m_unknown;
};

} // namespace moai
