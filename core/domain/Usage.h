// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace moai {

/// Tokens an answer took, as the service reported them. What it did not report is unknown, never 0.
/// `input` includes cached tokens, `output` includes thinking.
struct Usage {
    std::optional<qint64> input;
    std::optional<qint64> output;

    [[nodiscard]] bool isKnown() const { return input.has_value() || output.has_value(); }
    bool operator==(const Usage &) const = default;
};

} // namespace moai
