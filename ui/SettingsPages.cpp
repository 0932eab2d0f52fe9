// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPages.h"

#include "base/Log.h"
#include "MainWindow.h"
#include "settings/AppearancePage.h"
#include "settings/DesktopPage.h"
#include "settings/GeneralPage.h"
#include "settings/LogsPage.h"
#include "settings/ServicesPage.h"
#include "settings/SettingsDialog.h"
#include "settings/SettingsForm.h"
#include "settings/ShortcutsPage.h"
#include "settings/TelegramPage.h"

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct PageMaker {
    std::function<SettingsPage *()> make;
    bool hasRows = true; ///< which settingsRows() may look at
};

std::vector<PageMaker> pageMakers(const Doors &doors, MainWindow &window)
{
    return {
        {[&doors] {
            return new GeneralPage(doors.settings);
        }},
        {[&doors] {
            return new AppearancePage(doors.settings);
        }},
        {[&doors] {
            return new DesktopPage(doors.settings, *doors.notifications, *doors.quickKeys);
        }},
        {[&window] { return new ShortcutsPage(window.actionBook()); }, false},
        {[&doors, &window] {
             auto *page = new ServicesPage(doors.projects, doors.models, doors.keys, doors.health);
             QObject::connect(page, &ServicesPage::rosterRequested, &window, [page, &window] {
                 page->window()->close();
                 window.editRoster();
             });
             return page;
         },
         false},
        {[&doors, &window] {
             return new TelegramPage(doors.telegram, window.desk().chats(), doors.settings);
         },
         false},
        {[&doors] {
            return new LogsPage(recentLog(), doors.settings);
        }},
    };
}

} // namespace

SettingsDialog *makeSettings(const Doors &doors, MainWindow &window)
{
    auto *dialog = new SettingsDialog(doors.settings, &window);
    for (const PageMaker &maker : pageMakers(doors, window))
        dialog->add(maker.make());
    return dialog;
}

QList<SettingsRow> settingsRows(const Doors &doors, MainWindow &window)
{
    QList<SettingsRow> rows;
    for (const PageMaker &maker : pageMakers(doors, window)) {
        if (!maker.hasRows)
            continue;
        const std::unique_ptr<SettingsPage> page(maker.make());
        rows << SettingsRow{page->id(), page->title(), {}};
        for (const SettingsForm *form : page->findChildren<SettingsForm *>())
            for (const QString &label : form->labels())
                rows << SettingsRow{page->id(), page->title(), label};
    }
    return rows;
}

} // namespace moai
