// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QBoxLayout;
class QScrollArea;

namespace moai {

class ActionBook;

/// All keys of the window on one page, as they are now.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const ActionBook &actions, QWidget *parent = nullptr);

signals:
    /// The person wants other keys.
    void changeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(const ActionBook &actions);
    void fitToScreen();

    QScrollArea *m_area;
    QWidget *m_page;
    QBoxLayout *m_halves;
};

} // namespace moai
