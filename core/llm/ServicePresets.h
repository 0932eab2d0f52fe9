// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace moai {

/// The well-known services of resources/services/presets.json, in the order of the file.
[[nodiscard]] const QList<ServicePreset> &servicePresets();
/// The preset of that name; nothing when there is none.
[[nodiscard]] std::optional<ServicePreset> servicePreset(QStringView name);

} // namespace moai
