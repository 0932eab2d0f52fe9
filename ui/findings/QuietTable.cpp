// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/QuietTable.h"

#include "findings/StandingsItemModel.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Column or row titles in the muted colour, without boxes, in line with the cells.
class FlatHeader final : public QHeaderView
{
public:
    FlatHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setHighlightSections(false);
        setSectionsClickable(false);
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) +
               QSize(2 * spacing::small, spacing::tiny);
    }

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override
    {
        const Theme &colours = theme();
        const bool rows = orientation() == Qt::Vertical;
        const QString text = model()->headerData(section, orientation()).toString();
        const int alignment =
            model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
        painter->save();
        painter->setPen(colours.faint);
        painter->drawLine(area.bottomLeft(), area.bottomRight());
        painter->setPen(rows ? colours.text : colours.muted);
        const QRect inner = area.adjusted(spacing::small, 0, -spacing::small, 0);
        painter->drawText(inner, alignment | Qt::TextSingleLine,
                          fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

} // namespace

QTableView *makeQuietTable(QAbstractItemModel *model, QLatin1StringView objectName,
                           const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setHorizontalHeader(new FlatHeader(Qt::Horizontal, table));
    table->setVerticalHeader(new FlatHeader(Qt::Vertical, table));
    table->horizontalHeader()->setObjectName(objectName + "_columns"_L1);
    table->verticalHeader()->setObjectName(objectName + "_rows"_L1);
    table->verticalHeader()->hide();
    table->setModel(model);
    table->setItemDelegate(new BarDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false); // Tab leads on, arrows go from cell to cell
    return table;
}

} // namespace moai
