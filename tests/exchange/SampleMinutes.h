// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Minutes.h"

namespace moai::test {

/// A discussion that holds one of everything: a blind round with a failure, a round in turn with
/// stances, a ranking with the person's own, a consensus with claims and dropped dissent.
[[nodiscard]] Minutes sampleMinutes();

/// The message of that key in the minutes.
[[nodiscard]] Message &messageIn(Minutes &minutes, qint64 key);

} // namespace moai::test
