// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/KnownModel.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace moai {

class FavouriteModels;
class ModelsItemModel;

/// A list of models with a search over it. The keyboard stays in the search: the arrows move
/// through the list, Enter chooses, Ctrl+D makes a model a favourite or no longer one.
class ModelList : public QWidget
{
    Q_OBJECT

public:
    /// Whether what is searched for may be chosen as an id of its own, when no model is called so.
    enum class Typing { ListedOnly, Free };
    ModelList(FavouriteModels &favourites, Typing typing, QWidget *parent = nullptr);

    void clear();
    void setModels(const QString &service, const QList<KnownModel> &models);
    /// A sentence below the list: while models are asked for, or why there are none.
    void setState(const QString &sentence);
    /// Marks that model and brings it into view.
    void setCurrent(const QString &service, const QString &id);
    /// Puts the keyboard into an empty search.
    void startSearch();

signals:
    void chosen(const moai::KnownModel &model);
    /// An id that is on no list.
    void typed(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(FavouriteModels &favourites);
    void search(const QString &words);
    void choose();
    void star(const QModelIndex &index);
    void keepCurrent();
    void tell();

    Typing m_typing;
    QString m_service; ///< of the model marked
    QString m_id;
    QString m_sentence;
    ModelsItemModel *m_models;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_state;
};

} // namespace moai
