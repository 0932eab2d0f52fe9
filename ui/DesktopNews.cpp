// SPDX-License-Identifier: GPL-3.0-or-later
// What Moai tells on the desktop, and what a click on it does.
#include "base/SessionBus.h"
#include "Desktop.h"
#include "MainWindow.h"
#include "settings/Settings.h"
#include "tray/DesktopNotifications.h"
#include "tray/NoticeWords.h"
#include "tray/Notifier.h"
#include "tray/QuickAsk.h"
#include "tray/TraySettings.h"

using namespace Qt::StringLiterals;

namespace moai {

void Desktop::makeNotifications()
{
    m_notifications = std::make_unique<DesktopNotifications>(sessionBus());
    m_doors.notifications = m_notifications.get();
    m_doors.quickKeys = &m_shortcut;
    m_notifier = std::make_unique<Notifier>(m_doors.discussions, m_doors.roundtable, m_doors.chats,
                                            m_doors.settings, *m_notifications,
                                            [this](DiscussionId id) { return isSeen(id); });
    connect(m_notifier.get(), &Notifier::openWanted, this, &Desktop::open);
    // Where there is no notification service, a balloon; a click on it opens what it was about.
    connect(m_notifications.get(), &DesktopNotifications::unheard, this,
            [this](const DesktopNotice &notice) {
                if (m_tray.tell(notice.title, notice.text))
                    m_balloon = notice.key;
            });
    connect(&m_tray, &TrayIcon::messageClicked, this,
            [this] { open(discussionOfKey(std::exchange(m_balloon, {}))); });
}

bool Desktop::isSeen(DiscussionId discussion) const
{
    if (m_quickAsk && m_quickAsk->isActiveWindow() && m_quickAsk->asked() == discussion)
        return true;
    if (!m_window || !m_window->isActiveWindow())
        return false;
    const auto &shown = m_window->desk().discussion();
    return !discussion.isValid() || (shown && shown->id == discussion);
}

void Desktop::noteSeen()
{
    const auto &shown = m_window->desk().discussion();
    if (m_notifier && shown && isSeen(shown->id))
        m_notifier->noteSeen(shown->id);
}

void Desktop::tellOfTray()
{
    if (m_doors.settings.get(toldOfTray))
        return;
    m_doors.settings.set(toldOfTray, true);
    const QString words =
        tr("Moai goes on in the tray, so that answers arrive. Quit it from there or with Ctrl+Q; "
           "the settings say whether closing the window quits.");
    DesktopNotice notice;
    notice.key = u"tray"_s;
    notice.title = tr("Moai is still here");
    notice.text = words;
    //: A notification's button: shows the window
    notice.actions = {{u"default"_s, tr("Open")}, {u"open"_s, tr("Open")}};
    m_notifications->tell(notice);
    emit m_window->desk().noticed(words); // for when it is shown again
}

} // namespace moai
