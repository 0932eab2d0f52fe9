// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LogItemModel.h"

#include <QLocale>

#include <algorithm>

namespace moai {
namespace {

QString levelName(QtMsgType type)
{
    switch (weightOf(type)) {
    case 0:
        //: Levels of the log's lines
        return LogItemModel::tr("Detail");
    case 1:
        return LogItemModel::tr("News");
    case 2:
        return LogItemModel::tr("Warning");
    default:
        return LogItemModel::tr("Error");
    }
}

} // namespace

LogItemModel::LogItemModel(const LogRing &log, int most, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_most(most)
{
    readOn();
}

void LogItemModel::readOn()
{
    const QList<LogLine> fresh = m_log.linesAfter(m_seen);
    if (fresh.isEmpty())
        return;
    // What was pushed out before it was read counts as seen.
    m_seen = std::max(m_seen + quint64(fresh.size()), m_log.count());
    const int over = int(
        std::min(m_lines.size(), std::max(qsizetype(0), m_lines.size() + fresh.size() - m_most)));
    if (over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_lines.remove(0, over);
        endRemoveRows();
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_lines << fresh;
    endInsertRows();
}

int LogItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant LogItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines[index.row()];
    if (role == WeightRole)
        return weightOf(line.type);
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? written(line).toHtmlEscaped() : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        //: How the log writes a time of the day, to the second: QTime::toString()
        return QLocale().toString(line.at.toLocalTime().time(), tr("HH:mm:ss"));
    case Level:
        return levelName(line.type);
    case Area:
        return line.area;
    case Text:
        return line.text;
    default:
        return {};
    }
}

QVariant LogItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Columns of the log
        return tr("Time");
    case Level:
        return tr("Level");
    case Area:
        return tr("Area");
    case Text:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace moai

#include "moc_LogItemModel.cpp"
