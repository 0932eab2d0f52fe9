// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/IconButton.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace moai {

class Desk;

/// A command that a button or a key stands for.
struct TableCommand {
    QString name; ///< in the table of commands
    QLatin1StringView icon;
    QKeySequence keys;
    bool needsAnswers = true;
};
/// In the order of the menu.
[[nodiscard]] QList<TableCommand> tableCommands();
inline constexpr auto kExportKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_E;

/// What can be done with the discussion: the commands as a menu, with their keys.
class TableMenu : public IconButton
{
    Q_OBJECT

public:
    explicit TableMenu(Desk &desk, QWidget *parent = nullptr);

signals:
    /// The name of a command of the table.
    void commandChosen(const QString &name);
    void exportChosen();

private:
    void showDesk();

    Desk &m_desk;
    QList<QAction *> m_needAnswers;
};

} // namespace moai
