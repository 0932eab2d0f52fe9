// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ModelsItemModel.h"

#include "models/ModelWords.h"
#include "roundtable/FavouriteModels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

ModelsItemModel::ModelsItemModel(FavouriteModels &favourites, QObject *parent)
    : QAbstractListModel(parent), m_favourites(favourites)
{
    connect(&favourites, &FavouriteModels::changed, this, &ModelsItemModel::build);
}

void ModelsItemModel::setModels(const QString &service, const QList<KnownModel> &models)
{
    if (!m_services.contains(service))
        m_services.append(service);
    QList<Entry> entries;
    entries.reserve(models.size());
    for (const KnownModel &model : models)
        entries.append({model, QString(model.id + u'\n' + model.name + u'\n' + service).toLower()});
    m_entries.insert(service, entries);
    build();
}

void ModelsItemModel::clear()
{
    m_services.clear();
    m_entries.clear();
    build();
}

void ModelsItemModel::setSearch(const QString &words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    build();
}

QList<ModelsItemModel::Row> ModelsItemModel::rowsNow(int &matches) const
{
    QList<Row> rows;
    QList<Entry> favourites;
    QList<QList<Row>> sections;
    const bool severalServices = m_services.size() > 1;
    for (const QString &service : m_services) {
        QList<Row> section;
        for (const Entry &entry : m_entries.value(service)) {
            const bool fits = std::ranges::all_of(
                m_words, [&entry](const QString &word) { return entry.haystack.contains(word); });
            if (!fits)
                continue;
            section.append({{}, entry});
            if (m_favourites.contains(service, entry.model.id))
                favourites.append(entry);
        }
        matches += int(section.size());
        if (!section.isEmpty() && severalServices)
            section.prepend({service, {}});
        sections.append(section);
    }
    std::ranges::stable_sort(favourites, {}, [this](const Entry &entry) {
        return m_favourites.placeOf(entry.model.service, entry.model.id);
    });
    if (!favourites.isEmpty()) {
        //: Heading over the models that the person keeps at hand
        rows.append({tr("Favourites"), {}});
        for (const Entry &entry : std::as_const(favourites))
            rows.append({{}, entry});
        if (!severalServices)
            //: Heading over all models of a service, below the favourites
            rows.append({tr("All models"), {}});
    }
    for (const QList<Row> &section : std::as_const(sections))
        rows.append(section);
    return rows;
}

void ModelsItemModel::build()
{
    beginResetModel();
    m_matches = 0;
    m_rows = rowsNow(m_matches);
    endResetModel();
}

std::optional<KnownModel> ModelsItemModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || !m_rows[index.row()].heading.isEmpty())
        return std::nullopt;
    return m_rows[index.row()].entry.model;
}

QModelIndex ModelsItemModel::indexOf(const QString &service, const QString &id) const
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const KnownModel &model = m_rows[row].entry.model;
        if (m_rows[row].heading.isEmpty() && model.id == id &&
            model.service.compare(service, Qt::CaseInsensitive) == 0)
            return index(int(row));
    }
    return {};
}

void ModelsItemModel::toggleFavourite(const QModelIndex &index)
{
    if (const auto model = at(index))
        m_favourites.toggle(model->service, model->id);
}

int ModelsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ModelsItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const KnownModel &model = row.entry.model;
    if (!row.heading.isEmpty())
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    const bool isFavourite = m_favourites.contains(model.service, model.id);
    switch (role) {
    case Qt::DisplayRole:
        return model.id;
    case Qt::AccessibleTextRole:
        return isFavourite ? //: %1 is a model's id; read by screen readers
                   tr("%1, favourite").arg(model.id)
                           : model.id;
    case Qt::AccessibleDescriptionRole:
        return modelFigures(model);
    case ModelRole:
        return QVariant::fromValue(model);
    case IsFavouriteRole:
        return isFavourite;
    default:
        return {};
    }
}

Qt::ItemFlags ModelsItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace moai

#include "moc_ModelsItemModel.cpp"
