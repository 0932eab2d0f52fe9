// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/MapView.h"

#include "findings/ClaimPane.h"
#include "findings/ClaimsTable.h"
#include "findings/FittedMarkdown.h"
#include "findings/FlagRow.h"
#include "findings/MapWords.h"
#include "findings/StanceMarks.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

MapView::MapView(QWidget *parent) : QWidget(parent)
{
    setObjectName("map"_L1);
    build();
    setFocusProxy(m_table);
    connect(m_select, &QComboBox::activated, this, [this](int index) {
        m_chosen = index == m_maps.size() - 1 ? MessageId() : m_maps[index].extractor.id;
        refresh();
    });
    connect(m_order, &QComboBox::activated, this,
            [this](int index) { m_model.setOrder(ClaimsItemModel::Order(index)); });
    for (QPushButton *button : {m_gather, m_gatherFirst})
        connect(button, &QPushButton::clicked, this, &MapView::gatherRequested);
    connect(m_stop, &IconButton::clicked, this, [this] {
        if (const MapShown *shown = current())
            emit stopRequested(shown->extractor.id);
    });
    connect(m_seen, &IconButton::clicked, this, [this] {
        if (const MapShown *shown = current())
            emit seenRequested(shown->extractor.id);
    });
    connect(m_trouble, &FlagRow::actionClicked, this, [this] {
        if (const MapShown *shown = current())
            emit retryRequested(shown->extractor.id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MapView::showCell);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MapView::showCell);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ClaimStance stance = m_model.stance(index);
        if (stance.message)
            emit quoteActivated(*stance.message, stance.quote);
    });
    connect(m_pane, &ClaimPane::quoteActivated, this, &MapView::quoteActivated);
    refresh();
}

void MapView::build()
{
    m_table = new ClaimsTable(this);
    m_table->setModel(&m_model);
    m_pane = new ClaimPane(this);
    m_grid = new QWidget(this);
    auto *grid = new QVBoxLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::small);
    grid->addWidget(m_table, 1);
    grid->addWidget(m_pane);
    m_empty = buildEmpty();
    m_raw = new FittedMarkdown;
    m_raw->setObjectName("map_raw"_L1);
    //: Name of the text that could not be read as claims, for screen readers
    m_raw->setAccessibleName(tr("The words as they came"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("map_raw_scroll"_L1);
    scroll->setAccessibleName(m_raw->accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *inside = new QWidget;
    auto *raw = new QVBoxLayout(inside);
    raw->addWidget(m_raw);
    raw->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_grid);
    m_body->addWidget(m_empty);
    m_body->addWidget(scroll);
    m_trouble = new FlagRow("map_trouble"_L1, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addWidget(buildBar());
    rows->addWidget(m_trouble);
    rows->addWidget(m_body, 1);
}

QWidget *MapView::buildBar()
{
    auto *bar = new QWidget(this);
    m_select = new QComboBox(bar);
    m_select->setObjectName("map_select"_L1);
    //: Name of the field that chooses one of several maps
    m_select->setAccessibleName(tr("Map"));
    m_order = new QComboBox(bar);
    m_order->setObjectName("map_order"_L1);
    //: Name of the field that chooses how claims are sorted
    m_order->setAccessibleName(tr("Order of the claims"));
    //: Orders of the claims
    m_order->addItems({tr("As gathered"), tr("Most disputed first")});
    m_progress = makeText({}, Voice::Small, bar);
    m_progress->setObjectName("map_progress"_L1);
    m_stop = new IconButton("stop"_L1, tr("Stop gathering"), bar);
    m_stop->setObjectName("map_stop"_L1);
    m_seen = new IconButton("eye"_L1, tr("What did it see?"), bar);
    m_seen->setObjectName("map_seen"_L1);
    //: Button: let a model list the claims and who holds them, once more
    m_gather = new QPushButton(tr("Gather again"), bar);
    m_gather->setObjectName("map_gather_again"_L1);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_select);
    row->addWidget(m_order);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addWidget(m_seen);
    row->addWidget(m_gather);
    return bar;
}

QWidget *MapView::buildEmpty()
{
    auto *empty = new QWidget(this);
    empty->setObjectName("map_empty"_L1);
    auto *title = makeText(tr("Who holds what?"), Voice::Title, empty);
    title->setAlignment(Qt::AlignHCenter);
    auto *words = makeText(tr("One of the models can list the claims of this discussion, who "
                              "supports, disputes or qualifies each, and the words that this rests "
                              "on."),
                           Voice::Muted, empty);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setMaximumWidth(460);
    //: Button: let a model list the claims and who holds them
    m_gatherFirst = new QPushButton(tr("Gather the claims"), empty);
    m_gatherFirst->setObjectName("map_gather"_L1);
    m_gatherFirst->setProperty("primary", true);
    m_gatherFirst->setToolTip(u"/claims"_s);
    auto *rows = new QVBoxLayout(empty);
    rows->setSpacing(spacing::medium);
    rows->addStretch(1);
    rows->addWidget(title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 8);
    middle->addStretch(1);
    rows->addLayout(middle);
    rows->addWidget(m_gatherFirst, 0, Qt::AlignHCenter);
    rows->addStretch(2);
    return empty;
}

void MapView::showMaps(const QList<MapShown> &maps, const SeatColours &colours)
{
    if (maps.size() > m_maps.size())
        m_chosen = {}; // a new one comes to the front
    m_maps = maps;
    m_table->setColours(colours);
    refresh();
}

void MapView::showMap(MessageId extractor)
{
    m_chosen = extractor;
    refresh();
}

void MapView::setGatherable(bool gatherable)
{
    m_gather->setEnabled(gatherable);
    m_gatherFirst->setEnabled(gatherable);
}

const MapShown *MapView::current() const
{
    for (const MapShown &shown : m_maps)
        if (shown.extractor.id == m_chosen)
            return &shown;
    return m_maps.isEmpty() ? nullptr : &m_maps.last();
}

void MapView::refresh()
{
    const MapShown *shown = current();
    const QSignalBlocker quiet(m_select);
    m_select->clear();
    for (const MapShown &each : std::as_const(m_maps)) {
        //: A map; %1 is a round's number, %2 the handle of who gathered the claims
        m_select->addItem(tr("Round %1 · by @%2").arg(each.round).arg(each.extractor.handle));
        if (&each == shown)
            m_select->setCurrentIndex(m_select->count() - 1);
    }
    m_select->setVisible(m_maps.size() > 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_order, m_gather, m_seen})
        part->setVisible(shown != nullptr);
    if (shown) {
        showState(*shown);
        return;
    }
    m_stop->hide();
    m_progress->clear();
    m_trouble->tell({});
    m_model.setMap({});
    m_body->setCurrentWidget(m_empty);
}

void MapView::showState(const MapShown &shown)
{
    const bool running = !hasEnded(shown.extractor.status);
    m_stop->setVisible(running);
    m_seen->setName(tr("What did @%1 see?").arg(shown.extractor.handle));
    m_progress->setText(mapProgress(shown));
    //: Button beside a failure to gather claims
    m_trouble->tell(mapTrouble(shown), tr("Ask again"));
    m_model.setMap(shown.map);
    const bool raw = !running && shown.map.claims.isEmpty();
    m_raw->showMarkdown(raw ? mapRawWords(shown) : QString());
    m_body->setCurrentIndex(raw ? 2 : 0);
}

void MapView::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_model.rowCount())
        m_pane->showStance(m_model.claim(index.row()), m_model.stance(index));
    else
        m_pane->clear();
}

} // namespace moai
