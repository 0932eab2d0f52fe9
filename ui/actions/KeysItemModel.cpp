// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/KeysItemModel.h"

#include "actions/ActionBook.h"

#include <QFont>

namespace moai {

KeysItemModel::KeysItemModel(ActionBook &actions, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions)
{
    for (const ActionGroup group : actionGroups())
        for (const Action &action : actions.actions())
            if (action.group == group && action.does)
                m_ids << action.id;
    connect(&actions, &ActionBook::keysChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

int KeysItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int KeysItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant KeysItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString id = m_ids[index.row()];
    const Action &action = *m_actions.find(id);
    const bool isChanged = m_actions.isChanged(id);
    if (role == IdRole)
        return id;
    if (role == Qt::FontRole && isChanged && index.column() == Keys) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && isChanged)
        //: Keys of an action; %1 is what a fresh Moai has for it
        return tr("Changed; it was %1")
            .arg(action.keys.isEmpty() ? tr("nothing") : shownKeys(action.keys));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Does:
        return action.text;
    case Keys:
        //: Behind keys that are not those of a fresh Moai
        return isChanged ? tr("%1 (changed)").arg(shownKeys(m_actions.keysOf(id))).trimmed()
                         : shownKeys(m_actions.keysOf(id));
    case Group:
        return titleOf(action.group);
    default:
        return {};
    }
}

QVariant KeysItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Does:
        //: Column of the table of keys: what an action does
        return tr("What it does");
    case Keys:
        return tr("Keys");
    case Group:
        //: Column of the table of keys: the part of Moai that an action belongs to
        return tr("Where");
    default:
        return {};
    }
}

} // namespace moai

#include "moc_KeysItemModel.cpp"
