// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/FormattedText.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <algorithm>

namespace moai {

/// A text with entities that is being written from top to bottom. Lines begin with the signs of the
/// lists and quotes that are open. Entities keep Telegram's rules
/// (https://core.telegram.org/bots/api#formatting-options, and what the server does about them):
/// none is blank or begins or ends with white space (but a Pre keeps its first line's indentation),
/// none of a kind stands in another of it, and code and Pre stand alone, or in a quote.
class TextSheet
{
public:
    /// Words of the open line; no line breaks in them.
    void write(const QString &words);
    /// What is written next stands at least so many lines below: 1 the next line, 2 after a blank.
    void skipLines(int lines) { m_gap = std::max(m_gap, lines); }

    void open(TextEntity::Kind kind, const QString &detail = {});
    /// A link, or words with the address in parentheses where Telegram knows no such link.
    void openLink(const QString &address, const QString &title);
    /// What was opened last ends; nothing happens when nothing is open (the parser now and then
    /// leaves what it did not enter).
    void close();
    /// All ends that is open, up to the quote.
    void closeAll();

    /// From now on a line begins with `sign`, those after it with as much room.
    void openItem(const QString &sign);
    /// From now on every line begins with `sign`.
    void openMargin(const QString &sign);
    void closeMargin();

    /// A quote, whose lines begin at the left whatever stands around it.
    void openQuote();
    void closeQuote();
    /// A text with line breaks that begins at the left, on a line of its own.
    void add(const FormattedText &text);

    /// All that was written; the sheet is blank then.
    [[nodiscard]] FormattedText take();

private:
    struct Open {
        TextEntity entity;
        bool isReal = true;   ///< else it is only words
        qsizetype index = -1; ///< of its entity, once there are words
        qsizetype start = -1; ///< where its words begin; −1: there are none yet
        QString address = {}; ///< a link's, as people read it
        QString after = {};   ///< what is written behind it
        bool isLink = false;
    };
    struct Margin {
        QString sign;
        QString room;
        bool isSignDue = true;
    };

    enum class Begin { All, Quote };

    [[nodiscard]] bool isOpen(TextEntity::Kind kind) const;
    void beginLine();
    void beginEntities(Begin which);
    void end(Open &open);
    void writeSigns();
    void leaveLine();

    FormattedText m_sheet;
    QList<Open> m_open;
    QList<Margin> m_margins;
    qsizetype m_left = 0; ///< margins before this one are not written
    bool m_isLineBegun = false;
    int m_gap = 0;
};

/// Nothing that anybody would see: Telegram takes no such message and no such entity.
[[nodiscard]] bool isBlank(QStringView text);

/// Its entities as Telegram wants them: without white space at their ends, none blank. The text
/// stays as it is.
void trimEntities(FormattedText &text);

} // namespace moai
