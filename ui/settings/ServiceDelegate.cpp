// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceDelegate.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/Initials.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace moai {
namespace {

QFont small(const QFont &font)
{
    return scaled(font, 0.85);
}

int textHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + QFontMetrics(small(option.font)).height();
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont font = small(option.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().muted);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
    const QRect area = option.rect.adjusted(spacing::small, 0, -spacing::small, -2);
    painter.drawText(area, int(align) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(InitialsRole).toString().isEmpty())
        return {0, QFontMetrics(small(option.font)).height() +
                       (index.row() > 0 ? spacing::medium : spacing::tiny)};
    return {0, textHeight(option) + spacing::medium};
}

void ServiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString initials = index.data(InitialsRole).toString();
    if (initials.isEmpty()) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme().selection : theme().raised);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), spacing::radius,
                                 spacing::radius);
    }
    const auto placed = [&option](const QRect &area) {
        return QStyle::visualRect(option.direction, option.rect, area);
    };
    const QRect row = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    const int height = textHeight(option);
    const int top = row.top() + (row.height() - height) / 2;
    const int side = height - 2;
    paintInitials(*painter, placed({row.left(), top + 1, side, side}), initials);

    QRect text(row.left() + side + spacing::small, top, row.width() - side - spacing::small,
               height);
    const auto above = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
    const auto below = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
    painter->setFont(option.font);
    painter->setPen(theme().text);
    painter->drawText(
        placed(text), int(above) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const QFont font = small(option.font);
    const QFontMetrics metrics(font);
    const auto icon = index.data(IconRole).value<QIcon>();
    if (!icon.isNull()) {
        const int size = metrics.height() - 2;
        icon.paint(painter, placed({text.left(), text.bottom() - size, size, size}));
        text.setLeft(text.left() + size + spacing::tiny);
    }
    painter->setFont(font);
    painter->setPen(theme().muted);
    painter->drawText(
        placed(text), int(below) | Qt::TextSingleLine,
        metrics.elidedText(index.data(LineRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace moai

#include "moc_ServiceDelegate.cpp"
