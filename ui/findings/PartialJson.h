// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace moai {

/// JSON that is still being written, closed where it breaks off, so that it can be read as far as
/// it goes: an open text ends, an unfinished name or number goes, open braces are shut. A code
/// fence around it is taken off. Nothing, when the text does not begin with an object or a list
/// (then it is prose). Pure.
[[nodiscard]] std::optional<QString> closedJson(QStringView partial);

/// Whether the text, as far as it has arrived, may be JSON: it is not for people's eyes. Nothing
/// at all may be, too.
[[nodiscard]] bool mayBeJson(QStringView partial);

} // namespace moai
