// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DiscussionDelegate.h"

#include "discussion/DiscussionsItemModel.h"
#include "theme/Direction.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/StateMark.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kMark = 14;

QRect rowOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(spacing::small, 1, -spacing::small, -1);
}

} // namespace

QSize DiscussionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool heading = !index.data(DiscussionsItemModel::DiscussionRole).isValid();
    const int above = heading && index.row() > 0 ? spacing::medium : 0;
    return {0, option.fontMetrics.height() + above + (heading ? 6 : 14)};
}

void DiscussionDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QString &heading) const
{
    QFont font = scaled(option.font, 0.85);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().muted);
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect,
                           option.rect.adjusted(spacing::large, 0, -spacing::medium, -2)),
        Qt::AlignBottom | Qt::TextSingleLine, heading);
}

void DiscussionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant held = index.data(DiscussionsItemModel::DiscussionRole);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (!held.isValid()) {
        paintHeading(*painter, option, title);
        painter->restore();
        return;
    }
    const Theme &colours = theme();
    const bool open = index.data(DiscussionsItemModel::IsOpenRole).toBool();
    const QRect row = rowOf(option);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(focused ? QPen(colours.accent, 1.6) : QPen(Qt::NoPen));
    painter->setBrush(Qt::NoBrush);
    if (open)
        painter->setBrush(colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(colours.raised);
    painter->drawRoundedRect(QRectF(row).adjusted(0.8, 0.8, -0.8, -0.8), spacing::radius,
                             spacing::radius);

    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, row, part);
    };
    const StateMark mark = stateMarkOf(held.value<Discussion>().state);
    int right = row.right() - spacing::small;
    if (mark != StateMark::None) {
        right -= kMark;
        paintStateMark(*painter, placed({right, row.top(), kMark, row.height()}), mark);
        right -= spacing::tiny;
    }
    QFont font = option.font;
    if (mark == StateMark::Unread)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.text);
    const int left = row.left() + spacing::small;
    const QRect words(left, row.top(), right - left, row.height());
    painter->drawText(
        placed(words), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(isolated(title), Qt::ElideRight, words.width()));
    painter->restore();
}

QWidget *DiscussionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName("rename"_L1);
    //: Name of the field in which a discussion is renamed
    editor->setAccessibleName(tr("New title"));
    return editor;
}

void DiscussionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    editor->setGeometry(rowOf(option));
}

} // namespace moai
