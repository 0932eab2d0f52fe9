// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "base/WhenDone.h"
#include "chats/TelegramDoor.h"
#include "MainWindow.h"
#include "roundtable/Roundtable.h"

namespace moai {

Desktop::Desktop(const Doors &doors, QObject *parent) : QObject(parent), m_doors(doors)
{
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_doors);
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::quit);
}

void Desktop::show()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::renew()
{
    const bool wasShown = m_window->isVisible();
    m_window->keepState();
    m_window.reset(); // before the next one is made: its drafts are written then
    makeWindow();
    if (wasShown)
        show();
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
