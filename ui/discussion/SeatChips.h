// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QList>
#include <QWidget>

namespace moai {

class SeatChip;

/// The roster as switches, in seat order, wrapped into rows.
class SeatChips : public QWidget
{
    Q_OBJECT

public:
    explicit SeatChips(QWidget *parent = nullptr);

    void setRoster(const QList<Participant> &roster);
    void toggle(int position);
    /// Gives the keyboard to the first seat; false when there is none.
    bool takeFocus();

signals:
    void seatToggled(int position, bool enabled);

private:
    QList<SeatChip *> m_chips;
};

} // namespace moai
