// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/BandedText.h"

#include "theme/Direction.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>

namespace moai {
namespace {

constexpr int kBar = 4;
constexpr int kMostLetters = 20;

QColor tintOf(const QColor &colour)
{
    QColor tint = colour;
    tint.setAlphaF(theme().dark ? 0.14F : 0.08F);
    return tint;
}

} // namespace

/// The strip with the labels.
class BandedText::Gutter final : public QWidget
{
public:
    explicit Gutter(BandedText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_text->paintGutter(painter);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    BandedText *m_text;
};

BandedText::BandedText(QWidget *parent) : QPlainTextEdit(parent)
{
    m_gutter = new Gutter(this);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(spacing::small);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
}

void BandedText::setBands(const QList<Band> &bands)
{
    m_bands = bands;
    m_firstBlocks.clear();
    QStringList texts;
    int block = 0;
    for (const Band &band : bands) {
        m_firstBlocks << block;
        block += int(band.text.count(u'\n')) + 1;
        texts << band.text;
    }
    setPlainText(texts.join(u'\n'));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (!bands[i].colour.isValid())
            continue;
        const int end = i + 1 < bands.size() ? m_firstBlocks[i + 1] : document()->blockCount();
        cursor.setPosition(document()->findBlockByNumber(m_firstBlocks[i]).position());
        cursor.setPosition(document()->findBlockByNumber(end - 1).position(),
                           QTextCursor::KeepAnchor);
        QTextBlockFormat format;
        format.setBackground(tintOf(bands[i].colour));
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
    fit();
}

void BandedText::showBand(int band)
{
    if (band < 0 || band >= m_firstBlocks.size())
        return;
    const QTextBlock block = document()->findBlockByNumber(m_firstBlocks[band]);
    QTextCursor cursor(block);
    moveCursor(QTextCursor::End); // from there the next line comes to the top, not to the bottom
    setTextCursor(cursor);
    verticalScrollBar()->setValue(block.firstLineNumber());
}

void BandedText::fit()
{
    const QFontMetrics metrics(scaled(font(), 0.9));
    int widest = 0;
    for (const Band &band : std::as_const(m_bands))
        widest = qMax(widest, metrics.horizontalAdvance(band.label));
    widest = qMin(widest, metrics.averageCharWidth() * kMostLetters);
    m_gutterWidth = widest == 0 ? 0 : widest + 2 * spacing::small + kBar;
    setViewportMargins(m_gutterWidth, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(QStyle::visualRect(
        layoutDirection(), area, {area.left(), area.top(), m_gutterWidth, area.height()}));
    m_gutter->update();
}

void BandedText::paintGutter(QPainter &painter)
{
    const Theme &colours = theme();
    painter.fillRect(m_gutter->rect(), colours.surface);
    painter.setFont(scaled(font(), 0.9));
    const QFontMetrics metrics(painter.font());
    const auto placed = [this](const QRectF &part) {
        return mirrored(layoutDirection(), m_gutter->rect(), part);
    };
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > m_gutter->height())
            break;
        const auto next =
            std::upper_bound(m_firstBlocks.begin(), m_firstBlocks.end(), block.blockNumber());
        const Band &band = m_bands[next - m_firstBlocks.begin() - 1];
        if (band.colour.isValid())
            painter.fillRect(placed({qreal(m_gutterWidth - kBar), area.top(), kBar, area.height()}),
                             band.colour);
        if (m_firstBlocks[next - m_firstBlocks.begin() - 1] != block.blockNumber())
            continue;
        painter.setPen(colours.text);
        const int room = m_gutterWidth - kBar - 2 * spacing::small;
        painter.drawText(
            placed({spacing::small, area.top(), qreal(room), qreal(metrics.height() + 2)}),
            Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(band.label, Qt::ElideRight, room));
    }
}

void BandedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void BandedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace moai
