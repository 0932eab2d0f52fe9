// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ExportFormat.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kFormats = enumNames<ExportFormat>({
    {ExportFormat::Markdown, "md"_L1},
    {ExportFormat::Json, "json"_L1},
    {ExportFormat::Html, "html"_L1},
});

} // namespace

QString toName(ExportFormat format)
{
    return kFormats.nameOf(format);
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    return kFormats.valueOf(name);
}

} // namespace moai
