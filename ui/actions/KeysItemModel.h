// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace moai {

class ActionBook;

/// The actions that may have other keys: what they do, their keys, whether these are the person's.
class KeysItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Does, Keys, Group, Columns };
    static constexpr int IdRole = Qt::UserRole;

    explicit KeysItemModel(ActionBook &actions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ActionBook &m_actions;
    QStringList m_ids;
};

} // namespace moai
