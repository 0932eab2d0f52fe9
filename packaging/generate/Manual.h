// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "Generators.h"

#include <QString>

namespace moai::packaging {

/// `man TEMPLATE CHANGELOG`: the manual page. Prose is written by hand in the template; what the
/// program knows itself is put in place of comments that begin with `.\" @`:
///
///     .\" @form WORDS            a heading with the form's synopsis; its prose follows and its
///                                options come behind that
///     .\" @without WORDS         … but for those that this other form has, too
///     .\" @end                   behind the prose of the last form
///     .\" @window options        the options of a start without a form
///     .\" @common options        those of every form
///     .\" @window synopsis       the former in one line
///     .\" @lines                 the command language
///
/// and `@VERSION@` and `@DATE@`, which are those of the changelog's first section.
[[nodiscard]] Generator manualGenerator();

/// The page. Fails with a sentence when a form has no prose, prose is of no form, a comment is none
/// of the above, or the changelog begins with another version. Pure.
[[nodiscard]] Result<QString> manualPage(const QString &page, const QString &changelog,
                                         const QString &version, const QList<TerminalForm> &forms);

} // namespace moai::packaging
