// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QAbstractButton>

namespace moai {

/// A participant in the header: a dot in the seat's colour and the handle. Checked: it is asked.
/// An unchecked one shows a ring instead of the dot and muted text.
class SeatChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SeatChip(QWidget *parent = nullptr);

    void setSeat(const Participant &seat);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace moai
