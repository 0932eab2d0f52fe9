// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/TableMenu.h"

#include "actions/ActionBook.h"
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
    return {{u"discuss"_s, "discuss"_L1, false},
            {u"next"_s, "next"_L1, true},
            {u"rank"_s, "choose"_L1, true},
            {u"consensus"_s, "check"_L1, true},
            {u"claims"_s, "eye"_L1, true}};
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
        QAction *action = menu->addAction(moai::icon(command.icon), titleOf(command.name));
        m_ids.insert(action, u"table."_s + command.name);
        action->setObjectName("table_"_L1 + command.name);
        action->setToolTip(info->description);
        connect(action, &QAction::triggered, this,
                [this, name = command.name] { emit commandChosen(name); });
        if (command.needsAnswers)
            m_needAnswers << action;
    }
    menu->addSeparator();
    QAction *away = menu->addAction(moai::icon("folder"_L1), tr("&Export…"));
    m_ids.insert(away, u"discussion.export"_s);
    away->setObjectName("table_export"_L1);
    away->setToolTip(tr("Saves the discussion as a file"));
    connect(away, &QAction::triggered, this, &TableMenu::exportChosen);
    m_needAnswers << away;
    for (QAction *action : m_ids.keys())
        m_texts.insert(action, action->text());
    setMenu(menu);
    connect(&desk, &Desk::opened, this, &TableMenu::showDesk);
    connect(&desk, &Desk::roundAdded, this, &TableMenu::showDesk);
    showDesk();
}

void TableMenu::tellKeys(const ActionBook &actions)
{
    connect(&actions, &ActionBook::keysChanged, this, [this, &actions] { showKeys(actions); });
    showKeys(actions);
}

void TableMenu::showKeys(const ActionBook &actions)
{
    for (auto row = m_ids.begin(); row != m_ids.end(); ++row) {
        const QString keys = shownKeys(actions.keysOf(row.value()));
        const QString text = m_texts.value(row.key());
        row.key()->setText(keys.isEmpty() ? text : QString(text + u'\t' + keys));
    }
}

void TableMenu::showDesk()
{
    for (QAction *action : std::as_const(m_needAnswers))
        action->setEnabled(!m_desk.rounds().isEmpty());
}

} // namespace moai
