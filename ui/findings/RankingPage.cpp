// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RankingPage.h"

#include "findings/FlagRow.h"
#include "findings/QuietTable.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/IconButton.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Counts {
    int in = 0;
    int running = 0;
    int failed = 0;
    int abstained = 0;
};

Counts countsOf(const RankingShown &shown)
{
    Counts counts;
    for (const Message &ballot : shown.ballots) {
        if (!hasEnded(ballot.status))
            ++counts.running;
        else if (ballot.status == MessageStatus::Complete)
            ++counts.in;
        else
            ++counts.failed;
    }
    for (const Ballot &ballot : shown.result.ballots)
        counts.abstained += ballot.abstained ? 1 : 0;
    return counts;
}

/// As high as its rows: the page scrolls, not the table.
void fitHeight(QTableView &table)
{
    table.resizeRowsToContents();
    const int bar = table.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 12;
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         table.verticalHeader()->length() + bar + 2 * table.frameWidth());
}

} // namespace

QString rankingSummary(const RankingShown &shown)
{
    const Counts counts = countsOf(shown);
    QStringList parts;
    QStringList leaders;
    for (const Standing &standing : shown.result.standings)
        if (standing.place == 1 && standing.score)
            leaders << atHandle(standing.handle);
    if (leaders.size() == 1)
        //: %1 is a handle, %2 a score between 0 and 1
        parts << RankingPage::tr("%1 leads with %2")
                     .arg(leaders.first(),
                          QLocale().toString(*shown.result.standings.first().score, 'f', 2));
    else if (leaders.size() > 1)
        //: %1 are handles
        parts << RankingPage::tr("%1 share the first place").arg(listed(leaders));
    //: %1 of %2 reviewers have answered
    parts << RankingPage::tr("%1 of %2 ballots").arg(counts.in).arg(shown.ballots.size());
    if (counts.abstained > 0)
        parts << RankingPage::tr("%n abstained", nullptr, counts.abstained);
    if (counts.failed > 0)
        parts << RankingPage::tr("%n failed", nullptr, counts.failed);
    return parts.join(u" · "_s);
}

RankingPage::RankingPage(QWidget *parent) : QWidget(parent)
{
    setObjectName("ranking"_L1);
    build();
    setFocusProxy(m_chart);
    connect(m_yourself, &QPushButton::clicked, this,
            [this] { emit rankYourselfRequested(m_shown.result.about); });
    connect(m_wins, &QPushButton::clicked, this, &RankingPage::winTableRequested);
    connect(m_stop, &IconButton::clicked, this, [this] {
        for (const Message &ballot : std::as_const(m_shown.ballots))
            if (!hasEnded(ballot.status))
                emit stopRequested(ballot.id);
    });
    connect(m_trouble, &FlagRow::actionClicked, this, [this] {
        const QList<Message> ballots = m_shown.ballots; // each retry changes what is shown
        for (const Message &ballot : ballots)
            if (hasEnded(ballot.status) && ballot.status != MessageStatus::Complete)
                emit retryRequested(ballot.id);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &RankingPage::openMenu);
}

void RankingPage::build()
{
    m_trouble = new FlagRow("ranking_trouble"_L1, this);
    //: Name of the table with the result of a ranking
    m_chart = makeQuietTable(&m_standings, "standings"_L1, tr("Standings"), this);
    m_chart->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: Name of the table that tells who ranked whom where
    m_table = makeQuietTable(&m_ballots, "ballots"_L1, tr("Ballots"), this);
    m_table->verticalHeader()->show();
    for (QTableView *table : {m_chart, m_table})
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *inside = new QWidget(this);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 0, spacing::medium);
    body->setSpacing(spacing::small);
    body->addWidget(m_trouble);
    body->addWidget(m_chart);
    body->addSpacing(spacing::medium);
    body->addWidget(makeText(tr("Who put whom where"), Voice::Strong, inside));
    auto *own = makeText(tr("In brackets: a participant's own answer, which does not count."),
                         Voice::Small, inside);
    own->setWordWrap(true);
    body->addWidget(own);
    body->addWidget(m_table);
    body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("ranking_scroll"_L1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *card = new Card(this);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addLayout(buildHead());
    rows->addWidget(scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::tiny);
    outer->addWidget(card);
}

QLayout *RankingPage::buildHead()
{
    m_title = makeText({}, Voice::Strong, this);
    m_summary = makeText({}, Voice::Small, this);
    m_summary->setObjectName("ranking_summary"_L1);
    m_summary->setWordWrap(true);
    m_stop = new IconButton("stop"_L1, tr("Stop the ballots"), this);
    m_stop->setObjectName("ranking_stop"_L1);
    //: Button: put the answers in an order of one's own, without seeing whose they are
    m_yourself = new QPushButton(tr("Rank them yourself…"), this);
    m_yourself->setObjectName("rank_yourself"_L1);
    //: Button: how often each participant came first in this project
    m_wins = new QPushButton(tr("Win table…"), this);
    m_wins->setObjectName("win_table_open"_L1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addLayout(words, 1);
    head->addWidget(m_stop);
    head->addWidget(m_yourself);
    head->addWidget(m_wins);
    return head;
}

void RankingPage::showRanking(const RankingShown &shown, const SeatColours &colours)
{
    m_shown = shown;
    m_standings.setResult(shown.result, colours);
    m_ballots.setResult(shown.result, shown.ballots);
    showHead();
    fit();
}

void RankingPage::showHead()
{
    const Counts counts = countsOf(m_shown);
    //: Title of a ranking; %1 is a round's number
    m_title->setText(tr("Ranking of the answers of round %1").arg(m_shown.aboutRound));
    m_summary->setText(rankingSummary(m_shown));
    m_stop->setVisible(counts.running > 0);
    m_yourself->setText(m_standings.hasYours() ? tr("Your ranking…") : tr("Rank them yourself…"));
    //: %n ballots are missing because their reviewers failed or were stopped
    m_trouble->tell(counts.failed > 0 ? tr("%n ballot(s) did not come in.", nullptr, counts.failed)
                                      : QString(),
                    tr("Ask again"));
}

void RankingPage::fit()
{
    auto *columns = m_chart->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(StandingsItemModel::Score, QHeaderView::Stretch);
    m_chart->setColumnHidden(StandingsItemModel::Yours, !m_standings.hasYours());
    m_table->resizeColumnsToContents();
    fitHeight(*m_chart);
    fitHeight(*m_table);
}

void RankingPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const Message ballot = m_ballots.message(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("What did @%1 see?").arg(ballot.handle), this,
                    [this, ballot] { emit seenRequested(ballot.id); });
    if (hasEnded(ballot.status))
        menu->addAction(tr("Ask @%1 again").arg(ballot.handle), this,
                        [this, ballot] { emit retryRequested(ballot.id); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace moai
