// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

/// Pieces of the JSON Schemas that answers are asked for in: only what every service's subset
/// knows, so no unions, no references, no bounds.
namespace moai::form {

[[nodiscard]] inline QJsonObject text(const QString &description)
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("description"), description}};
}

[[nodiscard]] inline QJsonObject number(const QString &description)
{
    return {{QStringLiteral("type"), QStringLiteral("integer")},
            {QStringLiteral("description"), description}};
}

[[nodiscard]] inline QJsonObject oneOf(const QStringList &words)
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("enum"), QJsonArray::fromStringList(words)}};
}

[[nodiscard]] inline QJsonObject listOf(const QJsonObject &items)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

/// All members are required, in this order; there are no others.
[[nodiscard]] inline QJsonObject
object(std::initializer_list<std::pair<QString, QJsonObject>> members)
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &[name, schema] : members) {
        properties.insert(name, schema);
        required.append(name);
    }
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

} // namespace moai::form
