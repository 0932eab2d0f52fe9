// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ClaimsTable.h"

#include "findings/StanceDelegate.h"
#include "theme/Direction.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kCellLetters = 17;
constexpr int kMostLines = 4; ///< of a claim's text; the tooltip and the pane below tell the rest
constexpr int kDot = 8;
constexpr double kClaimsShare = 0.34; ///< of the width, for the claims themselves

/// Claims as wrapped text, participants with their colours.
class MapHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

    void setColours(const SeatColours &colours)
    {
        m_colours = colours;
        viewport()->update();
    }

    void setClaimWidth(int width)
    {
        m_claimWidth = width;
        setFixedWidth(width);
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QFontMetrics metrics = fontMetrics();
        if (orientation() == Qt::Horizontal)
            return {metrics.averageCharWidth() * kCellLetters,
                    metrics.height() + 2 * spacing::small};
        const int inner = m_claimWidth - 2 * spacing::medium;
        const int text =
            metrics.boundingRect(QRect(0, 0, inner, 9999), Qt::TextWordWrap, textOf(section))
                .height();
        const int least =
            metrics.height() + QFontMetrics(StanceDelegate::smallFont(font())).height();
        return {m_claimWidth,
                qBound(least, text, metrics.lineSpacing() * kMostLines) + 2 * spacing::small};
    }

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override
    {
        const Theme &colours = theme();
        painter->save();
        painter->fillRect(area, colours.surface);
        painter->setPen(colours.faint);
        painter->drawLine(area.bottomLeft(), area.bottomRight());
        painter->drawLine(isRightToLeft() ? area.topLeft() : area.topRight(),
                          isRightToLeft() ? area.bottomLeft() : area.bottomRight());
        painter->setPen(colours.text);
        const QString text = textOf(section);
        if (orientation() == Qt::Vertical) {
            painter->setClipRect(area.adjusted(0, spacing::tiny, 0, -spacing::tiny));
            const QRect inner =
                area.adjusted(spacing::medium, spacing::small, -spacing::medium, -spacing::small);
            painter->drawText(inner, Qt::TextWordWrap | Qt::AlignVCenter, isolated(text));
        } else {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_colours.of(text.mid(1)));
            const auto placed = [&](const QRectF &part) {
                return mirrored(layoutDirection(), area, part);
            };
            painter->drawEllipse(placed({qreal(area.left() + spacing::small),
                                         area.center().y() + 0.5 - kDot / 2.0, kDot, kDot}));
            painter->setPen(colours.text);
            const QRect inner =
                area.adjusted(spacing::small + kDot + spacing::tiny, 0, -spacing::tiny, 0);
            painter->drawText(
                placed(inner), Qt::AlignVCenter | Qt::TextSingleLine,
                fontMetrics().elidedText(isolated(text), Qt::ElideRight, inner.width()));
        }
        painter->restore();
    }

private:
    [[nodiscard]] QString textOf(int section) const
    {
        // While its owner goes, a header may be asked once more when its model has gone.
        return model() ? model()->headerData(section, orientation()).toString() : QString();
    }

    SeatColours m_colours;
    int m_claimWidth = 300;
};

MapHeader *headerOf(QHeaderView *header)
{
    return static_cast<MapHeader *>(header); // both are made in the constructor
}

} // namespace

ClaimsTable::ClaimsTable(QWidget *parent) : QTableView(parent)
{
    setObjectName("claims_table"_L1);
    //: Name of the grid of claims and participants, for screen readers
    setAccessibleName(tr("Claims and who holds them"));
    setHorizontalHeader(new MapHeader(Qt::Horizontal, this));
    setVerticalHeader(new MapHeader(Qt::Vertical, this));
    horizontalHeader()->setObjectName("claims_participants"_L1);
    verticalHeader()->setObjectName("claims_texts"_L1);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setFocusPolicy(Qt::NoFocus);
        header->setHighlightSections(false);
    }
    setItemDelegate(new StanceDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leads on, arrows go from cell to cell
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

void ClaimsTable::setColours(const SeatColours &colours)
{
    headerOf(horizontalHeader())->setColours(colours);
}

void ClaimsTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ClaimsTable::fit);
    fit();
}

void ClaimsTable::fit()
{
    if (!model())
        return;
    const int letters = fontMetrics().averageCharWidth();
    const int claims = qBound(letters * 24, int(width() * kClaimsShare), letters * 60);
    headerOf(verticalHeader())->setClaimWidth(claims);
    verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
    const int columns = model()->columnCount();
    if (columns == 0)
        return;
    const int bar = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 14;
    const int room = (width() - claims - bar - 2 * frameWidth()) / columns;
    horizontalHeader()->setDefaultSectionSize(
        qBound(letters * kCellLetters, room, letters * kCellLetters * 2));
}

void ClaimsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ClaimsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace moai
