// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/FormattedText.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kKinds = enumNames<TextEntity::Kind>({
    {TextEntity::Kind::Bold, "bold"_L1},
    {TextEntity::Kind::Italic, "italic"_L1},
    {TextEntity::Kind::Underline, "underline"_L1},
    {TextEntity::Kind::Strikethrough, "strikethrough"_L1},
    {TextEntity::Kind::Code, "code"_L1},
    {TextEntity::Kind::Pre, "pre"_L1},
    {TextEntity::Kind::Link, "text_link"_L1},
    {TextEntity::Kind::Quote, "blockquote"_L1},
});

} // namespace

QString toName(TextEntity::Kind kind)
{
    return kKinds.nameOf(kind);
}

std::optional<TextEntity::Kind> textEntityKindFromName(QStringView name)
{
    return kKinds.valueOf(name);
}

} // namespace moai
