// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ExportFormat.h"
#include "domain/Minutes.h"

#include <QByteArray>
#include <QString>

namespace moai {

/// The minutes as a file: Markdown and HTML to read, JSON to take them elsewhere. UTF-8; what is
/// foreign in them can do nothing in a browser. Pure, for any thread.
[[nodiscard]] QByteArray exported(const Minutes &minutes, ExportFormat format);

/// What a round of judging came to, as Markdown; empty for other rounds. Pure.
[[nodiscard]] QString judgementText(const Minutes &minutes, RoundId round);

/// How such files end, without the dot: `md`, `html`, `moai.json` (see packaging/moai.mime.xml).
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// A name for that file, e.g. `Why is the sky blue.md`.
[[nodiscard]] QString exportFileName(const Discussion &discussion, ExportFormat format);

} // namespace moai
