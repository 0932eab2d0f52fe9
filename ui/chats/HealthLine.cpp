// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/HealthLine.h"

#include "chats/HealthWords.h"
#include "chats/TelegramDoor.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace moai {

HealthLine::HealthLine(TelegramDoor &door, QWidget *parent) : QToolButton(parent), m_door(door)
{
    setObjectName("telegram_health"_L1);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&door, &TelegramDoor::healthChanged, this, &HealthLine::showHealth);
    showHealth();
}

QSize HealthLine::minimumSizeHint() const
{
    return {iconSize().width() + fontMetrics().averageCharWidth() * 8,
            QToolButton::minimumSizeHint().height()};
}

void HealthLine::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int words = width() - option.iconSize.width() - 2 * spacing::small;
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, words);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void HealthLine::showHealth()
{
    const TelegramHealth health = m_door.health();
    const bool neverSetUp =
        health.state == TelegramHealth::State::NoToken ||
        (health.state == TelegramHealth::State::Off && health.botName.isEmpty());
    const HealthWords words = healthWords(health);
    setIcon(moai::icon(words.icon, words.tint));
    setText(words.title);
    setToolTip(toolTipOf(words.sentence));
    setAccessibleName(words.title);
    setAccessibleDescription(words.sentence);
    const bool shown = !neverSetUp;
    const bool news = shown == isHidden();
    setVisible(shown);
    if (news)
        emit offered(shown);
}

} // namespace moai

#include "moc_HealthLine.cpp"
