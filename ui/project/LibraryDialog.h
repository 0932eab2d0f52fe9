// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace moai {

class LibraryStore;
class NoticeBar;

/// The names of what a person kept, personas or rosters: to rename and remove. Everything is done
/// at once; what is removed can be brought back while the dialog is open. Show it with open().
class LibraryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Shelf { Personas, Rosters };
    LibraryDialog(LibraryStore &library, Shelf shelf, QWidget *parent = nullptr);

private:
    void build();
    void read();
    void showNames(const Result<QStringList> &names);
    void rename(QListWidgetItem *item);
    void remove();
    template <class Kept, class Bring>
    void landRemoved(const Result<Kept> &gone, Bring bring);
    void land(const Result<void> &done);

    LibraryStore &m_library;
    const Shelf m_shelf;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLabel *m_problem;
    NoticeBar *m_notice;
};

} // namespace moai
