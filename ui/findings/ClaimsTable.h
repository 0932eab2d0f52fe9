// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/SeatColours.h"

#include <QTableView>

namespace moai {

/// The grid of the map. Its headers (claims at the left, participants on top) stay while the cells
/// scroll; the arrow keys go from cell to cell.
class ClaimsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ClaimsTable(QWidget *parent = nullptr);

    void setColours(const SeatColours &colours);
    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace moai
