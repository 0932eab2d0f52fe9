// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

#include <QSet>

namespace moai::architecture {

/// Where a file lives: `llm`, `ui/theme`, `ui`, `app`; empty for the tests, which may see all.
[[nodiscard]] QString floorOf(const QString &path);

/// The file of `tree` that an include of `file` means; empty when it is none of ours.
[[nodiscard]] QString resolved(const SourceFile &file, const Include &include,
                               const QSet<QString> &tree);

/// Includes that look up, by the table of ARCHITECTURE.md, "Who may include whom".
[[nodiscard]] QStringList floorComplaints(const SourceFile &file, const QSet<QString> &tree);

/// Includes of a display's headers from core. `displayHeaders` are their names, e.g. `QWidget`.
[[nodiscard]] QStringList displayComplaints(const SourceFile &file,
                                            const QSet<QString> &displayHeaders);

/// The names of all headers of QtGui, QtWidgets and QtSvg, as installed.
[[nodiscard]] QSet<QString> displayHeaders();

} // namespace moai::architecture
