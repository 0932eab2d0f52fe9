// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundBarDelegate.h"

#include "discussion/RoundBars.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/StateMark.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <array>

namespace moai {
namespace {

constexpr int kMark = 14;

/// Paints "✓ 3" and the like, from the end of the line on; gives back where the free space ends.
int paintTally(QPainter &painter, const QRect &row, const RoundSummary &summary)
{
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(painter.layoutDirection(), row, part);
    };
    const std::array tally{std::pair{StateMark::Stopped, summary.stopped},
                           std::pair{StateMark::Failed, summary.failed},
                           std::pair{StateMark::Done, summary.done},
                           std::pair{StateMark::Writing, summary.running}};
    int right = row.right() - spacing::medium;
    if (!summary.spend.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(summary.spend);
        painter.drawText(placed({right - width, row.top(), width + 1, row.height()}),
                         Qt::AlignVCenter, summary.spend);
        right -= width + spacing::medium;
    }
    for (const auto &[mark, number] : tally) {
        if (number == 0)
            continue;
        const QString text = QLocale().toString(number);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(placed({right - width, row.top(), width + 1, row.height()}),
                         Qt::AlignVCenter, text);
        right -= width + spacing::tiny + kMark;
        paintStateMark(painter, placed({right, row.top(), kMark, row.height()}), mark);
        right -= spacing::small;
    }
    return right;
}

} // namespace

int RoundBarDelegate::heightFor(const QFont &font)
{
    return QFontMetrics(font).height() + 12;
}

QSize RoundBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightFor(option.font)};
}

void RoundBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto summary = index.data(RoundsItemModel::SummaryRole).value<RoundSummary>();
    const Theme &colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(spacing::medium, 1, -spacing::medium, -1);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(focused ? QPen(colours.accent, 1.6) : QPen(Qt::NoPen));
    painter->setBrush(option.state.testFlag(QStyle::State_MouseOver) ? colours.raised
                                                                     : colours.surface);
    painter->drawRoundedRect(QRectF(row).adjusted(0.8, 0.8, -0.8, -0.8), spacing::radius,
                             spacing::radius);
    painter->setPen(colours.muted);
    const QString number = QLocale().toString(summary.number);
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    int x = row.left() + spacing::medium;
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, row, part);
    };
    painter->drawText(placed({x, row.top(), numberWidth + 1, row.height()}), Qt::AlignVCenter,
                      number);
    x += numberWidth + spacing::medium;
    const int right = paintTally(*painter, row, summary);
    painter->setPen(summary.asked ? colours.text : colours.muted);
    const QRect words(x, row.top(), qMax(0, right - x - spacing::small), row.height());
    painter->drawText(placed(words), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(isolated(summary.question), Qt::ElideRight,
                                                        words.width()));
    painter->restore();
}

} // namespace moai
