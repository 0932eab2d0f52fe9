// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ModelList.h"

#include "models/ModelDelegate.h"
#include "models/ModelsItemModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

ModelList::ModelList(FavouriteModels &favourites, Typing typing, QWidget *parent)
    : QWidget(parent), m_typing(typing)
{
    setObjectName("model_list"_L1);
    build(favourites);
    connect(m_search, &QLineEdit::textChanged, this, &ModelList::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ModelList::choose);
    connect(m_list, &QListView::activated, this, &ModelList::choose);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const auto model = m_models->at(index); model && m_typing == Typing::Free)
            emit chosen(*model);
    });
    connect(m_models, &ModelsItemModel::modelReset, this, &ModelList::keepCurrent);
}

void ModelList::build(FavouriteModels &favourites)
{
    m_models = new ModelsItemModel(favourites, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName("model_search"_L1);
    m_search->setAccessibleName(tr("Search models"));
    m_search->setPlaceholderText(m_typing == Typing::Free ? tr("Search, or type a model's id")
                                                          : tr("Search models"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName("models"_L1);
    //: Name of the list of models, for screen readers
    m_list->setAccessibleName(tr("Models"));
    const QString hint = tr("Ctrl+D makes the chosen model a favourite, or no longer one.");
    m_list->setAccessibleDescription(hint);
    m_search->setAccessibleDescription(hint);
    m_search->setToolTip(toolTipOf(hint));
    m_list->setUniformItemSizes(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_models);
    auto *card = new ListCard(m_list, this);
    auto *delegate = new ModelDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->installEventFilter(this);
    connect(delegate, &ModelDelegate::starred, this, &ModelList::star);
    m_state = makeProblem("model_list_state"_L1, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_search);
    rows->addWidget(card, 1);
    rows->addWidget(m_state);
    setFocusProxy(m_search);
}

void ModelList::clear()
{
    m_models->clear();
    tell();
}

void ModelList::setModels(const QString &service, const QList<KnownModel> &models)
{
    m_models->setModels(service, models);
    tell();
}

void ModelList::setState(const QString &sentence)
{
    m_sentence = sentence;
    tell();
}

void ModelList::setCurrent(const QString &service, const QString &id)
{
    m_service = service;
    m_id = id;
    keepCurrent();
}

void ModelList::startSearch()
{
    m_search->clear();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ModelList::search(const QString &words)
{
    m_models->setSearch(words);
    tell();
}

void ModelList::keepCurrent()
{
    QModelIndex index = m_models->indexOf(m_service, m_id);
    for (int row = 0; !index.isValid() && row < m_models->rowCount(); ++row)
        if (m_models->at(m_models->index(row)))
            index = m_models->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ModelList::tell()
{
    const QString words = m_search->text().trimmed();
    if (m_models->matches() > 0 || words.isEmpty())
        showNeutral(*m_state, m_sentence);
    else if (m_typing == Typing::Free)
        //: %1 is what was typed into the search over models
        showNeutral(*m_state, tr("No model is called so. Enter takes “%1” as it is.").arg(words));
    else
        showNeutral(*m_state, tr("No model holds these words."));
}

void ModelList::choose()
{
    const QString words = m_search->text().trimmed();
    if (const auto model = m_models->at(m_list->currentIndex()))
        emit chosen(*model);
    else if (m_typing == Typing::Free && !words.isEmpty())
        emit typed(words);
}

void ModelList::star(const QModelIndex &index)
{
    if (const auto model = m_models->at(index)) {
        m_service = model->service;
        m_id = model->id;
        m_models->toggleFavourite(index);
    }
}

bool ModelList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isStar = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
    if (event->type() == QEvent::ShortcutOverride) {
        if (isStar)
            event->accept();
        return isStar;
    }
    if (isStar) {
        star(m_list->currentIndex());
        return true;
    }
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                       key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (watched == m_search && moves) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moai

#include "moc_ModelList.cpp"
