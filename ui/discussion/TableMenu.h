// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/IconButton.h"

#include <QHash>
#include <QList>
#include <QString>

namespace moai {

class ActionBook;
class Desk;

/// A command that a row of the menu stands for.
struct TableCommand {
    QString name; ///< in the table of commands
    QLatin1StringView icon;
    bool needsAnswers = true;
};
/// In the order of the menu.
[[nodiscard]] QList<TableCommand> tableCommands();

/// What can be done with the discussion: the commands as a menu, with their keys.
class TableMenu : public IconButton
{
    Q_OBJECT

public:
    explicit TableMenu(Desk &desk, QWidget *parent = nullptr);

    /// Shows the keys of the same actions; the keys themselves are the window's.
    void tellKeys(const ActionBook &actions);

signals:
    /// The name of a command of the table.
    void commandChosen(const QString &name);
    void exportChosen();

private:
    void showDesk();
    void showKeys(const ActionBook &actions);

    Desk &m_desk;
    QList<QAction *> m_needAnswers;
    QHash<QAction *, QString> m_texts; ///< without the keys
    QHash<QAction *, QString> m_ids;   ///< of the window's action
};

} // namespace moai
