// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayIcon.h"

#include "tray/TrayPicture.h"
#include "tray/TrayWords.h"

namespace moai {
namespace {

/// A panel that has just taken the icon in has painted it by then; Qt does not tell when.
constexpr auto kUntilPainted = std::chrono::seconds(1);

} // namespace

TrayIcon::TrayIcon(QObject *parent) : QObject(parent), m_menu(std::make_unique<TrayMenu>())
{
    m_docking.setSingleShot(true);
    m_docking.setInterval(kUntilPainted);
    connect(&m_docking, &QTimer::timeout, this, &TrayIcon::lookAtGround);
    connect(&m_presence, &TrayPresence::changed, this, &TrayIcon::follow);
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::follow()
{
    if (m_presence.isThere() && !m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(trayPicture(m_state, m_ground));
        m_icon->setToolTip(m_words);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger)
                        emit clicked();
                    else if (reason == QSystemTrayIcon::MiddleClick)
                        emit middleClicked();
                });
        m_icon->show(); // from now on Qt follows a panel that restarts
    }
    if (m_presence.isThere())
        m_docking.start();
    emit presenceChanged();
}

void TrayIcon::lookAtGround()
{
    const TrayGround ground = groundAt(m_icon->geometry());
    if (std::exchange(m_ground, ground) != ground)
        m_icon->setIcon(trayPicture(m_state, ground));
}

void TrayIcon::show(const QList<Discussion> &toLookAt, const TelegramHealth &telegram)
{
    const DiscussionState state = stateOf(toLookAt);
    const QString words = trayWords(toLookAt, telegram);
    const bool isOther = std::exchange(m_state, state) != state;
    if (std::exchange(m_words, words) == words && !isOther)
        return;
    if (m_icon) {
        m_ground = groundAt(m_icon->geometry()); // people change their panels
        m_icon->setIcon(trayPicture(state, m_ground));
        m_icon->setToolTip(words);
    }
}

bool TrayIcon::tell(const QString &title, const QString &text)
{
    if (!m_icon || !m_presence.isThere() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, text, m_icon->icon());
    return true;
}

void TrayIcon::renewMenu()
{
    auto menu = std::make_unique<TrayMenu>();
    if (m_icon)
        m_icon->setContextMenu(menu.get());
    m_menu = std::move(menu);
    emit menuRenewed();
}

} // namespace moai

#include "moc_TrayIcon.cpp"
