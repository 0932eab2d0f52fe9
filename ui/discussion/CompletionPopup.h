// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/CommandTable.h"

#include <QFrame>
#include <QList>
#include <QStringList>

class QListView;
class QPlainTextEdit;
class QStandardItemModel;

namespace moai {

/// Offers commands after `/` and handles after `@` while a line is typed into an editor. The
/// keyboard stays in the editor: ↑ ↓ choose, Tab and Enter take, Esc puts it away.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the window that the editor is part of.
    explicit CompletionPopup(QPlainTextEdit &editor);

    void setHandles(const QStringList &handles) { m_handles = handles; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void place();
    void floatOverWindow();
    void take();
    void step(int rows);
    [[nodiscard]] QString prefix() const;
    bool handleKey(int key);

    QPlainTextEdit &m_editor;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QStringList m_handles;
    QString m_dismissed; ///< the prefix for which Esc was pressed
};

/// The word before `position` that may be completed: after `@` anywhere, after `/` only at the
/// start of the text; empty when there is none.
[[nodiscard]] QString completionPrefix(const QString &text, qsizetype position);

} // namespace moai
