// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace moai::markdown {

/// How a stretch of text looks.
enum class Look : quint8 {
    Bold = 1,
    Italic = 2,
    Code = 4,
    Strike = 8,
    Math = 16, ///< TeX, kept verbatim with its dollar signs
};
Q_DECLARE_FLAGS(Looks, Look)

/// A range of Block::text that looks different from the rest. Spans of a block are sorted and do
/// not overlap.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    Looks looks;
    int link = -1; ///< index into Block::links

    bool operator==(const Span &) const = default;
};

enum class Task : quint8 { None, Open, Done };

/// One level of what a block stands in, from the outside: a quote or a list item.
struct Container {
    enum class Kind : quint8 { Quote, Item };

    Kind kind = Kind::Quote;
    QString marker = {};    ///< `•`, `1.`; empty on all but the item's first block, and for tasks
    Task task = Task::None; ///< None on all but the item's first block
    bool startsList = false; ///< the first block of a list's first item
    bool tight = false;      ///< the list has no blank lines between its items

    bool operator==(const Container &) const = default;
};

/// A table's cell: a range of Block::text.
struct Cell {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Cell &) const = default;
};

/// The first row is the header. A row may have fewer cells than there are columns.
struct Table {
    QList<Qt::Alignment> columns;
    QList<QList<Cell>> rows;

    bool operator==(const Table &) const = default;
};

/// A piece of a document that is laid out on its own.
struct Block {
    enum class Kind : quint8 { Paragraph, Heading, Code, Table, Rule };

    Kind kind = Kind::Paragraph;
    int level = 0;    ///< of a heading, 1 to 6
    QString language; ///< of code, as the author wrote it; may be empty
    /// What a reader reads, without any mark. A forced line break is U+2028, in code `\n`; a
    /// table's cells are parted by tabs, its rows by `\n`.
    QString text;
    QList<Span> spans;
    QStringList links; ///< http, https and mailto only
    QList<Container> containers;
    Table table;

    bool operator==(const Block &) const = default;
};

} // namespace moai::markdown

Q_DECLARE_OPERATORS_FOR_FLAGS(moai::markdown::Looks)
