// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/PairingPane.h"

#include "base/WhenDone.h"
#include "chats/ChatBook.h"
#include "chats/ChatLabels.h"
#include "chats/OfferCard.h"
#include "chats/ProjectCombo.h"
#include "chats/TelegramDoor.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

PairingPane::PairingPane(TelegramDoor &door, ChatBook &chats, QWidget *parent)
    : QWidget(parent), m_door(door), m_chats(chats)
{
    setObjectName("pairing"_L1);
    build();
    connect(m_pair, &QPushButton::clicked, this, [this] {
        m_before = statesNow();
        offer();
    });
    connect(m_project, &ProjectCombo::projectChosen, this, [this] {
        if (!m_offer->isHidden())
            offer(); // the code on show was for another project
    });
    connect(m_offer, &OfferCard::cancelled, this, &PairingPane::end);
    connect(m_offer, &OfferCard::ranOut, this, &PairingPane::offer);
    connect(&chats, &ChatBook::changed, this, &PairingPane::showProjects);
    connect(&chats, &ChatBook::changed, this, &PairingPane::look);
    connect(&chats, &ChatBook::changed, this, &PairingPane::tellArrived);
    connect(&door, &TelegramDoor::healthChanged, this, &PairingPane::showDoor);
    showProjects();
    showDoor();
}

void PairingPane::build()
{
    m_project = new ProjectCombo(this);
    m_project->setObjectName("pairing_project"_L1);
    //: Name of the list of projects beside the button that pairs a chat
    m_project->setAccessibleName(tr("Project of the new chat"));
    //: Button that shows a code for a Telegram chat
    m_pair = new QPushButton(icon("plus"_L1, Tint::OnAccent), tr("Pair a chat…"), this);
    m_pair->setObjectName("pairing_start"_L1);
    m_pair->setProperty("primary", true);
    m_pair->setAutoDefault(false);
    m_offer = new OfferCard(this);
    m_offer->hide();
    m_state = makeProblem("pairing_state"_L1, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_project, 1);
    row->addWidget(m_pair);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(row);
    rows->addWidget(m_offer);
    rows->addWidget(m_state);
}

void PairingPane::showDoor()
{
    const TelegramHealth health = m_door.health();
    const bool known = !health.botName.isEmpty() && health.state != TelegramHealth::State::Off &&
                       health.state != TelegramHealth::State::Connecting;
    m_pair->setEnabled(known);
    m_pair->setToolTip(known ? QString() : tr("A bot must be set up and running first"));
}

void PairingPane::showProjects()
{
    m_project->setProjects(m_chats.projects());
}

QHash<TelegramChatId, TelegramChatState> PairingPane::statesNow() const
{
    QHash<TelegramChatId, TelegramChatState> states;
    for (const TelegramChat &chat : m_chats.chats())
        states.insert(chat.id, chat.state);
    return states;
}

void PairingPane::offer()
{
    const int visit = ++m_visit;
    m_pair->setEnabled(false);
    m_arrived = {};
    showProblem(*m_state, {});
    whenDone(m_door.offerPairing(m_project->project()), this,
             [this, visit](const Result<TelegramDoor::Offer> &offer) {
                 if (visit != m_visit)
                     return;
                 showDoor();
                 if (!offer) {
                     m_offer->hide();
                     showProblem(*m_state, offer.error().sentence);
                     return;
                 }
                 const bool first = m_offer->isHidden();
                 m_offer->showOffer(*offer);
                 m_offer->show();
                 m_pair->hide();
                 if (first)
                     m_offer->takeFocus();
             });
}

void PairingPane::end()
{
    ++m_visit;
    const bool hadFocus = m_offer->isAncestorOf(window()->focusWidget());
    m_offer->hide();
    m_pair->show();
    showDoor();
    if (hadFocus)
        m_pair->setFocus(Qt::OtherFocusReason);
}

void PairingPane::takeFocus()
{
    (m_pair->isEnabled() ? static_cast<QWidget *>(m_pair) : m_project)
        ->setFocus(Qt::OtherFocusReason);
}

void PairingPane::look()
{
    if (m_offer->isHidden())
        return;
    for (const TelegramChat &chat : m_chats.chats()) {
        const auto before = m_before.constFind(chat.id);
        if (chat.state == TelegramChatState::Blocked ||
            (before != m_before.cend() && *before == chat.state))
            continue;
        end();
        m_arrived = chat.id;
        tellArrived();
        emit chatArrived(chat.id);
        return;
    }
}

void PairingPane::tellArrived()
{
    if (!m_arrived.isValid())
        return;
    QString words; // none: it was refused
    for (const TelegramChat &chat : m_chats.chats())
        if (chat.id == m_arrived)
            words = (chat.state == TelegramChatState::Asking
                         //: After a chat has sent its code; %1 is its name
                         ? tr("%1 has sent the code and waits for your yes.")
                         : tr("%1 is paired."))
                        .arg(nameOf(chat));
    showSuccess(*m_state, words);
}

} // namespace moai

#include "moc_PairingPane.cpp"
