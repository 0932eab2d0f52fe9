// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/KnownModel.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

class FavouriteModels;

/// Models of one or several services, the favourites first, then service by service, each under a
/// heading where there are several; as many of them as match a search. The display text is the
/// model's id.
class ModelsItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        ModelRole = Qt::UserRole, ///< KnownModel; invalid for a heading
        IsFavouriteRole,
    };

    explicit ModelsItemModel(FavouriteModels &favourites, QObject *parent = nullptr);

    /// What that service offers, in place of what it did before; services keep the order in which
    /// they first came.
    void setModels(const QString &service, const QList<KnownModel> &models);
    void clear();
    /// Every word must be in the id, the name or the service's name; case does not count.
    void setSearch(const QString &words);

    /// How many match, each counted once.
    [[nodiscard]] int matches() const { return m_matches; }
    [[nodiscard]] std::optional<KnownModel> at(const QModelIndex &index) const;
    /// The row of a model, where it stands under its service rather than among the favourites.
    [[nodiscard]] QModelIndex indexOf(const QString &service, const QString &id) const;
    void toggleFavourite(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        KnownModel model;
        QString haystack; ///< what is searched, in lower case
    };
    struct Row {
        QString heading; ///< set: the row is one
        Entry entry;
    };

    void build();
    [[nodiscard]] QList<Row> rowsNow(int &matches) const;

    FavouriteModels &m_favourites;
    QStringList m_services;
    QHash<QString, QList<Entry>> m_entries; ///< by service
    QStringList m_words;
    QList<Row> m_rows;
    int m_matches = 0;
};

} // namespace moai
