// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QStringList>

#include <optional>

namespace moai {

/// Which parameters a model takes at its service. Context tokens are not among them: they are
/// Moai's own, and never sent.
struct TakenParameters {
    std::optional<double> mostTemperature = 2; ///< from 0 to this; unset: none at all
    /// What reasoningEffort may be; empty: it takes none; a single one: it is on or off.
    QStringList efforts;
    bool maxTokens = true;
    bool both = true; ///< temperature and reasoning effort together; else the effort wins

    bool operator==(const TakenParameters &) const = default;
};

/// What of them may be sent: a value that the service would refuse is left out, one beyond its
/// bound moved to it.
[[nodiscard]] Parameters onlyTaken(const Parameters &parameters, const TakenParameters &taken);

} // namespace moai
