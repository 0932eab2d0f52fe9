// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayMenu.h"

#include "tray/TrayWords.h"

using namespace Qt::StringLiterals;

namespace moai {

TrayMenu::TrayMenu()
{
    setObjectName("tray_menu"_L1);
    m_window = addAction({}, this, &TrayMenu::windowToggled);
    m_window->setObjectName("tray_window"_L1);
    //: Tray menu: the window, with a new discussion
    QAction *fresh = addAction(tr("&New question"), this, &TrayMenu::newQuestionChosen);
    fresh->setObjectName("tray_new"_L1);
    //: Tray menu: the small window to ask something from anywhere
    QAction *quick = addAction(tr("Quick &question…"), this, &TrayMenu::quickAskChosen);
    quick->setObjectName("tray_quick_ask"_L1);
    m_recentHead = addSeparator();
    m_recentEnd = addSeparator();
    m_telegram = addAction({}, this, [this] { emit telegramChosen(!m_telegramOn); });
    m_telegram->setObjectName("tray_telegram"_L1);
    addSeparator();
    QAction *quit = addAction(tr("&Quit"), this, &TrayMenu::quitChosen);
    quit->setObjectName("tray_quit"_L1);
    setWindowShown(false);
    setTelegram({TelegramHealth::State::NoToken, {}, {}, false}, false);
}

void TrayMenu::setWindowShown(bool shown)
{
    //: Tray menu: the window
    m_window->setText(shown ? tr("&Hide Moai") : tr("&Show Moai"));
}

void TrayMenu::setRecent(const QList<Discussion> &recent)
{
    // Kept where they can be: a menu that is open must not lose what is being pointed at.
    while (m_recent.size() > recent.size())
        delete m_recent.takeLast();
    while (m_recent.size() < recent.size()) {
        auto *line = new QAction(this);
        insertAction(m_recentEnd, line);
        connect(line, &QAction::triggered, this,
                [this, line] { emit discussionChosen(DiscussionId{line->data().toLongLong()}); });
        m_recent << line;
    }
    for (qsizetype i = 0; i < recent.size(); ++i) {
        m_recent[i]->setText(menuLine(recent[i]));
        m_recent[i]->setData(recent[i].id.value);
        m_recent[i]->setObjectName(u"tray_recent_"_s + QString::number(i + 1));
    }
    m_recentEnd->setVisible(!recent.isEmpty());
}

void TrayMenu::setTelegram(const TelegramHealth &health, bool isOn)
{
    m_telegramOn = isOn;
    m_telegram->setVisible(health.state != TelegramHealth::State::NoToken);
    //: Tray menu: the Telegram bot
    m_telegram->setText(isOn ? tr("Pause &Telegram") : tr("Resume &Telegram"));
}

} // namespace moai

#include "moc_TrayMenu.cpp"
