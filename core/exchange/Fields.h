// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace moai::exchange {

/// Reads a foreign JSON object field by field. The first that is missing or wrong is noted in
/// `complaint` by its path (`discussion.rounds[2].mode`), and reading goes on with empty values:
/// one check at the end is enough. Numbers of things are not negative.
class Fields
{
public:
    Fields(const QJsonObject &object, const QString &path, QString &complaint)
        : m_object(object), m_path(path), m_complaint(&complaint)
    {
    }

    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] QString uid(QLatin1StringView name) const;    ///< a UUID without braces
    [[nodiscard]] QString colour(QLatin1StringView name) const; ///< `#rrggbb` or empty
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] qint64 integer(QLatin1StringView name) const;
    [[nodiscard]] int number(QLatin1StringView name) const;
    [[nodiscard]] QDateTime time(QLatin1StringView name) const;

    // Null is nothing.
    [[nodiscard]] std::optional<bool> maybeFlag(QLatin1StringView name) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(QLatin1StringView name) const;
    [[nodiscard]] std::optional<int> maybeNumber(QLatin1StringView name) const;
    [[nodiscard]] std::optional<double> maybeReal(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QDateTime> maybeTime(QLatin1StringView name) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> maybeSpan(QLatin1StringView name) const;
    [[nodiscard]] std::optional<Money> maybeMoney(QLatin1StringView name) const;

    template <class E>
    [[nodiscard]] E named(QLatin1StringView name, std::optional<E> (*fromName)(QStringView)) const
    {
        const std::optional<E> value = fromName(text(name));
        if (!value)
            refuse(name);
        return value.value_or(E{});
    }
    template <class E>
    [[nodiscard]] std::optional<E> maybeNamed(QLatin1StringView name,
                                              std::optional<E> (*fromName)(QStringView)) const
    {
        return isNull(name) ? std::nullopt : std::optional(named(name, fromName));
    }

    [[nodiscard]] bool isNull(QLatin1StringView name) const; ///< there, and null
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] Fields object(QLatin1StringView name) const;
    [[nodiscard]] QList<Fields> list(QLatin1StringView name) const;         ///< of objects
    [[nodiscard]] QList<QList<Fields>> lists(QLatin1StringView name) const; ///< of such lists
    [[nodiscard]] QStringList texts(QLatin1StringView name) const;

    /// Notes that this field is wrong.
    void refuse(QLatin1StringView name) const { complain(pathOf(name)); }

private:
    void complain(const QString &path) const;
    [[nodiscard]] QString pathOf(QLatin1StringView name) const;
    [[nodiscard]] QList<Fields> items(const QJsonValue &value, const QString &path) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_complaint;
};

} // namespace moai::exchange
