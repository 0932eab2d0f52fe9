// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/DoorMark.h"

#include "chats/ChatBook.h"
#include "widgets/Text.h"

using namespace Qt::StringLiterals;

namespace moai {

DoorMark::DoorMark(ChatBook &chats, QWidget *parent) : Badge(parent, Tone::Quiet), m_chats(chats)
{
    setObjectName("from_telegram"_L1);
    //: Mark of a question that was asked in a Telegram chat
    setText(tr("from Telegram"));
    hide();
    connect(&chats, &ChatBook::changed, this, &DoorMark::showName);
}

void DoorMark::setDoor(const QString &door)
{
    m_door = door;
    showName();
}

void DoorMark::showName()
{
    const auto name = m_chats.nameOfDoor(m_door);
    setVisible(name.has_value());
    setToolTip(toolTipOf(name.value_or(QString())));
    //: %1 is the name of a Telegram chat
    setAccessibleName(tr("From Telegram: %1").arg(name.value_or(QString())));
}

} // namespace moai

#include "moc_DoorMark.cpp"
