// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ModelDelegate.h"

#include "models/ModelsItemModel.h"
#include "models/ModelWords.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QPainterPath star(const QRectF &area)
{
    QPainterPath path;
    const QPointF centre = area.center();
    const qreal outer = std::min(area.width(), area.height()) / 2;
    for (int i = 0; i < 10; ++i) {
        const qreal radius = i % 2 == 0 ? outer : outer * 0.45;
        const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const QPointF point = centre + radius * QPointF(std::cos(angle), std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QFont small(const QFont &font)
{
    return scaled(font, 0.85);
}

/// Where the star is to be hit: the row's end.
QRect starArea(const QStyleOptionViewItem &option)
{
    const int width = option.fontMetrics.height() + spacing::medium;
    const QRect end(option.rect.right() - width + 1, option.rect.top(), width,
                    option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, end);
}

QRect textArea(const QStyleOptionViewItem &option)
{
    const QRect row =
        option.rect.adjusted(spacing::small, spacing::tiny,
                             -option.fontMetrics.height() - spacing::medium, -spacing::tiny);
    return QStyle::visualRect(option.direction, option.rect, row);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont font = small(option.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().muted);
    const QRect area = option.rect.adjusted(spacing::small, 0, -spacing::small, -2);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
    painter.drawText(area, int(align) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintStar(QPainter &painter, const QStyleOptionViewItem &option, bool isFavourite)
{
    const bool isNear = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (!isFavourite && !isNear)
        return;
    const QRect area = starArea(option);
    const int size = option.fontMetrics.height() - 2;
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(area).center());
    painter.setPen(QPen(isFavourite ? theme().warning : theme().muted, 1.2));
    painter.setBrush(isFavourite ? QBrush(theme().warning) : QBrush(Qt::NoBrush));
    painter.drawPath(star(box));
}

} // namespace

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics below(small(option.font));
    if (!index.data(ModelsItemModel::ModelRole).isValid())
        return {0, below.height() + (index.row() > 0 ? spacing::medium : spacing::tiny)};
    return {0, option.fontMetrics.height() + below.height() + 2 * spacing::tiny + 1};
}

void ModelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant held = index.data(ModelsItemModel::ModelRole);
    if (!held.isValid()) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const auto model = held.value<KnownModel>();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme().selection : theme().raised);
        painter->drawRoundedRect(option.rect.adjusted(1, 0, -1, -1), spacing::radius,
                                 spacing::radius);
    }
    const QRect text = textArea(option);
    const auto above = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
    const auto below = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom);
    painter->setFont(option.font);
    painter->setPen(theme().text);
    painter->drawText(text, int(above) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(model.id, Qt::ElideMiddle, text.width()));
    const QFont font = small(option.font);
    painter->setFont(font);
    painter->setPen(theme().muted);
    QString figures = modelFigures(model);
    if (figures.isEmpty())
        //: Below a model: neither its context window nor its price is known
        figures = tr("Context and price unknown");
    painter->drawText(text, int(below) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(figures, Qt::ElideRight, text.width()));
    paintStar(*painter, option, index.data(ModelsItemModel::IsFavouriteRole).toBool());
    painter->restore();
}

bool ModelDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isMouse =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (!isMouse || !index.data(ModelsItemModel::ModelRole).isValid())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !starArea(option).contains(mouse->pos()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        emit starred(index);
    return true;
}

bool ModelDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant held = index.data(ModelsItemModel::ModelRole);
    if (event->type() != QEvent::ToolTip || !held.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isFavourite = index.data(ModelsItemModel::IsFavouriteRole).toBool();
    const QString words = !starArea(option).contains(event->pos())
                              ? modelSentence(held.value<KnownModel>())
                          : isFavourite ? tr("Remove from the favourites (Ctrl+D)")
                                        : tr("Add to the favourites (Ctrl+D)");
    QToolTip::showText(event->globalPos(), toolTipOf(words), view->viewport());
    return true;
}

} // namespace moai

#include "moc_ModelDelegate.cpp"
