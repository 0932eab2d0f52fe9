// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"

#include <utility>
#include <variant>

namespace moai {

/// A value or the Failure that took its place, with std::expected's names (which C++20 lacks).
/// Default-constructed it holds a Failure, so that Qt's meta types and spies can carry it.
template <class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result() = default;
    Result(T value) : m_state(std::in_place_index<1>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<0>, std::move(failure)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 1; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<1>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<1>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<1>(&m_state));
    }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

    [[nodiscard]] const Failure &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<0>(&m_state);
    }

private:
    std::variant<Failure, T> m_state;
};

/// Success without a value, or a Failure.
template <>
class [[nodiscard]] Result<void> : public Result<std::monostate>
{
public:
    Result() : Result<std::monostate>(std::monostate{}) {}
    Result(Failure failure) : Result<std::monostate>(std::move(failure)) {}
};

} // namespace moai
