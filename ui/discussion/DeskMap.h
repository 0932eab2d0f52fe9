// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/LiveFindings.h"
#include "findings/MapView.h"

namespace moai {

class Desk;

/// The map of the discussion on the desk.
class DeskMap : public MapView
{
    Q_OBJECT

public:
    explicit DeskMap(Desk &desk, QWidget *parent = nullptr);

    /// Shows the map that was made in that round.
    void showRound(RoundId round);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Desk &m_desk;
    LiveFindings m_live;
};

} // namespace moai
