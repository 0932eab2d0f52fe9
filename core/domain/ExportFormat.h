// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace moai {

/// What a discussion can be taken away as.
enum class ExportFormat { Markdown, Json, Html };

/// The contract's name, also the file's ending: `md json html`.
[[nodiscard]] QString toName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);

} // namespace moai
