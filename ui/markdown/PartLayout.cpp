// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/PartLayout.h"

#include "theme/Theme.h"

#include <QFontMetricsF>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace moai::markdown {

namespace {

constexpr qsizetype widestTable = 100; // columns that are shown

QColor colourOf(Token token)
{
    const auto &code = theme().code;
    switch (token) {
    case Token::Keyword:
        return code.keyword;
    case Token::String:
        return code.string;
    case Token::Number:
        return code.number;
    case Token::Comment:
        return code.comment;
    }
    Q_UNREACHABLE();
}

/// Breaks the text to lines of one pitch, with the base line where the font alone would have it:
/// a taller emoji or CJK glyph moves no line unless it needs the room.
qreal breakLines(QTextLayout &text, qreal width, qreal pitch)
{
    const QFontMetricsF metrics(text.font());
    const qreal baseline = std::round((pitch - metrics.height()) / 2 + metrics.ascent());
    qreal y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        const qreal extra = std::ceil(std::max(0.0, line.height() - pitch));
        line.setPosition({0, y + baseline + std::floor(extra / 2) - line.ascent()});
        y += pitch + extra;
    }
    text.endLayout();
    return y;
}

void setDirection(QTextOption &option, bool rightToLeft)
{
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

QTextOption optionFor(const PartContext &part)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (part.block->kind == Block::Kind::Code) {
        option.setTextDirection(Qt::LeftToRight);
        option.setTabStopDistance(4 * part.typography->codeWidth);
    } else {
        setDirection(option, part.rightToLeft);
    }
    return option;
}

std::unique_ptr<PartLayout> layOutRow(const PartContext &part)
{
    auto result = std::make_unique<PartLayout>();
    const auto &typography = *part.typography;
    const auto &table = part.block->table;
    const QList<Cell> &row = table.rows[part.row];
    const qreal pitch = typography.pitchOf(*part.block);
    qreal x = 0;
    qreal height = pitch;
    for (qsizetype i = 0; i < std::min({row.size(), part.columns.size(), widestTable}); ++i) {
        const qreal left = part.rightToLeft ? part.width - x - part.columns[i] : x;
        QFont font = typography.body;
        if (part.row == 0)
            font.setWeight(QFont::DemiBold);
        Run run{std::make_unique<QTextLayout>(part.block->text.sliced(row[i].start, row[i].length),
                                              font),
                {left + part.cellPadding, typography.cellPaddingY},
                row[i].start,
                QRectF(left, 0, part.columns[i], 0)};
        QTextOption option = optionFor(part);
        setDirection(option, run.text->text().isRightToLeft());
        if (const auto alignment = table.columns.value(i); alignment)
            option.setAlignment(
                QStyle::visualAlignment(part.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight,
                                        alignment & Qt::AlignHorizontal_Mask));
        else // in line with its column, whatever the cell's own direction
            option.setAlignment(part.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        run.text->setTextOption(option);
        run.text->setFormats(formatsOf(*part.block, row[i].start, row[i].length, typography));
        height =
            std::max(height, breakLines(*run.text, part.columns[i] - 2 * part.cellPadding, pitch));
        x += part.columns[i];
        result->runs.push_back(std::move(run));
    }
    result->height = height + 2 * typography.cellPaddingY;
    for (Run &run : result->runs)
        run.cell.setHeight(result->height);
    return result;
}

} // namespace

std::unique_ptr<PartLayout> layOut(const PartContext &part, LexState &state)
{
    const Block &block = *part.block;
    if (block.kind == Block::Kind::Table && !block.table.rows.isEmpty())
        return layOutRow(part);
    auto result = std::make_unique<PartLayout>();
    if (block.kind == Block::Kind::Rule) {
        result->height = 1;
        return result;
    }
    QString text = block.text.sliced(part.range.from, part.range.to - part.range.from);
    QList<QTextLayout::FormatRange> formats;
    if (block.kind == Block::Kind::Code) {
        if (const Grammar *grammar = grammarFor(block.language)) {
            for (const CodeSpan &span : tokenize(text, *grammar, state)) {
                QTextCharFormat format;
                format.setForeground(colourOf(span.token));
                formats.append({int(span.start), int(span.length), format});
            }
        }
        if (!part.isLast && text.endsWith(u'\n'))
            text.chop(1);
        text.replace(u'\n', QChar::LineSeparator);
    } else {
        formats = formatsOf(block, part.range.from, text.size(), *part.typography);
    }
    Run run{std::make_unique<QTextLayout>(text, part.typography->fontOf(block)),
            {},
            part.range.from,
            {}};
    run.text->setTextOption(optionFor(part));
    run.text->setFormats(formats);
    result->height = breakLines(*run.text, part.width, part.typography->pitchOf(block));
    result->runs.push_back(std::move(run));
    return result;
}

