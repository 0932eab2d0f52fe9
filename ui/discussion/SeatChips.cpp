// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/SeatChips.h"

#include "discussion/SeatChip.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"

using namespace Qt::StringLiterals;

namespace moai {

SeatChips::SeatChips(QWidget *parent) : QWidget(parent)
{
    setObjectName("seats"_L1);
    //: Name of the row of participants, for screen readers
    setAccessibleName(tr("Participants"));
    auto *flow = new FlowLayout(this);
    flow->setSpacing(spacing::tiny + 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SeatChips::setRoster(const QList<Participant> &roster)
{
    while (m_chips.size() > roster.size())
        delete m_chips.takeLast();
    while (m_chips.size() < roster.size()) {
        auto *chip = new SeatChip(this);
        const int position = int(m_chips.size());
        connect(chip, &SeatChip::clicked, this,
                [this, position](bool enabled) { emit seatToggled(position, enabled); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < roster.size(); ++i)
        m_chips[i]->setSeat(roster[i]);
}

void SeatChips::toggle(int position)
{
    if (position >= 0 && position < m_chips.size())
        m_chips[position]->click();
}

bool SeatChips::takeFocus()
{
    if (m_chips.isEmpty())
        return false;
    m_chips.first()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace moai
