// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "base/SessionBus.h"
#include "base/WhenDone.h"
#include "chats/TelegramDoor.h"
#include "discussion/Announcer.h"
#include "discussion/Composer.h"
#include "MainWindow.h"
#include "roundtable/Roundtable.h"
#include "settings/Settings.h"
#include "settings/SettingsDialog.h"
#include "settings/StartSettings.h"
#include "tray/Activation.h"
#include "tray/DesktopNotifications.h"
#include "tray/Notifier.h"
#include "tray/PortalShortcut.h"
#include "tray/QuickAsk.h"
#include "tray/TraySettings.h"
#include "widgets/SpokenLine.h"
#include "WindowMoment.h"
#include "WindowState.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {

namespace {
constexpr auto kLongestWait = 1s; ///< for the discussion to be read

/// The portal is left alone where the system itself hands out keys.
std::optional<QDBusConnection> busForKeys()
{
    return HeldKeys::isSupported() ? std::nullopt : sessionBus();
}

} // namespace

Desktop::Desktop(const Doors &doors, QObject *parent)
    : QObject(parent),
      m_doors(doors),
      m_shortcut(doors.settings, std::make_unique<PortalShortcut>(busForKeys())),
      m_errands(doors, *this),
      m_watch(doors.discussions)
{
    if (doors.settings.get(startWith) == "new"_L1)
        keepLastDiscussion(doors.settings, std::nullopt);
    makeNotifications();
    makeWindow();
    makeTray();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_doors);
    new Announcer(m_window->desk(), m_doors.settings, *new SpokenLine(m_window.get()),
                  m_window.get());
    connect(m_window.get(), &MainWindow::closed, this, &Desktop::windowClosed);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Desktop::quit);
    connect(m_window.get(), &MainWindow::quickAskWanted, this, [this] { askQuickly(); });
    connect(m_window.get(), &MainWindow::cameToFront, this, &Desktop::noteSeen);
    connect(&m_window->desk(), &Desk::opened, this, &Desktop::noteSeen);
}

void Desktop::show(const QString &token)
{
    bringToFront(*m_window, token);
    m_tray.menu().setWindowShown(true);
}

void Desktop::start(const Summons &summons)
{
    const bool wishes = summons.inBackground || m_doors.settings.get(startInTray);
    if (!wishes || !summons.errands.isEmpty())
        return answer(summons);
    // The panel may come up later than Moai does when a session begins.
    m_withoutTray.start();
    followTray();
}

void Desktop::answer(const Summons &summons)
{
    if (m_quitting)
        return;
    const bool isQuick =
        !summons.errands.isEmpty() &&
        std::all_of(summons.errands.begin(), summons.errands.end(),
                    [](const Errand &errand) { return errand.kind == Errand::Kind::QuickAsk; });
    if (!isQuick && (!summons.inBackground || !summons.errands.isEmpty()))
        show(summons.token);
    if (isQuick)
        m_quickToken = summons.token;
    m_errands.carryOut(summons.errands);
}

void Desktop::renew()
{
    if (const QWidget *asks = QApplication::activeModalWidget()) {
        connect(asks, &QObject::destroyed, this, &Desktop::renew,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    takePlace();
    m_window->keepState();
    if (auto *composer = m_window->findChild<Composer *>())
        composer->keepDraft(); // read by the next one before this one goes
    m_leaving = std::move(m_window);
    makeWindow();
    m_quickAsk.reset(); // what was typed is kept
    m_tray.renewMenu();
    fillMenu();
    // A window that is renewed itself before it is ready has no place to take any more.
    const auto takeItsPlace = [this, renewed = m_window.get()] {
        if (renewed == m_window.get())
            takePlace();
    };
    connect(&m_window->desk(), &Desk::opened, this, takeItsPlace, Qt::SingleShotConnection);
    QTimer::singleShot(kLongestWait, m_window.get(), takeItsPlace);
}

void Desktop::takePlace()
{
    if (!m_leaving)
        return;
    if (m_leaving->isVisible()) {
        const WindowMoment moment(*m_leaving);
        const bool wasActive = m_leaving->isActiveWindow();
        m_window->show();
        moment.bringTo(*m_window);
        if (wasActive)
            m_window->activateWindow();
    }
    bringSettings();
    m_leaving.reset();
}

/// The settings are where the change was made: at the same page, place and control.
void Desktop::bringSettings()
{
    const auto *before = m_leaving->findChild<SettingsDialog *>();
    const QString page = m_leaving->openSettingsPage();
    if (!before || page.isEmpty())
        return;
    const WindowMoment moment(*before);
    m_window->openSettings(page);
    if (auto *now = m_window->findChild<SettingsDialog *>()) {
        now->setGeometry(before->geometry());
        moment.bringTo(*now);
    }
}

void Desktop::keep()
{
    m_window->keepState();
    (void)m_doors.settings.save(); // nobody is left to be told
}

void Desktop::quit()
{
    if (m_quitting)
        return;
    m_quitting = true;
    m_notifier.reset(); // that everything is stopped now is no news
    m_window->keepState();
    if (m_quickAsk)
        m_quickAsk->hide();
    m_window->hide(); // gone for the person at once; what runs is stored meanwhile
    whenDone(m_doors.telegram.settle(), this, [this](const Result<void> &) {
        whenDone(m_doors.roundtable.settle(), this, [this](const Result<void> &) { emit ended(); });
    });
}

} // namespace moai

#include "moc_Desktop.cpp"
