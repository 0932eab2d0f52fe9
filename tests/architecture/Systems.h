// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

namespace moai::architecture {

/// Complaints about what only some systems have, outside the files named for them (NAME_linux.cpp,
/// NAME_unix.cpp …, cmake/MoaiSystems.cmake): headers, macros, calls, variables, paths.
[[nodiscard]] QStringList systemComplaints(const SourceFile &file);

} // namespace moai::architecture