CellWidths measureCell(const Block &block, Range range, bool isHead, const Typography &typography)
{
    QFont font = typography.body;
    if (isHead)
        font.setWeight(QFont::DemiBold);
    QTextLayout text(block.text.sliced(range.from, range.to - range.from), font);
    text.setFormats(formatsOf(block, range.from, range.to - range.from, typography));
    CellWidths widths;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(QWIDGETSIZE_MAX);
        widths.line = std::max(widths.line, std::ceil(line.naturalTextWidth()) + 1);
    }
    text.endLayout();
    widths.word = std::ceil(text.minimumWidth()) + 1;
    return widths;
}

qreal guessHeight(const PartContext &part)
{
    const Block &block = *part.block;
    const auto &typography = *part.typography;
    const qreal pitch = typography.pitchOf(block);
    const auto linesOf = [](qsizetype characters, qreal characterWidth, qreal width) {
        return std::max(1.0, std::ceil(qreal(characters) * characterWidth / std::max(width, 1.0)));
    };
    if (block.kind == Block::Kind::Rule)
        return 1;
    if (block.kind == Block::Kind::Table && !block.table.rows.isEmpty()) {
        qreal lines = 1;
        const QList<Cell> &row = block.table.rows[part.row];
        for (qsizetype i = 0; i < std::min({row.size(), part.columns.size(), widestTable}); ++i)
            lines = std::max(lines, linesOf(row[i].length, typography.averageWidth,
                                            part.columns[i] - 2 * part.cellPadding));
        return lines * pitch + 2 * typography.cellPaddingY;
    }
    const QStringView text =
        QStringView(block.text).sliced(part.range.from, part.range.to - part.range.from);
    if (block.kind != Block::Kind::Code)
        return pitch * linesOf(text.size(), typography.averageWidth, part.width);
    qreal lines = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        lines += linesOf(line.size(), typography.codeWidth, part.width);
    return pitch * (lines - (!part.isLast && text.endsWith(u'\n') ? 1 : 0));
}

PartLayout::Hit PartLayout::hit(QPointF point) const
{
    const Run *nearest = nullptr;
    qreal distance = 0;
    for (const Run &run : runs) {
        const QRectF area = run.cell.isEmpty()
                                ? QRectF(run.at, QSizeF(run.text->boundingRect().width(), height))
                                : run.cell;
        const qreal away = std::max({0.0, area.left() - point.x(), point.x() - area.right()});
        if (!nearest || away < distance) {
            nearest = &run;
            distance = away;
        }
    }
    if (!nearest)
        return {};
    const QPointF local = point - nearest->at;
    const QTextLayout &text = *nearest->text;
    for (int i = 0; i < text.lineCount(); ++i) {
        const QTextLine line = text.lineAt(i);
        // A line reaches halfway into the leading below it.
        const qreal bottom = i + 1 < text.lineCount()
                                 ? (line.y() + line.height() + text.lineAt(i + 1).y()) / 2
                                 : height;
        if (local.y() < bottom || i + 1 == text.lineCount()) {
            const QRectF ink = line.naturalTextRect();
            return {nearest->start + line.xToCursor(local.x()),
                    nearest->start + line.xToCursor(local.x(), QTextLine::CursorOnCharacter),
                    local.x() >= ink.left() && local.x() <= ink.right() && local.y() >= 0 &&
                        local.y() <= bottom};
        }
    }
    return {nearest->start, nearest->start, false};
}

QRectF PartLayout::cursorRect(qsizetype offset) const
{
    for (const Run &run : runs) {
        const qsizetype local = offset - run.start;
        if (local < 0 || local > run.text->text().size() || run.text->lineCount() == 0)
            continue;
        const QTextLine line = run.text->lineForTextPosition(int(local));
        if (line.isValid())
            return {run.at.x() + line.cursorToX(int(local)), run.at.y() + line.y(), 1,
                    line.height()};
    }
    return {0, 0, 1, height};
}

} // namespace moai::markdown
