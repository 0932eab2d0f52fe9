// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/TelegramPage.h"

#include "chats/ChatBook.h"
#include "chats/ChatsPane.h"
#include "chats/TelegramDoor.h"
#include "settings/BotForm.h"
#include "settings/HealthHead.h"
#include "settings/TokenForm.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

TelegramPage::TelegramPage(TelegramDoor &door, ChatBook &chats, Settings &settings, QWidget *parent)
    : SettingsPage(parent), m_door(door), m_chats(chats), m_settings(settings)
{
    setObjectName("telegram_page"_L1);
    build();
    connect(&m_bot->token(), &TokenForm::kept, m_tabs,
            [this] { m_tabs->setCurrentWidget(m_pane); });
    chooseTab();
}

QString TelegramPage::id() const
{
    return u"telegram"_s;
}

QString TelegramPage::title() const
{
    return u"Telegram"_s;
}

QIcon TelegramPage::picture() const
{
    return icon("plane"_L1);
}

bool TelegramPage::chooseTab()
{
    using State = TelegramHealth::State;
    const TelegramHealth health = m_door.health();
    const bool hasBot =
        health.state != State::NoToken && !(health.state == State::Off && health.botName.isEmpty());
    // Where the bot cannot go on, it is most likely the token or the server.
    const bool atChats = health.state != State::Halted && (hasBot || !m_chats.chats().isEmpty());
    m_tabs->setCurrentIndex(atChats ? 0 : 1);
    return atChats;
}

void TelegramPage::open()
{
    if (!chooseTab()) {
        m_bot->token().takeFocus();
        return;
    }
    const QList<TelegramChat> asking = m_chats.asking();
    if (asking.isEmpty())
        m_pane->takeFocus();
    else
        m_pane->reveal(asking.first().id);
}

void TelegramPage::build()
{
    auto *head = new HealthHead(m_door, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName("telegram_tabs"_L1);
    //: Name of the row of tabs, for screen readers
    m_tabs->setAccessibleName(tr("Chats, or the bot itself"));
    m_tabs->setDocumentMode(true);
    m_pane = new ChatsPane(m_door, m_chats, m_tabs);
    auto *area = new QScrollArea(m_tabs);
    area->setObjectName("bot_area"_L1);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_bot = new BotForm(m_door, m_settings, area);
    area->setWidget(m_bot);
    area->viewport()->setAutoFillBackground(false);
    m_bot->setAutoFillBackground(false);
    //: Tabs of the Telegram page
    m_tabs->addTab(m_pane, tr("Chats"));
    m_tabs->addTab(area, tr("Bot"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addWidget(head);
    rows->addWidget(m_tabs, 1);
}

} // namespace moai

#include "moc_TelegramPage.cpp"
