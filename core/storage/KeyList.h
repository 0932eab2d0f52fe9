// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace moai {

/// Keys in a column: `[1, 2]`.
template <class IdType>
[[nodiscard]] QString toJson(const QList<IdType> &keys)
{
    QJsonArray array;
    for (const IdType &key : keys)
        array.append(key.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template <class IdType>
[[nodiscard]] QList<IdType> keysFromJson(const QString &json)
{
    QList<IdType> keys;
    for (const auto &key : QJsonDocument::fromJson(json.toUtf8()).array())
        keys.append(IdType{key.toInteger()});
    return keys;
}

} // namespace moai
