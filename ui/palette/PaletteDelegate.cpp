// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/PaletteDelegate.h"

#include "palette/PaletteItemModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace moai {
namespace {

/// The text in one line, its matching letters strong and underlined (not by colour alone), cut at
/// the end when it is too long.
void paintText(QPainter &painter, const QRect &area, const QFont &font, const QString &text,
               const QList<int> &positions, Qt::LayoutDirection direction)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font, painter.device());
    // Where it begins is the window's; which way it is read is its own.
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(side | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QTextCharFormat match;
    match.setFontUnderline(true);
    match.setForeground(theme().accent);
    QList<QTextLayout::FormatRange> ranges;
    const bool isCut = shown != text;
    for (const int at : positions)
        if (at < shown.size() - (isCut ? 1 : 0))
            ranges << QTextLayout::FormatRange{at, 1, match};
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    const qreal top = area.top() + (area.height() - layout.boundingRect().height()) / 2;
    painter.setPen(theme().text);
    layout.draw(&painter, QPointF(area.left(), top));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * spacing::small};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        // An edge as well: the current row is not told by a shade alone.
        painter->setPen(isCurrent ? QPen(colours.accent, 1.2) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? colours.selection : colours.raised);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.6, 0.6, -0.6, -0.6),
                                 spacing::radius, spacing::radius);
    }
    const QRect row = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const auto placed = [&](const QRect &area) {
        return QStyle::visualRect(option.direction, row, area);
    };
    const int side = option.fontMetrics.height();
    const QRect picture(row.left(), row.center().y() - side / 2, side, side);
    icon(index.data(PaletteItemModel::IconRole).toString())
        .paint(painter, placed(picture), Qt::AlignCenter);

    const QString detail = index.data(PaletteItemModel::DetailRole).toString();
    const QString told =
        detail.isEmpty() ? index.data(PaletteItemModel::KindRole).toString() : detail;
    const int room = row.width() - side - 2 * spacing::small;
    const QString shown = option.fontMetrics.elidedText(told, Qt::ElideRight, room * 2 / 5);
    const int taken = option.fontMetrics.horizontalAdvance(shown) + 1;
    painter->setFont(option.font);
    painter->setLayoutDirection(told.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->setPen(colours.muted);
    const QRect end(row.right() - taken, row.top(), taken, row.height());
    painter->drawText(placed(end), Qt::AlignCenter | Qt::TextSingleLine, shown);

    const QRect words(row.left() + side + spacing::small, row.top(), room - taken - spacing::small,
                      row.height());
    paintText(*painter, placed(words), option.font, index.data().toString(),
              index.data(PaletteItemModel::PositionsRole).value<QList<int>>(), option.direction);
    painter->restore();
}

} // namespace moai

#include "moc_PaletteDelegate.cpp"
