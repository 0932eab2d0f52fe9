// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Doors.h"

#include <QList>
#include <QString>

namespace moai {

class MainWindow;
class SettingsDialog;

/// The settings with all their pages, over that window; its child until it is closed. To add a
/// page: a row here.
[[nodiscard]] SettingsDialog *makeSettings(const Doors &doors, MainWindow &window);

/// A page of the settings (its text is empty) or a row of one.
struct SettingsRow {
    QString page; ///< SettingsPage::id()
    QString pageTitle;
    QString text;
};
/// All there are, for finding them from elsewhere. Rows of pages that would ask the keychain or the
/// network when they are made are left out.
[[nodiscard]] QList<SettingsRow> settingsRows(const Doors &doors, MainWindow &window);

} // namespace moai
