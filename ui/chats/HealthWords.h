// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Telegram.h"
#include "theme/Icons.h"

#include <QLatin1StringView>
#include <QString>

namespace moai {

/// How the Telegram bot is, for people: told by words and by the icon's shape, its colour last.
struct HealthWords {
    QString title;    ///< a few words
    QString sentence; ///< what it means, and what to do
    QLatin1StringView icon;
    Tint tint = Tint::Muted;
};

[[nodiscard]] HealthWords healthWords(const TelegramHealth &health);

} // namespace moai
