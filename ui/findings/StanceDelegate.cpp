// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/StanceDelegate.h"

#include "findings/ClaimsItemModel.h"
#include "findings/StanceMarks.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kMark = 14;
} // namespace

QFont StanceDelegate::smallFont(const QFont &font)
{
    return scaled(font, 0.86);
}

QString StanceDelegate::remarkOf(const QModelIndex &index)
{
    const int moved = index.data(ClaimsItemModel::MovedRole).toInt();
    QStringList remarks;
    if (moved > 0)
        //: In a cell of the map, as short as possible; %1 is a round's number
        remarks << (index.data(ClaimsItemModel::ConformityRole).toBool()
                        ? tr("→ round %1, no reason").arg(moved)
                        : tr("→ round %1").arg(moved));
    if (index.data(ClaimsItemModel::UnverifiedRole).toBool())
        //: In a cell of the map: the quote was not found in the answer
        remarks << tr("unverified");
    return remarks.join(u" · "_s);
}

void StanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &colours = theme();
    const auto stance = Stance(index.data(ClaimsItemModel::StanceRole).toInt());
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    if (option.state & QStyle::State_MouseOver || current)
        painter->fillRect(option.rect, current ? colours.selection : colours.raised);
    painter->setPen(colours.faint);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QString remark = remarkOf(index);
    const QFont small = smallFont(option.font);
    const int line = option.fontMetrics.height();
    const int lines = remark.isEmpty() ? line : line + QFontMetrics(small).height();
    const QRect inner = option.rect.adjusted(spacing::small, 0, -spacing::tiny, 0);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    int y = inner.center().y() - lines / 2;
    paintStance(*painter, placed({inner.left(), y, kMark, line}), stance);
    const int x = inner.left() + kMark + spacing::tiny;
    if (stance != Stance::Silent) {
        painter->setFont(option.font);
        painter->setPen(colours.text);
        painter->drawText(placed({x, y, inner.right() - x, line}),
                          Qt::AlignVCenter | Qt::TextSingleLine, stanceWord(stance));
    }
    if (!remark.isEmpty()) {
        y += line;
        const bool doubtful = index.data(ClaimsItemModel::ConformityRole).toBool() ||
                              index.data(ClaimsItemModel::UnverifiedRole).toBool();
        painter->setFont(small);
        painter->setPen(doubtful ? colours.warning : colours.muted);
        const QFontMetrics metrics(small);
        painter->drawText(placed({inner.left(), y, inner.width(), metrics.height()}),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(remark, Qt::ElideRight, inner.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace moai
