// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/RosterItemModel.h"

#include "roundtable/RosterSpec.h"
#include "theme/Theme.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QIcon dot(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(8, 8, 16, 16));
    return QIcon(pixmap);
}

} // namespace

RosterItemModel::RosterItemModel(const QList<Participant> &roster, QObject *parent)
    : QAbstractListModel(parent), m_roster(roster)
{
    renumber();
}

void RosterItemModel::renumber()
{
    for (qsizetype i = 0; i < m_roster.size(); ++i)
        m_roster[i].position = int(i);
}

void RosterItemModel::setRoster(const QList<Participant> &roster)
{
    beginResetModel();
    m_roster = roster;
    renumber();
    endResetModel();
}

void RosterItemModel::setSeat(int row, const Participant &seat)
{
    if (m_roster[row] == seat)
        return;
    m_roster[row] = seat;
    m_roster[row].position = row;
    emit dataChanged(index(row), index(row));
}

int RosterItemModel::addSeat(const Participant &seat)
{
    const int row = int(m_roster.size());
    beginInsertRows({}, row, row);
    m_roster.append(seat);
    renumber();
    endInsertRows();
    return row;
}

int RosterItemModel::duplicate(int row)
{
    Participant copy = m_roster[row];
    copy.id = {};
    copy.handle = handleFor(copy.handle, handlesOf(m_roster));
    copy.colour.clear();
    beginInsertRows({}, row + 1, row + 1);
    m_roster.insert(row + 1, copy);
    renumber();
    endInsertRows();
    return row + 1;
}

void RosterItemModel::removeSeat(int row)
{
    beginRemoveRows({}, row, row);
    m_roster.removeAt(row);
    renumber();
    endRemoveRows();
}

int RosterItemModel::move(int row, int steps)
{
    const int to = row + steps;
    if (row < 0 || to < 0 || to >= m_roster.size() || steps == 0)
        return row;
    beginMoveRows({}, row, row, {}, steps > 0 ? to + 1 : to);
    m_roster.move(row, to);
    renumber();
    endMoveRows();
    emit dataChanged(index(qMin(row, to)), index(qMax(row, to)));
    return to;
}

int RosterItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roster.size());
}

QVariant RosterItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Participant &seat = m_roster[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        //: In the list of seats, one that has no handle yet
        return seat.handle.isEmpty() ? tr("New seat") : QString(u'@' + seat.handle);
    case Qt::AccessibleTextRole:
        //: A seat as a screen reader reads it; %1 is a handle, %2 SERVICE/MODEL
        return (seat.enabled ? tr("@%1, %2") : tr("@%1, %2, not asked"))
            .arg(seat.handle, seat.serviceName + u'/' + seat.model);
    case Qt::ToolTipRole:
        return QString(seat.serviceName + u'/' + seat.model).toHtmlEscaped();
    case Qt::CheckStateRole:
        return seat.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole: {
        const QColor own = QColor::fromString(seat.colour);
        return dot(own.isValid() ? own : theme().seat(seat.position));
    }
    default:
        return {};
    }
}

bool RosterItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    m_roster[index.row()].enabled = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags RosterItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the seats, not onto one
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool RosterItemModel::moveRows(const QModelIndex &, int sourceRow, int count, const QModelIndex &,
                               int destinationChild)
{
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    return count == 1 && to != sourceRow && move(sourceRow, to - sourceRow) == to;
}

std::optional<RosterProblem> problemOf(const QList<Participant> &roster)
{
    QSet<QString> taken;
    for (int row = 0; row < roster.size(); ++row) {
        const Participant &seat = roster[row];
        const auto problem = [row](const QString &sentence) {
            return RosterProblem{row, sentence};
        };
        const auto handleProblem = [row](const QString &sentence) {
            return RosterProblem{row, sentence, true};
        };
        if (seat.serviceName.isEmpty())
            return problem(RosterItemModel::tr("Choose the service that serves this seat."));
        if (seat.model.trimmed().isEmpty())
            return problem(RosterItemModel::tr("Choose a model for this seat, or type its id."));
        if (const Result<void> handle = checkHandle(seat.handle); !handle)
            return handleProblem(handle.error().sentence);
        if (taken.contains(seat.handle.toLower()))
            return handleProblem(RosterItemModel::tr("Two seats are called @%1; give one of them "
                                                     "another handle.")
                                     .arg(seat.handle));
        taken.insert(seat.handle.toLower());
    }
    if (roster.size() > kMostSeats)
        return RosterProblem{kMostSeats, RosterItemModel::tr("At most %n seats fit at one table.",
                                                             nullptr, kMostSeats)};
    return std::nullopt;
}

} // namespace moai
