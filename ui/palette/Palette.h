// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/PaletteEntry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace moai {

class PaletteItemModel;

/// The command palette: a field over the window and what answers it. The keyboard stays in the
/// field: ↑ ↓ PgUp PgDn Home End choose, Enter takes, Esc puts it away; so does a click elsewhere,
/// and the keyboard goes back to where it was. Remembers nothing. Knows only entries; whoever opens
/// it fills it.
class Palette : public QFrame
{
    Q_OBJECT

public:
    /// Floats over that window.
    explicit Palette(QWidget &window);

    /// Empty, in front, with the keyboard.
    void open();
    void dismiss();
    /// In place of all entries of these kinds; may come while it is open.
    void setEntries(const QList<EntryKind> &kinds, const QList<PaletteEntry> &entries);

signals:
    /// Words were typed and nothing more for a moment: time to look where that takes long.
    void paused(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void place();
    void showAnswers(const QString &words);
    void settle();
    void choose(int row);
    void step(int rows);
    void select(int row);
    [[nodiscard]] bool handleKey(int key);

    QWidget &m_window;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteItemModel *m_rows;
    QTimer *m_pause;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace moai
