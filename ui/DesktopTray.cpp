// SPDX-License-Identifier: GPL-3.0-or-later
// Moai in the tray: what it shows, what is chosen there, and what closing the window means.
#include "chats/TelegramDoor.h"
#include "Desktop.h"
#include "MainWindow.h"
#include "settings/Settings.h"
#include "tray/QuickAsk.h"
#include "tray/TraySettings.h"

#include <QGuiApplication>

namespace moai {
namespace {

/// A panel that restarts is back sooner.
constexpr auto kWithoutTray = std::chrono::seconds(10);

} // namespace

void Desktop::makeTray()
{
    m_withoutTray.setSingleShot(true);
    m_withoutTray.setInterval(kWithoutTray);
    connect(&m_withoutTray, &QTimer::timeout, this, [this] { show(); });
    connect(&m_watch, &TableWatch::changed, this, &Desktop::showTrayState);
    connect(&m_doors.telegram, &TelegramDoor::healthChanged, this, &Desktop::showTrayState);
    connect(&m_tray, &TrayIcon::presenceChanged, this, &Desktop::followTray);
    connect(&m_tray, &TrayIcon::clicked, this, &Desktop::toggle);
    connect(&m_tray, &TrayIcon::middleClicked, this, [this] { askQuickly(); });
    connect(&m_errands, &Errands::quickAskWanted, this, [this] { askQuickly(); });
    connect(&m_shortcut, &GlobalShortcut::pressed, this, &Desktop::askQuickly);
    fillMenu();
}

void Desktop::fillMenu()
{
    TrayMenu *menu = &m_tray.menu();
    connect(menu, &TrayMenu::windowToggled, this, &Desktop::toggle);
    connect(menu, &TrayMenu::newQuestionChosen, this, [this] {
        answer({{{Errand::Kind::NewQuestion, {}}}, {}, false});
    });
    connect(menu, &TrayMenu::quickAskChosen, &m_errands, &Errands::quickAskWanted);
    connect(menu, &TrayMenu::discussionChosen, this, [this](DiscussionId id) { open(id); });
    connect(menu, &TrayMenu::telegramChosen, &m_doors.telegram,
            [this](bool on) { m_doors.telegram.switchOn(on); });
    connect(menu, &TrayMenu::quitChosen, this, &Desktop::quit);
    showTrayState();
}

void Desktop::showTrayState()
{
    m_tray.show(m_watch.toLookAt(), m_doors.telegram.health());
    m_tray.menu().setRecent(m_watch.recent());
    m_tray.menu().setTelegram(m_doors.telegram.health(), m_doors.telegram.isOn());
    m_tray.menu().setWindowShown(m_window->isVisible());
}

void Desktop::open(DiscussionId discussion, const QString &token)
{
    show(token);
    if (discussion.isValid())
        m_window->desk().openDiscussion(discussion);
}

void Desktop::askQuickly(const QString &token)
{
    if (m_quitting)
        return;
    if (!m_quickAsk) {
        m_quickAsk = std::make_unique<QuickAsk>(m_doors.projects, m_doors.discussions,
                                                m_doors.roundtable, m_doors.settings);
        connect(m_quickAsk.get(), &QuickAsk::openWanted, this,
                [this](DiscussionId id) { open(id); });
        connect(m_quickAsk.get(), &QuickAsk::dismissed, this, &Desktop::followTray);
    }
    m_quickAsk->summon(token.isEmpty() ? std::exchange(m_quickToken, {}) : token);
}

bool Desktop::staysInTray() const
{
    return m_doors.settings.get(closeToTray) && m_tray.presence().isThere() &&
           !qApp->isSavingSession();
}

void Desktop::toggle()
{
    if (!m_window->isVisible() || !m_window->isActiveWindow())
        return show();
    if (m_tray.presence().isThere())
        m_window->close();
}

void Desktop::windowClosed()
{
    if (m_quitting)
        return;
    if (!staysInTray())
        return quit();
    m_tray.menu().setWindowShown(false);
    tellOfTray();
}

void Desktop::followTray()
{
    if (m_quitting)
        return;
    const bool isQuick = m_quickAsk && m_quickAsk->isVisible();
    if (m_window->isVisible() || isQuick || m_tray.presence().isThere())
        m_withoutTray.stop();
    else if (m_tray.presence().isKnown() && !m_withoutTray.isActive())
        m_withoutTray.start(); // there is no other way to the window
}

} // namespace moai
