// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace moai {

/// The numbers from 0 to `count` - 1 in an order that the seed alone decides: the same on every
/// machine and with every compiler, every order as likely as another. Neighbouring seeds give
/// unrelated orders. Pure.
[[nodiscard]] QList<qsizetype> shuffledOrder(qsizetype count, quint32 seed);

/// The list in that order.
template <class T>
[[nodiscard]] QList<T> shuffled(const QList<T> &list, quint32 seed)
{
    QList<T> result;
    result.reserve(list.size());
    for (const qsizetype at : shuffledOrder(list.size(), seed))
        result.append(list[at]);
    return result;
}

} // namespace moai
