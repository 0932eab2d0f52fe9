// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace moai {

/// Where the seeds of shuffles come from: a new one each time. Given to the Roundtable, so that a
/// recording or a test can give the same ones again.
using Seeds = std::function<quint32()>;

/// Seeds that nobody can foresee.
[[nodiscard]] Seeds randomSeeds();

} // namespace moai
