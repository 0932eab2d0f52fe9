// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "Activation.h"
#include "base/WhenDone.h"
#include "chats/TelegramDoor.h"
#include "MainWindow.h"
#include "roundtable/Roundtable.h"
#include "settings/Settings.h"
#include "settings/StartSettings.h"
#include "WindowState.h"

using namespace Qt::StringLiterals;

namespace moai {

Desktop::Desktop(const Doors &doors, QObject *parent)
    : QObject(parent), m_doors(doors), m_errands(doors, *this)
{
    if (doors.settings.get(startWith) == "new"_L1)
        keepLastDiscussion(doors.settings, std::nullopt);
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_doors);
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::quit);
}

void Desktop::show(const QString &token)
{
    bringToFront(*m_window, token);
}

void Desktop::answer(const Summons &summons)
{
    if (m_quitting)
        return;
    show(summons.token);
    m_errands.carryOut(summons.errands);
}

void Desktop::renew()
{
    const bool wasShown = m_window->isVisible();
    const QString settings = m_window->openSettingsPage();
    m_window->keepState();
    m_window.reset(); // before the next one is made: its drafts are written then
    makeWindow();
    if (wasShown)
        show();
    if (!settings.isEmpty())
        m_window->openSettings(settings);
}

void Desktop::quit()
{
    if (m_quitting)
        return;
    m_quitting = true;
    m_window->keepState();
    m_window->hide(); // gone for the person at once; what runs is stored meanwhile
    whenDone(m_doors.telegram.settle(), this, [this](const Result<void> &) {
        whenDone(m_doors.roundtable.settle(), this, [this](const Result<void> &) { emit ended(); });
    });
}

} // namespace moai

#include "moc_Desktop.cpp"
