// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

namespace moai::architecture {

/// Words that CONTRIBUTING.md rules out, such as `SIGNAL(` or owed work without an issue.
[[nodiscard]] QStringList wordComplaints(const SourceFile &file);

/// Files that have grown too long to be read in one go.
[[nodiscard]] QStringList lengthComplaints(const SourceFile &file);

/// Files that do not begin with the licence.
[[nodiscard]] QStringList licenceComplaints(const SourceFile &file);

} // namespace moai::architecture
