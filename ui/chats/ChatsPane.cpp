// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ChatsPane.h"

#include "base/Failure.h"
#include "chats/ChatBook.h"
#include "chats/ChatCard.h"
#include "chats/PairingPane.h"
#include "theme/Theme.h"
#include "widgets/NoticeBar.h"
#include "widgets/Text.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

ChatsPane::ChatsPane(TelegramDoor &door, ChatBook &chats, QWidget *parent)
    : QWidget(parent), m_chats(chats)
{
    setObjectName("chats"_L1);
    build(door);
    connect(&chats, &ChatBook::changed, this, &ChatsPane::showChats);
    showChats();
}

void ChatsPane::build(TelegramDoor &door)
{
    m_area = new QScrollArea(this);
    m_area->setObjectName("chats_area"_L1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget(m_area);
    m_pairing = new PairingPane(door, m_chats, list);
    // Once its card is there.
    connect(m_pairing, &PairingPane::chatArrived, this, &ChatsPane::reveal, Qt::QueuedConnection);
    m_nothing =
        makeText(tr("No chat is paired yet. Pair one, and what is said at the table appears "
                    "on your phone; what you write there is said at the table."),
                 Voice::Muted, list);
    m_nothing->setObjectName("no_chats"_L1);
    m_nothing->setWordWrap(true);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, spacing::medium, spacing::small, spacing::small);
    m_rows->setSpacing(spacing::small);
    m_rows->addWidget(m_pairing);
    m_rows->addSpacing(spacing::tiny);
    m_rows->addWidget(m_nothing);
    m_rows->addStretch(1);
    m_area->setWidget(list);
    m_area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    m_notice = new NoticeBar(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_area, 1);
    rows->addWidget(m_notice);
}

ChatCard *ChatsPane::cardOf(TelegramChatId id)
{
    ChatCard *&card = m_cards[id];
    if (!card) {
        card = new ChatCard(m_chats, id, m_area->widget());
        connect(card, &ChatCard::failed, m_notice,
                [this](const Failure &failure) { m_notice->tell(failure.sentence); });
    }
    return card;
}

void ChatsPane::showChats()
{
    QHash<TelegramChatId, ChatCard *> left = m_cards;
    const int first = m_rows->indexOf(m_nothing) + 1;
    int at = first;
    QWidget *before = nullptr;
    QList<TelegramChat> chats = m_chats.chats();
    std::ranges::stable_partition(chats, [](const TelegramChat &chat) {
        return chat.state == TelegramChatState::Asking; // somebody waits
    });
    for (const TelegramChat &chat : std::as_const(chats)) {
        ChatCard *card = cardOf(chat.id);
        left.remove(chat.id);
        card->showChat(chat, m_chats.projects());
        if (m_rows->indexOf(card) != at)
            m_rows->insertWidget(at, card);
        if (before)
            setTabOrder(before, card); // the keyboard goes as one reads
        before = card;
        ++at;
    }
    for (ChatCard *gone : std::as_const(left)) {
        m_cards.removeIf([gone](const auto &entry) { return entry.value() == gone; });
        delete gone;
    }
    m_nothing->setVisible(m_cards.isEmpty());
}

void ChatsPane::takeFocus()
{
    m_pairing->takeFocus();
}

void ChatsPane::reveal(TelegramChatId id)
{
    ChatCard *card = m_cards.value(id);
    if (!card)
        return;
    card->takeFocus();
    m_area->ensureWidgetVisible(card);
}

} // namespace moai

#include "moc_ChatsPane.cpp"
