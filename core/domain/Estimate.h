// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QMetaType>

#include <optional>

namespace moai {

/// What a line is likely to take, told before it is said.
struct Estimate {
    template <class T>
    struct Range {
        T least{};
        T most{};

        bool operator==(const Range &) const = default;
    };

    int calls = 0;            ///< requests to models, without retries
    Range<qint64> input;      ///< tokens
    Range<qint64> output;     ///< tokens
    Range<Money> price;       ///< of the calls whose price is known
    int unknownPrices = 0;    ///< calls whose model has no known price
    bool isExpensive = false; ///< worth showing before it is said: discuss, rank, consensus, claims

    bool operator==(const Estimate &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Estimate)
