// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <cmath>
#include <compare>

namespace moai {

/// An amount of money in millionths of a US dollar: prices of models are given per million tokens.
struct Money {
    qint64 micro = 0;

    /// Rounded up, so that what costs something is never 0.
    [[nodiscard]] static Money fromUsd(double usd) { return {qint64(std::ceil(usd * 1e6 - 1e-6))}; }
    [[nodiscard]] double usd() const { return double(micro) / 1e6; }

    Money &operator+=(Money other)
    {
        micro += other.micro;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return a += b; }
    auto operator<=>(const Money &) const = default;
};

/// What answers cost together. An answer whose price is unknown is counted, not taken for 0.
struct Spend {
    Money known;
    int priced = 0;  ///< answers whose price is part of `known`
    int unknown = 0; ///< answers that may have cost something, nobody knows what

    Spend &operator+=(const Spend &other)
    {
        known += other.known;
        priced += other.priced;
        unknown += other.unknown;
        return *this;
    }
    bool operator==(const Spend &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Money)
Q_DECLARE_METATYPE(moai::Spend)
