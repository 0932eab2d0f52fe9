// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// Which desktop this is, and what kind of session, for whoever reads a bug report.
[[nodiscard]] QString sessionName();

} // namespace moai
