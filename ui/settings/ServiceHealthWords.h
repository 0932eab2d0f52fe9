// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/ServiceWatch.h"
#include "theme/Icons.h"

#include <QLatin1StringView>
#include <QString>

namespace moai {

/// How a service is, for people: told by words and by the icon's shape, its colour last.
struct ServiceHealthWords {
    QString title;    ///< a few words: `check the key`
    QString sentence; ///< what happened, when, and what to do
    QLatin1StringView icon;
    Tint tint = Tint::Muted;
};

[[nodiscard]] ServiceHealthWords serviceHealthWords(const ServiceHealth &health);

} // namespace moai
