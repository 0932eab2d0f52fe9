// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace moai {

/// The public names of an enum's values: what the database, JSON and the command line call them.
template <class E, size_t N>
struct EnumNames {
    std::array<std::pair<E, QLatin1StringView>, N> entries;

    [[nodiscard]] constexpr QLatin1StringView nameOf(E value) const
    {
        for (const auto &[entry, name] : entries)
            if (entry == value)
                return name;
        Q_UNREACHABLE();
    }
    [[nodiscard]] std::optional<E> valueOf(QStringView wanted) const
    {
        for (const auto &[entry, name] : entries)
            if (name == wanted)
                return entry;
        return std::nullopt;
    }
};

/// Deduces the count: `enumNames<E>({{E::A, "a"_L1}, …})`.
template <class E, size_t N>
[[nodiscard]] constexpr EnumNames<E, N>
enumNames(const std::pair<E, QLatin1StringView> (&entries)[N])
{
    EnumNames<E, N> names;
    for (size_t i = 0; i < N; ++i)
        names.entries[i] = entries[i];
    return names;
}

} // namespace moai
