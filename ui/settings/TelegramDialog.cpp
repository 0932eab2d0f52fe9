// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/TelegramDialog.h"

#include "chats/ChatBook.h"
#include "chats/ChatsPane.h"
#include "chats/TelegramDoor.h"
#include "settings/BotForm.h"
#include "settings/HealthHead.h"
#include "settings/TokenForm.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

TelegramDialog::TelegramDialog(TelegramDoor &door, ChatBook &chats, Settings &settings,
                               QWidget *parent)
    : QDialog(parent), m_door(door), m_chats(chats), m_settings(settings)
{
    setObjectName("telegram_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(u"Telegram"_s);
    build();
    using State = TelegramHealth::State;
    const TelegramHealth health = door.health();
    const bool hasBot =
        health.state != State::NoToken && !(health.state == State::Off && health.botName.isEmpty());
    // Where the bot cannot go on, it is most likely the token or the server.
    if (health.state != State::Halted && (hasBot || !chats.chats().isEmpty())) {
        m_tabs->setCurrentWidget(m_pane);
        const QList<TelegramChat> asking = chats.asking();
        if (asking.isEmpty())
            m_pane->takeFocus();
        else
            m_pane->reveal(asking.first().id);
    } else {
        m_bot->token().takeFocus();
    }
    connect(&m_bot->token(), &TokenForm::kept, m_tabs,
            [this] { m_tabs->setCurrentWidget(m_pane); });
}

void TelegramDialog::build()
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
    //: Tabs of the Telegram dialog
    m_tabs->addTab(m_pane, tr("Chats"));
    m_tabs->addTab(area, tr("Bot"));
    m_tabs->setCurrentWidget(area);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName("telegram_close"_L1);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addWidget(head);
    rows->addWidget(m_tabs, 1);
    rows->addWidget(buttons);
    resize(640, 540);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace moai

#include "moc_TelegramDialog.cpp"
