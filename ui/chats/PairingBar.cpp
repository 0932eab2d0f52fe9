// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/PairingBar.h"

#include "base/WhenDone.h"
#include "chats/ChatBook.h"
#include "chats/ChatLabels.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

PairingBar::PairingBar(ChatBook &chats, QWidget *parent) : Card(parent), m_chats(chats)
{
    setObjectName("pairing_bar"_L1);
    setSurface(Surface::Surface);
    auto *mark = new QLabel(this);
    mark->setPixmap(icon("plane"_L1, Tint::Accent).pixmap(20, 20));
    m_question = makeText({}, Voice::Plain, this);
    m_question->setObjectName("pairing_question"_L1);
    m_question->setWordWrap(true);
    m_more = makeText({}, Voice::Small, this);
    m_more->setObjectName("pairing_more"_L1);
    //: Buttons below a chat's wish to pair
    m_refuse = new QPushButton(tr("Refuse"), this);
    m_refuse->setObjectName("pairing_refuse"_L1);
    m_allow = new QPushButton(tr("Allow"), this);
    m_allow->setObjectName("pairing_allow"_L1);
    m_allow->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_question);
    words->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_refuse, 0, Qt::AlignVCenter);
    row->addWidget(m_allow, 0, Qt::AlignVCenter);
    connect(m_allow, &QPushButton::clicked, this, [this] { answer(m_chats.allow(m_shown.id)); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { answer(m_chats.refuse(m_shown.id)); });
    connect(&chats, &ChatBook::changed, this, &PairingBar::showNext);
    showNext();
}

void PairingBar::showNext()
{
    const QList<TelegramChat> asking = m_chats.asking();
    const bool news = isHidden() && !asking.isEmpty();
    setVisible(!asking.isEmpty());
    if (asking.isEmpty())
        return;
    m_shown = asking.first();
    const QString question = requestOf(m_shown, m_chats.projectOf(m_shown));
    m_question->setText(question);
    setAccessibleName(question);
    m_more->setVisible(asking.size() > 1);
    m_more->setText(tr("%n more after this one.", nullptr, int(asking.size()) - 1));
    for (QPushButton *button : {m_refuse, m_allow}) {
        button->setEnabled(true);
        button->setAccessibleName(button->text() + u": "_s + nameOf(m_shown));
    }
    if (news) { // for screen readers: the keyboard stays where it is
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PairingBar::answer(const QFuture<Result<void>> &done)
{
    m_refuse->setEnabled(false); // a second click is none for the next chat
    m_allow->setEnabled(false);
    whenDone(done, this, [this](const Result<void> &result) {
        if (!result) {
            emit failed(result.error());
            showNext();
        }
    });
}

void PairingBar::takeFocus()
{
    m_refuse->setFocus(Qt::ShortcutFocusReason);
}

} // namespace moai

#include "moc_PairingBar.cpp"
