// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPages.h"

#include "MainWindow.h"
#include "settings/AppearancePage.h"
#include "settings/GeneralPage.h"
#include "settings/SettingsDialog.h"
#include "settings/ShortcutsPage.h"
#include "settings/TelegramPage.h"

namespace moai {

SettingsDialog *makeSettings(const Doors &doors, MainWindow &window)
{
    auto *dialog = new SettingsDialog(doors.settings, &window);
    dialog->add(new GeneralPage(doors.settings));
    dialog->add(new AppearancePage(doors.settings));
    dialog->add(new ShortcutsPage(window.actionBook()));
    dialog->add(new TelegramPage(doors.telegram, window.desk().chats(), doors.settings));
    return dialog;
}

} // namespace moai
