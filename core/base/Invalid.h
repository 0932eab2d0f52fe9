// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"

namespace moai {

/// Of what somebody gave that cannot be used; the sentence says what to do.
[[nodiscard]] inline Failure invalid(const QString &sentence)
{
    return {FailureKind::Invalid, sentence, {}};
}

} // namespace moai
