// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/HealthHead.h"

#include "base/WhenDone.h"
#include "chats/HealthWords.h"
#include "chats/TelegramDoor.h"
#include "theme/Theme.h"
#include "widgets/InlineQuestion.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kIcon = 22;
}

HealthHead::HealthHead(TelegramDoor &door, QWidget *parent) : QWidget(parent), m_door(door)
{
    setObjectName("telegram_state"_L1);
    build();
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) { m_door.switchOn(on); });
    connect(m_webhook, &QPushButton::clicked, this, [this] {
        m_question->ask(tr("Another program gets this bot's messages by a webhook, and gets them "
                           "no more when it is removed. Chats are served here then."),
                        tr("Remove the webhook"), [this] { removeWebhook(); });
    });
    connect(&door, &TelegramDoor::healthChanged, this, &HealthHead::showHealth);
    showHealth();
}

void HealthHead::build()
{
    m_icon = new QLabel(this);
    m_title = makeText({}, Voice::Strong, this);
    m_title->setObjectName("telegram_state_title"_L1);
    m_title->setWordWrap(true);
    m_sentence = makeText({}, Voice::Muted, this);
    m_sentence->setObjectName("telegram_state_sentence"_L1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    //: Check box: whether the bot runs while the window is open
    m_on = new QCheckBox(tr("Serve chats"), this);
    m_on->setObjectName("telegram_on"_L1);
    m_on->setToolTip(tr("Run the bot while Moai is open"));
    //: Button; a webhook is an address that Telegram sends a bot's messages to
    m_webhook = new QPushButton(tr("Remove the webhook…"), this);
    m_webhook->setObjectName("telegram_webhook"_L1);
    m_webhook->setAutoDefault(false);
    m_question = new InlineQuestion(this);
    m_problem = makeProblem("telegram_webhook_problem"_L1, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_on);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(head);
    rows->addWidget(m_sentence);
    rows->addWidget(m_webhook, 0, Qt::AlignLeft);
    rows->addWidget(m_question);
    rows->addWidget(m_problem);
}

void HealthHead::showHealth()
{
    const TelegramHealth health = m_door.health();
    const HealthWords words = healthWords(health);
    m_icon->setPixmap(icon(words.icon, words.tint).pixmap(kIcon, kIcon));
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    m_on->setChecked(m_door.isOn());
    m_webhook->setVisible(health.hasWebhook);
    if (!health.hasWebhook)
        m_question->dismiss();
}

void HealthHead::removeWebhook()
{
    m_webhook->setEnabled(false);
    showProblem(*m_problem, {});
    whenDone(m_door.removeWebhook(), this, [this](const Result<void> &removed) {
        m_webhook->setEnabled(true);
        if (!removed)
            showProblem(*m_problem, removed.error().sentence);
    });
}

void HealthHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showHealth(); // the icon's colour
}

} // namespace moai

#include "moc_HealthHead.cpp"
