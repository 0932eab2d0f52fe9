// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

class QListView;

namespace moai {

/// Frames a list of a dialog, with rows that are easy to hit, and shows where the keyboard is.
class ListCard : public Card
{
    Q_OBJECT

public:
    ListCard(QListView *list, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace moai
