// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/PassagesItemModel.h"

#include "theme/Direction.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kBar = 4;
constexpr int kDot = 8;
constexpr qreal kSmall = 0.88;
} // namespace

PassagesItemModel::PassagesItemModel(Colours colours, QObject *parent)
    : QAbstractListModel(parent), m_colours(std::move(colours))
{
}

void PassagesItemModel::setPassages(const QList<Passage> &passages)
{
    beginResetModel();
    m_passages = passages;
    m_shares = sharesOf(passages);
    endResetModel();
}

int PassagesItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassagesItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Passage &passage = m_passages[index.row()];
    const PassageShare &share = m_shares[index.row()];
    const QLocale locale;
    const QString percent = share.share > 0 && share.share < 0.01
                                ? u"< 1 %"_s
                                : locale.toString(qRound(share.share * 100)) + u" %"_s;
    switch (role) {
    case Qt::DisplayRole:
        return originWords(passage);
    case TurnRole:
        return turnWords(passage.role);
    case TokensRole:
        return QString(u'~' + locale.toString(share.tokens) + u" · "_s + percent);
    case ShareRole:
        return share.share;
    case ColourRole:
        return m_colours(passage);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        //: A passage that was sent; %1 is whose, %2 in whose turn, %3 and %4 how much of it all
        return tr("%1, %2, about %3 tokens, %4")
            .arg(originWords(passage), turnWords(passage.role), locale.toString(share.tokens),
                 percent);
    default:
        return {};
    }
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(scaled(option.font, kSmall)).height();
    return {option.fontMetrics.averageCharWidth() * 22,
            option.fontMetrics.height() + small + kBar + 2 * spacing::small};
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &colours = theme();
    const auto colour = index.data(PassagesItemModel::ColourRole).value<QColor>();
    const QFont small = scaled(option.font, kSmall);
    const QFontMetrics smallMetrics(small);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours.selection
                                                                : colours.raised);
        painter->drawRoundedRect(option.rect, spacing::radius, spacing::radius);
    }
    const QRect inner =
        option.rect.adjusted(spacing::small, spacing::tiny, -spacing::small, -spacing::tiny);
    const int line = option.fontMetrics.height();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const auto placed = [&](const QRectF &part) {
        return mirrored(option.direction, option.rect, part);
    };
    painter->drawEllipse(
        placed({qreal(inner.left()), inner.top() + line / 2.0 + 1 - kDot / 2.0, kDot, kDot}));
    const int x = inner.left() + kDot + spacing::tiny + 2;
    const QString tokens = index.data(PassagesItemModel::TokensRole).toString();
    const int tokensWidth = smallMetrics.horizontalAdvance(tokens);
    painter->setPen(colours.text);
    const QRect words(x, inner.top(), inner.right() - x, line);
    painter->drawText(
        placed(words), Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(small);
    painter->setPen(colours.muted);
    const QRect below(x, inner.top() + line, inner.right() - x, smallMetrics.height());
    painter->drawText(placed(below), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      tokens);
    painter->drawText(placed(below), Qt::AlignVCenter | Qt::TextSingleLine,
                      smallMetrics.elidedText(index.data(PassagesItemModel::TurnRole).toString(),
                                              Qt::ElideRight,
                                              below.width() - tokensWidth - spacing::tiny));
    const QRectF bar(x, below.bottom() + 3, inner.right() - x, kBar);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.faint);
    painter->drawRoundedRect(placed(bar), kBar / 2.0, kBar / 2.0);
    const double share = index.data(PassagesItemModel::ShareRole).toDouble();
    painter->setBrush(colour);
    painter->drawRoundedRect(placed({bar.topLeft(), QSizeF(qMax(2.0, bar.width() * share), kBar)}),
                             kBar / 2.0, kBar / 2.0);
    painter->restore();
}

} // namespace moai
