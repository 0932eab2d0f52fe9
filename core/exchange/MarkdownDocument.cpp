// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MarkdownDocument.h"

#include "exchange/MarkdownText.h"

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

/// Label and value, one to a line of one paragraph: two spaces at the end are a break.
QString factLines(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(u"**"_s + escaped(row.value(0)) + u":** "_s + escaped(row.value(1)));
    return lines.join(u"  \n"_s);
}

QString itemLines(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(u"- "_s + escaped(row.value(0)));
    return lines.join(u'\n');
}

QString tableLines(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(escapedCell(cell));
        lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        if (lines.size() == 1)
            lines.append(u'|' + u" --- |"_s.repeated(row.size()));
    }
    return lines.join(u'\n');
}

QString blockMarkdown(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return QString(block.level, u'#') + u' ' + escaped(block.text);
    case Block::Kind::Words:
        return escaped(block.text);
    case Block::Kind::Facts:
        return factLines(block.rows);
    case Block::Kind::List:
        return itemLines(block.rows);
    case Block::Kind::Table:
        return tableLines(block.rows);
    case Block::Kind::Markdown:
        return embedded(block.text, block.level);
    case Block::Kind::Source:
        return fenced(block.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString markdownOf(const QList<Block> &document)
{
    QString text;
    for (const Block &block : document)
        text += (text.isEmpty() ? QString() : u"\n"_s) + blockMarkdown(block) + u'\n';
    return text;
}

} // namespace moai::exchange
