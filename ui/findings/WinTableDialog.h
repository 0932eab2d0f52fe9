// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "findings/WinTableItemModel.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace moai {

class DiscussionStore;

/// The win table of a project.
class WinTableDialog : public QDialog
{
    Q_OBJECT

public:
    WinTableDialog(DiscussionStore &discussions, const Project &project, const SeatColours &colours,
                   QWidget *parent = nullptr);

private:
    void build();
    void tell(const QString &sentence);

    WinTableItemModel m_model;
    QLabel *m_empty;
    QTableView *m_table;
};

} // namespace moai
