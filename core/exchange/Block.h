// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moai::exchange {

/// A piece of a document that has no format yet. Everything but Markdown is plain words: whoever
/// writes the format makes sure that nothing in them means more.
struct Block {
    enum class Kind {
        Heading,  ///< `text`, `level` from 1
        Words,    ///< a paragraph: `text`
        Facts,    ///< `rows` of a label and a value
        List,     ///< `rows` of one
        Table,    ///< `rows`, the first is the head
        Markdown, ///< `text` as a person or a model wrote it, below headings of `level`
        Source,   ///< `text` to be shown as it was typed
    };
    Kind kind = Kind::Words;
    int level = 0;
    QString text;
    QList<QStringList> rows;
    QString colour; ///< `#rrggbb` of a heading's participant; may be empty
};

[[nodiscard]] inline Block heading(int level, const QString &text, const QString &colour = {})
{
    return {Block::Kind::Heading, level, text, {}, colour};
}
[[nodiscard]] inline Block words(const QString &text)
{
    return {Block::Kind::Words, 0, text, {}, {}};
}
[[nodiscard]] inline Block facts(const QList<QStringList> &rows)
{
    return {Block::Kind::Facts, 0, {}, rows, {}};
}
[[nodiscard]] inline Block list(const QStringList &items)
{
    Block block{Block::Kind::List, 0, {}, {}, {}};
    for (const QString &item : items)
        block.rows.append({item});
    return block;
}
[[nodiscard]] inline Block table(const QList<QStringList> &rows)
{
    return {Block::Kind::Table, 0, {}, rows, {}};
}
[[nodiscard]] inline Block markdown(int level, const QString &text)
{
    return {Block::Kind::Markdown, level, text, {}, {}};
}
[[nodiscard]] inline Block source(const QString &text)
{
    return {Block::Kind::Source, 0, text, {}, {}};
}

} // namespace moai::exchange
