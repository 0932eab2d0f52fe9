// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/TableMenu.h"

#include "discussion/Desk.h"
#include "roundtable/CommandTable.h"
#include "theme/Icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// A command as a menu calls it.
QString titleOf(const QString &name)
{
    if (name == "discuss"_L1)
        //: Menu of a discussion
        return TableMenu::tr("&Discuss");
    if (name == "next"_L1)
        return TableMenu::tr("&Next round");
    if (name == "rank"_L1)
        return TableMenu::tr("&Rank the answers");
    if (name == "consensus"_L1)
        return TableMenu::tr("Write the &conclusion");
    if (name == "claims"_L1)
        return TableMenu::tr("&Map the claims");
    return name;
}

} // namespace

QList<TableCommand> tableCommands()
{
    const auto keys = Qt::CTRL | Qt::SHIFT;
    return {{u"discuss"_s, "discuss"_L1, keys | Qt::Key_D, false},
            {u"next"_s, "next"_L1, keys | Qt::Key_N, true},
            {u"rank"_s, "choose"_L1, keys | Qt::Key_R, true},
            {u"consensus"_s, "check"_L1, keys | Qt::Key_C, true},
            {u"claims"_s, "eye"_L1, keys | Qt::Key_M, true}};
}

TableMenu::TableMenu(Desk &desk, QWidget *parent)
    //: Button with what can be done with a discussion
    : IconButton("more"_L1, tr("What to do with the discussion"), parent), m_desk(desk)
{
    setObjectName("table_menu"_L1);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->setObjectName("table_menu_rows"_L1);
    menu->setToolTipsVisible(true);
    for (const TableCommand &command : tableCommands()) {
        const auto info = commandNamed(command.name);
        if (!info)
            continue;
        // The keys are the window's (Shortcuts.h); the menu tells them.
        QAction *action = menu->addAction(moai::icon(command.icon),
                                          titleOf(command.name) + u'\t' +
                                              command.keys.toString(QKeySequence::NativeText));
        action->setObjectName("table_"_L1 + command.name);
        action->setToolTip(info->description);
        connect(action, &QAction::triggered, this,
                [this, name = command.name] { emit commandChosen(name); });
        if (command.needsAnswers)
            m_needAnswers << action;
    }
    menu->addSeparator();
    QAction *away = menu->addAction(
        moai::icon("folder"_L1),
        tr("&Export…") + u'\t' + QKeySequence(kExportKeys).toString(QKeySequence::NativeText));
    away->setObjectName("table_export"_L1);
    away->setToolTip(tr("Saves the discussion as a file"));
    connect(away, &QAction::triggered, this, &TableMenu::exportChosen);
    m_needAnswers << away;
    setMenu(menu);
    connect(&desk, &Desk::opened, this, &TableMenu::showDesk);
    connect(&desk, &Desk::roundAdded, this, &TableMenu::showDesk);
    showDesk();
}

void TableMenu::showDesk()
{
    for (QAction *action : std::as_const(m_needAnswers))
        action->setEnabled(!m_desk.rounds().isEmpty());
}

} // namespace moai
