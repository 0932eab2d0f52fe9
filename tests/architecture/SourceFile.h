// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moai::architecture {

/// A file of the project as the rules see it.
struct SourceFile {
    QString path; ///< from the project's root, e.g. `core/base/Result.h`
    QString text;
};

/// An `#include` of a file.
struct Include {
    int line = 0;      ///< from 1
    QString name;      ///< as written between the quotes or brackets
    bool ours = false; ///< in quotes
};

/// Every C++ file of app, core, ui and tests.
[[nodiscard]] QList<SourceFile> sourceFiles(const QString &root);

[[nodiscard]] QList<Include> includes(const SourceFile &file);

/// The text with comments and literals blanked, line by line: what the compiler takes for code.
[[nodiscard]] QStringList codeLines(const QString &text);

/// `path:line: sentence`, which editors can jump to.
[[nodiscard]] QString complaint(const SourceFile &file, qsizetype line, const QString &sentence);

} // namespace moai::architecture
