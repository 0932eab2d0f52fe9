// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <concepts>

namespace moai {

/// What a setting may hold.
template <class T>
concept SettingType = std::same_as<T, bool> || std::same_as<T, int> || std::same_as<T, double> ||
    std::same_as<T, QString> || std::same_as<T, QStringList> || std::same_as<T, QByteArray>;

/// A setting, declared once, next to the code that uses it:
/// `inline const Setting<int> columnWidth{"ui/columnWidth", 420};`
/// Never a secret: settings.ini is a text file that people copy and show (see core/secrets).
template <SettingType T>
struct Setting {
    const char *key; ///< `area/name`, ASCII
    T fallback;      ///< when nothing is stored, or what is stored cannot be read
};

} // namespace moai
