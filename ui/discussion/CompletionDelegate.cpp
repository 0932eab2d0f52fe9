// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/CompletionDelegate.h"

#include "theme/Direction.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace moai {

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 10};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) ||
        option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? colours.selection
                                                                        : colours.raised);
        painter->drawRoundedRect(option.rect, spacing::radius, spacing::radius);
    }
    QRect left = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const auto write = [&](const QString &text, const QColor &colour, bool strong) {
        QFont font = option.font;
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, left.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, left),
                          Qt::AlignVCenter | Qt::TextSingleLine, shown);
        left.setLeft(left.left() + painter->fontMetrics().horizontalAdvance(shown) +
                     spacing::small);
    };
    write(isolated(index.data().toString()), colours.text, true);
    const QString description = index.data(DescriptionRole).toString();
    const QString synopsis = index.data(SynopsisRole).toString();
    // A long list of arguments must not push the description out.
    write(option.fontMetrics.elidedText(isolated(synopsis), Qt::ElideRight, left.width() * 2 / 5),
          colours.muted, false);
    write(description, colours.muted, false);
    painter->restore();
}

} // namespace moai
