// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/StandingsItemModel.h"

#include "theme/Direction.h"
#include "theme/Theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kDot = 8;

const Standing *standingOf(const QList<Standing> &standings, MessageId answer)
{
    const auto found =
        std::find_if(standings.begin(), standings.end(),
                     [answer](const Standing &standing) { return standing.answer == answer; });
    return found == standings.end() ? nullptr : &*found;
}

} // namespace

StandingsItemModel::StandingsItemModel(QObject *parent) : QAbstractTableModel(parent) {}

void StandingsItemModel::setResult(const RankingResult &result, const SeatColours &colours)
{
    if (result == m_result && colours == m_colours)
        return;
    beginResetModel();
    m_result = result;
    m_colours = colours;
    endResetModel();
}

int StandingsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.standings.size());
}

int StandingsItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StandingsItemModel::placeText(const QList<Standing> &standings,
                                      const Standing *standing) const
{
    if (!standing || standing->place == 0)
        return u"–"_s;
    const bool tied = std::count_if(standings.begin(), standings.end(), [&](const Standing &other) {
                          return other.place == standing->place;
                      }) > 1;
    return QLocale().toString(standing->place) + (tied ? u" ="_s : QString());
}

QString StandingsItemModel::textOf(const Standing &standing, int column) const
{
    switch (column) {
    case Place:
        return placeText(m_result.standings, &standing);
    case Participant:
        return atHandle(standing.handle);
    case Score:
        return standing.score ? QLocale().toString(*standing.score, 'f', 2) : u"–"_s;
    case Votes:
        return QLocale().toString(standing.votes);
    case Yours:
        return placeText(m_result.persons, standingOf(m_result.persons, standing.answer));
    default:
        return {};
    }
}

QVariant StandingsItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Standing &standing = m_result.standings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(standing, index.column());
    case Qt::AccessibleTextRole:
        //: A cell of a table for screen readers; %1 is a handle, %2 the column's name, %3 its value
        return index.column() == Participant
                   ? textOf(standing, Participant)
                   : tr("@%1, %2: %3")
                         .arg(
                             standing.handle,
                             headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                             textOf(standing, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Participant ? QVariant(standing.model.toHtmlEscaped())
                                             : QVariant();
    case Qt::TextAlignmentRole:
        return int(index.column() == Participant || index.column() == Score
                       ? Qt::AlignLeft | Qt::AlignVCenter
                       : Qt::AlignCenter);
    case BarRole:
        return index.column() == Score && standing.score ? QVariant(*standing.score) : QVariant();
    case ColourRole:
        return (index.column() == Score && standing.score) || index.column() == Participant
                   ? QVariant(m_colours.of(standing.handle))
                   : QVariant();
    default:
        return {};
    }
}

QVariant StandingsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Score)
        return tr("Mean of the places, 1 is the best; a participant's vote for its own answer does "
                  "not count");
    if (role == Qt::TextAlignmentRole)
        return int(section == Participant || section == Score ? Qt::AlignLeft | Qt::AlignVCenter
                                                              : Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        //: Columns of a ranking
        return tr("Place");
    case Participant:
        //: Columns of a ranking
        return tr("Participant");
    case Score:
        //: Columns of a ranking
        return tr("Score");
    case Votes:
        //: Columns of a ranking
        return tr("Votes");
    case Yours:
        //: Columns of a ranking: the person's own place for an answer
        return tr("Your place");
    default:
        return {};
    }
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return {text.width() + 2 * spacing::small + kDot,
            option.fontMetrics.height() + 2 * spacing::small};
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    painter->setPen(colours.faint);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect inner = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const auto placed = [&](const QRectF &part) {
        return mirrored(option.direction, option.rect, part);
    };
    const QString text = index.data().toString();
    const auto colour = index.data(StandingsItemModel::ColourRole).value<QColor>();
    const QVariant bar = index.data(StandingsItemModel::BarRole);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    if (bar.isValid()) {
        const int number =
            option.fontMetrics.horizontalAdvance(QLocale().toString(0.0, 'f', 2) + u' ');
        const qreal full = inner.width() - number - spacing::tiny;
        const qreal height = option.fontMetrics.height() * 0.62;
        const QRectF whole(inner.left() + number, inner.center().y() - height / 2 + 0.5, full,
                           height);
        painter->setBrush(colours.raised);
        painter->drawRoundedRect(placed(whole), 3, 3);
        painter->setBrush(colour);
        painter->drawRoundedRect(
            placed({whole.topLeft(), QSizeF(qMax(2.0, full * bar.toDouble()), height)}), 3, 3);
    } else if (colour.isValid()) {
        painter->drawEllipse(
            placed({qreal(inner.left()), inner.center().y() + 0.5 - kDot / 2.0, kDot, kDot}));
        inner.setLeft(inner.left() + kDot + spacing::tiny);
    }
    painter->setPen(text == u"–" ? colours.muted : colours.text);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->drawText(
        placed(inner),
        (alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace moai
