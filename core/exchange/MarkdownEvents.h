// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

#include <md4c.h>

namespace moai::exchange {

/// What the parser comes across.
struct MarkdownEvent {
    enum class Kind { Enter, Leave, EnterSpan, LeaveSpan, Text };
    Kind kind = Kind::Text;
    MD_BLOCKTYPE block = MD_BLOCK_DOC;     ///< of Enter and Leave
    MD_SPANTYPE span = MD_SPAN_EM;         ///< of EnterSpan and LeaveSpan
    const void *detail = nullptr;          ///< md4c's, of the block or the span
    MD_TEXTTYPE textType = MD_TEXT_NORMAL; ///< of Text
    QByteArrayView text;                   ///< of Text
    qsizetype at = -1;                     ///< where it stands; −1: it is not in the source

    template <class Detail>
    [[nodiscard]] const Detail &detailAs() const
    {
        return *static_cast<const Detail *>(detail);
    }
};

/// Markdown as the parser takes it: UTF-8, lines end in `\n`, not nested beyond reason.
[[nodiscard]] QByteArray parserText(const QString &markdown);

/// The text of an attribute (a link's address, a fence's language) with its entities decoded.
[[nodiscard]] QString attributeText(const MD_ATTRIBUTE &attribute);

/// Words with a QChar::LineSeparator for each `<br>`: the one tag that models use, for what
/// Markdown lacks, a break within a cell.
[[nodiscard]] QString withBreaks(const QString &words);

/// Tells the events of CommonMark with GitHub's tables, task lists, strikethrough and bare links;
/// raw HTML is text. False when it had to stop, because a few bytes would become a flood (a table
/// of thousands of columns).
[[nodiscard]] bool parseMarkdown(const QByteArray &text,
                                 const std::function<void(const MarkdownEvent &)> &take);

} // namespace moai::exchange
