// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundBars.h"

#include "discussion/RoundBarDelegate.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kMostBars = 4;
}

void RoundsItemModel::setRounds(const QList<RoundSummary> &rounds)
{
    const auto same = [&](qsizetype row) {
        return m_rounds[row].id == rounds[row].id;
    };
    qsizetype common = 0;
    while (common < m_rounds.size() && common < rounds.size() && same(common))
        ++common;
    if (common < m_rounds.size()) {
        beginRemoveRows({}, int(common), int(m_rounds.size()) - 1);
        m_rounds.resize(common);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < common; ++row)
        if (m_rounds[row] != rounds[row]) {
            m_rounds[row] = rounds[row];
            emit dataChanged(index(int(row)), index(int(row)));
        }
    if (common < rounds.size()) {
        beginInsertRows({}, int(common), int(rounds.size()) - 1);
        m_rounds.append(rounds.mid(common));
        endInsertRows();
    }
}

int RoundsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rounds.size());
}

QVariant RoundsItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoundSummary &summary = m_rounds[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return summary.question;
    case Qt::AccessibleTextRole:
        return sentenceOf(summary);
    case SummaryRole:
        return QVariant::fromValue(summary);
    default:
        return {};
    }
}

RoundBars::RoundBars(Edge edge, QWidget *parent) : QListView(parent), m_edge(edge)
{
    setObjectName(edge == Edge::Above ? "rounds_above"_L1 : "rounds_below"_L1);
    //: Names of the lists of rounds, for screen readers
    setAccessibleName(edge == Edge::Above ? tr("Earlier rounds") : tr("Later rounds"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    setItemDelegate(new RoundBarDelegate(this));
    setModel(&m_model);
    const auto open = [this](const QModelIndex &index) {
        emit roundClicked(index.data(RoundsItemModel::SummaryRole).value<RoundSummary>().id);
    };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, open);
    hide();
}

void RoundBars::setRounds(const QList<RoundSummary> &rounds)
{
    m_model.setRounds(rounds);
    fit();
}

void RoundBars::fit()
{
    const int bars = int(m_model.rounds().size());
    setVisible(bars > 0);
    setFixedHeight(qMin(bars, kMostBars) * RoundBarDelegate::heightFor(font()));
    if (bars > 0 && !currentIndex().isValid())
        setCurrentIndex(m_model.index(m_edge == Edge::Above ? bars - 1 : 0));
    if (m_edge == Edge::Above)
        scrollToBottom();
}

void RoundBars::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace moai
