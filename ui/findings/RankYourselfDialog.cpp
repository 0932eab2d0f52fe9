// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RankYourselfDialog.h"

#include "findings/QuietTable.h"
#include "markdown/MarkdownView.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/ListCard.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

RankYourselfDialog::RankYourselfDialog(const QList<BlindAnswer> &answers,
                                       const RankingResult &reveal, const SeatColours &colours,
                                       QWidget *parent)
    : QDialog(parent), m_model(answers), m_reveal(reveal), m_colours(colours)
{
    setObjectName("rank_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rank them yourself"));
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RankYourselfDialog::showAnswer);
    connect(&m_model, &RankItemModel::orderChanged, this, [this] {
        select(m_current);
        check();
    });
    select(answers.isEmpty() ? MessageId() : answers.first().id);
    check();
}

void RankYourselfDialog::build()
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildRanking());
    m_pages->addWidget(buildReveal());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: keep the person's own order and show whose the answers are
    m_keep = buttons->addButton(tr("Keep and reveal"), QDialogButtonBox::ActionRole);
    m_keep->setObjectName("rank_keep"_L1);
    m_keep->setProperty("primary", true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addWidget(m_pages, 1);
    rows->addWidget(buttons);
    resize(900, 620);
    connect(m_keep, &QPushButton::clicked, this, &RankYourselfDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *RankYourselfDialog::buildRanking()
{
    auto *page = new QWidget(this);
    auto *how =
        makeText(tr("Nobody's name is shown. Give each answer a place with the keys 1 to 9, "
                    "or drag it; the same number twice is a tie."),
                 Voice::Muted, page);
    how->setWordWrap(true);
    m_list = new QListView(page);
    m_list->setObjectName("rank_list"_L1);
    //: Name of the list of answers to be ranked
    m_list->setAccessibleName(tr("Answers, best first"));
    m_list->setModel(&m_model);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_missing = makeText({}, Voice::Small, page);
    m_missing->setObjectName("rank_missing"_L1);
    m_missing->setWordWrap(true);
    m_title = makeText({}, Voice::Strong, page);
    m_text = new MarkdownView(page);
    m_text->setObjectName("rank_text"_L1);
    //: Name of the text of the answer that is being ranked
    m_text->setAccessibleName(tr("Answer"));
    m_text->stopFollowing();
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::tiny);
    left->addWidget(new ListCard(m_list, page), 1);
    left->addLayout(buildButtons());
    left->addWidget(m_missing);
    m_list->installEventFilter(this); // behind the card's
    m_text->installEventFilter(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::tiny);
    right->addWidget(m_title);
    right->addWidget(m_text, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::large);
    panes->addLayout(left, 2);
    panes->addLayout(right, 5);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addWidget(how);
    rows->addLayout(panes, 1);
    return page;
}

QLayout *RankYourselfDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const auto button = [&](QLatin1StringView icon, const QString &name, QLatin1StringView id,
                            auto does) {
        auto *made = new IconButton(icon, name, this);
        made->setObjectName(id);
        connect(made, &IconButton::clicked, this, does);
        row->addWidget(made);
    };
    //: Buttons below the list of answers to be ranked
    button("chevron-up"_L1, tr("Move up (Alt+Up)"), "rank_up"_L1,
           [this] { m_model.move(this->row(), this->row() - 1); });
    button("chevron-down"_L1, tr("Move down (Alt+Down)"), "rank_down"_L1,
           [this] { m_model.move(this->row(), this->row() + 2); });
    //: Button: the same place as the answer above
    auto *tie = new QPushButton(tr("= Tie"), this);
    tie->setObjectName("rank_tie"_L1);
    tie->setToolTip(tr("Give it the place of the answer above (=)"));
    connect(tie, &QPushButton::clicked, this, [this] { m_model.tieWithAbove(this->row()); });
    row->addStretch(1);
    row->addWidget(tie);
    return row;
}

QWidget *RankYourselfDialog::buildReveal()
{
    auto *page = new QWidget(this);
    //: Name of the table that compares the person's order with the peers'
    m_table = makeQuietTable(&m_standings, "rank_reveal"_L1, tr("Your order and the peers’"), page);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addWidget(makeText(tr("Whose they are"), Voice::Title, page));
    rows->addWidget(m_table, 1);
    return page;
}

void RankYourselfDialog::setOrder(const QList<QList<MessageId>> &order)
{
    m_model.setOrder(order);
}

int RankYourselfDialog::row() const
{
    return m_list->currentIndex().row();
}

void RankYourselfDialog::select(MessageId answer)
{
    m_list->setCurrentIndex(m_model.index(qMax(0, m_model.rowOf(answer)), 0));
}

void RankYourselfDialog::showAnswer()
{
    if (row() < 0 || m_model.answer(row()).id == m_current)
        return;
    const BlindAnswer &answer = m_model.answer(row());
    m_current = answer.id;
    m_title->setText(isolated(m_model.title(row())));
    m_text->setMarkdown(answer.text);
}

void RankYourselfDialog::check()
{
    const int missing = m_model.missing();
    m_missing->setText(missing == 0 ? QString()
                                    : tr("%n answer(s) have no place yet.", nullptr, missing));
    m_keep->setEnabled(missing == 0 && m_model.rowCount() > 0);
}

bool RankYourselfDialog::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_9) {
        if (key - Qt::Key_0 > m_model.rowCount())
            return true; // there are not that many places
        m_model.setPlace(row(), key - Qt::Key_0);
        return true;
    }
    if ((plain && key == Qt::Key_Delete) || key == Qt::Key_Backspace) {
        m_model.setPlace(row(), 0);
        return true;
    }
    if (key == Qt::Key_Equal) {
        m_model.tieWithAbove(row());
        return true;
    }
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_model.move(row(), key == Qt::Key_Up ? row() - 1 : row() + 2);
        return true;
    }
    return false;
}

bool RankYourselfDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void RankYourselfDialog::keep()
{
    const QList<QList<MessageId>> order = m_model.order();
    emit ranked(order);
    RankingResult shown = m_reveal;
    shown.persons.clear();
    int place = 1;
    for (const QList<MessageId> &group : order) {
        for (const MessageId answer : group) {
            Standing standing;
            standing.answer = answer;
            standing.place = place;
            shown.persons << standing;
        }
        place += int(group.size());
    }
    const auto placeOf = [&shown](MessageId answer) {
        for (const Standing &standing : std::as_const(shown.persons))
            if (standing.answer == answer)
                return standing.place;
        return int(shown.persons.size()) + 1;
    };
    std::stable_sort(shown.standings.begin(), shown.standings.end(),
                     [&](const Standing &a, const Standing &b) {
                         return placeOf(a.answer) < placeOf(b.answer);
                     });
    m_standings.setResult(shown, m_colours);
    const bool peers = std::any_of(shown.standings.begin(), shown.standings.end(),
                                   [](const Standing &standing) { return standing.place > 0; });
    for (const int column :
         {StandingsItemModel::Place, StandingsItemModel::Score, StandingsItemModel::Votes})
        m_table->setColumnHidden(column, !peers);
    auto *columns = m_table->horizontalHeader();
    columns->moveSection(columns->visualIndex(StandingsItemModel::Yours), 0);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(
        peers ? StandingsItemModel::Score : StandingsItemModel::Participant, QHeaderView::Stretch);
    m_keep->hide();
    m_pages->setCurrentIndex(1);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace moai
