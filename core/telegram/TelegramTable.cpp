// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramTable.h"

#include "telegram/TelegramText.h"
#include "telegram/TextColumns.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Align = TelegramTable::Align;

constexpr qsizetype kWidest = 50;      ///< columns that a table may take
constexpr qsizetype kLongestHead = 40; ///< UTF-16 units of the head's words before each value

/// A cell's words on one line, with the addresses of its links: there are no links in a Pre.
QString cellWords(const FormattedText &cell)
{
    QString words;
    qsizetype copied = 0;
    for (const TextEntity &entity : cell.entities) {
        const qsizetype end = entity.offset + entity.length;
        const QStringView linked = QStringView(cell.text).sliced(entity.offset, entity.length);
        if (entity.kind != TextEntity::Kind::Link || linked == entity.detail)
            continue;
        words += cell.text.mid(copied, end - copied) + u" ("_s + entity.detail + u')';
        copied = end;
    }
    words += cell.text.mid(copied);
    return words.replace(u'\n', u' ');
}

QString padded(const QString &words, qsizetype width, Align align)
{
    const qsizetype room = width - columnsOf(words);
    const qsizetype before = align == Align::Left ? 0 : align == Align::Right ? room : room / 2;
    return QString(before, u' ') + words + QString(room - before, u' ');
}

QString trimmedAtEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

FormattedText inColumns(const QList<QStringList> &rows, const QList<qsizetype> &widths,
                        const QList<Align> &aligns)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < widths.size(); ++i)
            cells.append(padded(row.value(i), widths[i], aligns.value(i, Align::Left)));
        lines.append(trimmedAtEnd(cells.join(u" │ "_s)));
        if (lines.size() > 1)
            continue;
        QStringList rules;
        for (const qsizetype width : widths)
            rules.append(QString(width, u'─'));
        lines.append(rules.join(u"─┼─"_s));
    }
    const QString text = lines.join(u'\n');
    return {text, {{TextEntity::Kind::Pre, 0, text.size()}}};
}

FormattedText asList(const TelegramTable &table, const QList<QStringList> &words)
{
    QStringList head = words.first();
    head.removeAll(QString());
    FormattedText list = bold(head.join(u" · "_s));
    QStringList names;
    for (const QString &name : words.first())
        names.append(name.isEmpty() ? QString() : shortened(name, kLongestHead) + u": "_s);
    for (qsizetype row = 1; row < table.rows.size(); ++row) {
        bool isFirst = true;
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            const FormattedText &cell = table.rows[row][column];
            if (cell.text.isEmpty())
                continue;
            const QString sign = std::exchange(isFirst, false) ? u"• "_s : u"   "_s;
            list = std::move(list) +
                   plain((list.text.isEmpty() ? sign : u'\n' + sign) + names.value(column)) + cell;
        }
    }
    return list;
}

} // namespace

FormattedText telegramTable(const TelegramTable &table)
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (const auto &row : table.rows) {
        QStringList words;
        for (qsizetype i = 0; i < row.size(); ++i) {
            words.append(cellWords(row[i]));
            if (i == widths.size())
                widths.append(1);
            widths[i] = std::max(widths[i], columnsOf(words.last()));
        }
        rows.append(words);
    }
    qsizetype width = -3;
    for (const qsizetype column : std::as_const(widths))
        width += column + 3;
    if (rows.isEmpty() || width < 0)
        return {};
    return width <= kWidest ? inColumns(rows, widths, table.aligns) : asList(table, rows);
}

} // namespace moai
