// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Shuffle.h"

#include <limits>
#include <numeric>
#include <random>

namespace moai {
namespace {

/// A number below `bound`. The standard fixes what mt19937 gives, but not what its distributions
/// make of it; those that would favour the lower numbers are thrown away.
quint32 below(quint32 bound, std::mt19937 &random)
{
    constexpr quint32 kMost = std::numeric_limits<quint32>::max();
    const quint32 fair = kMost - kMost % bound; // a multiple of the bound
    for (;;) {
        const auto number = quint32(random());
        if (number < fair)
            return number % bound;
    }
}

} // namespace

QList<qsizetype> shuffledOrder(qsizetype count, quint32 seed)
{
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(seed);
    for (qsizetype left = count; left > 1; --left) // Fisher-Yates, from the end
        order.swapItemsAt(left - 1, qsizetype(below(quint32(left), random)));
    return order;
}

} // namespace moai
