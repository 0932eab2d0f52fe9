// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/BoundaryScanner.h"

#include <algorithm>

namespace moai::markdown {

namespace {

constexpr qsizetype codeIndent = 4; // from this column on it is indented code or a continuation

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype runLength(QByteArrayView text, char mark)
{
    return std::ranges::find_if(text, [mark](char c) { return c != mark; }) - text.begin();
}

/// The column of the first character that is no white space; `line` loses what precedes it.
qsizetype stripIndent(QByteArrayView &line)
{
    qsizetype column = 0;
    qsizetype i = 0;
    for (; i < line.size() && isSpace(line[i]); ++i)
        column += line[i] == '\t' ? 4 - column % 4 : 1;
    line = line.sliced(i);
    return column;
}

bool opensFence(QByteArrayView rest)
{
    const char mark = rest.front();
    if (mark != '`' && mark != '~')
        return false;
    const qsizetype length = runLength(rest, mark);
    return length >= 3 && (mark == '~' || !rest.sliced(length).contains('`'));
}

bool isRule(QByteArrayView rest)
{
    const char mark = rest.front();
    return (mark == '-' || mark == '*' || mark == '_') &&
           std::ranges::all_of(rest, [mark](char c) { return c == mark || isSpace(c); }) &&
           std::ranges::count(rest, mark) >= 3;
}

struct Marker {
    qsizetype width = 0;     ///< of the mark and the white space after it; 0: no marker
    bool interrupts = false; ///< starts a list even right after a paragraph's line
    bool exact = true;       ///< the width is certain
};

Marker listMarker(QByteArrayView rest)
{
    qsizetype i = 0;
    while (i < rest.size() && i < 9 && rest[i] >= '0' && rest[i] <= '9')
        ++i;
    const bool ordered = i > 0;
    const bool one = rest.first(i) == QByteArrayView("1");
    if (i >= rest.size() || !(ordered ? rest[i] == '.' || rest[i] == ')'
                                      : rest[i] == '-' || rest[i] == '+' || rest[i] == '*'))
        return {};
    ++i;
    if (i == rest.size())
        return {i + 1, false, false};
    if (!isSpace(rest[i]))
        return {};
    QByteArrayView text = rest.sliced(i);
    if (text.contains('\t'))
        return {i + 1, false, false}; // where the text starts depends on tab stops
    const qsizetype spaces = stripIndent(text);
    if (text.isEmpty())
        return {i + 1, false, false};
    return {i + (spaces > 4 ? 1 : spaces), !ordered || one};
}

/// What the line says after the marks of the containers it may stand in.
QByteArrayView withoutMarks(QByteArrayView rest)
{
    const auto isMark = [](char c) {
        return isSpace(c) || (c >= '0' && c <= '9') || QByteArrayView(">-+*.)").contains(c);
    };
    return rest.sliced(std::ranges::find_if_not(rest, isMark) - rest.begin());
}

/// Nothing but `length` or more of the mark.
bool closesFence(QByteArrayView rest, char mark, qsizetype length)
{
    const qsizetype run = runLength(rest, mark);
    return run >= length && rest.sliced(run).trimmed().isEmpty();
}

} // namespace

bool BoundaryScanner::mightDefineLinks(QByteArrayView partialLine) const
{
    return m_fence.mark == 0 && partialLine.contains("]:") &&
           (m_bracketed || withoutMarks(partialLine).startsWith('['));
}

bool BoundaryScanner::startsBlock(QByteArrayView line)
{
    QByteArrayView rest = line;
    const qsizetype indent = stripIndent(rest);
    if (m_fence.mark != 0) {
        const bool closes = indent < codeIndent && closesFence(rest, m_fence.mark, m_fence.length);
        if (closes) {
            m_fence = {};
            m_afterFence = true;
        }
        return false;
    }
    if (rest.isEmpty()) {
        m_afterBlank = true;
        m_bracketed = false;
        m_tabular = false;
        if (m_innerInQuote)
            m_inner = Inner::Closed;
        return false;
    }
    m_bracketed = m_bracketed || withoutMarks(rest).startsWith('[');
    m_mayDefineLinks = m_mayDefineLinks || (m_bracketed && rest.contains("]:"));
    if (m_gaveUp || staysInside(rest, indent))
        return false;

    m_gaveUp = m_tabular && opensFence(rest); // for the parser it may be one more row
    if (m_gaveUp)
        return false;
    m_tabular = m_tabular || (rest.contains('|') && rest.contains('-'));

    const bool isMarker = !isRule(rest) && listMarker(rest).width > 0;
    const bool starts = !m_gaveUp && (m_afterFence || (indent == 0 && opensFence(rest)) ||
                                      (m_afterBlank && indent == 0 && !(m_inList && isMarker)));
    if (starts) {
        m_inList = false;
        m_unsure = false;
        m_inner = Inner::Closed;
        m_afterBlank = true;
    }
    const bool afterBlank = m_afterBlank;
    m_afterBlank = false;
    m_afterFence = false;
    readLine(rest, indent, afterBlank);
    return starts;
}

/// The line belongs to a fence within a container, or may: nothing starts with it.
bool BoundaryScanner::staysInside(QByteArrayView rest, qsizetype indent)
{
    if (m_inner == Inner::Closed)
        return false;
    const bool inItem = m_inList && indent >= m_itemIndent;
    const qsizetype depth = inItem ? indent - m_itemIndent : indent;
    const bool quoted = rest.startsWith('>');
    if (m_inner == Inner::Open) {
        if (closesFence(rest, m_innerFence.mark, m_innerFence.length)) {
            // The parser takes a closing fence even from outside the item.
            m_inner = depth < codeIndent ? Inner::Closed : Inner::Unknown;
            m_unsure = m_unsure || !inItem;
            m_afterBlank = false;
            return true;
        }
        if (inItem) {
            if (indent < m_innerIndent)
                m_inner = Inner::Unknown; // it may have left a deeper item, and the fence with it
            m_afterBlank = false;
            return true;
        }
        m_gaveUp = opensFence(rest); // the parser takes it for a paragraph
        m_inner = Inner::Closed;
        return m_gaveUp;
    }
    if (quoted)
        return false;
    if (opensFence(rest)) {
        m_gaveUp = m_gaveUp || m_unsure || !inItem; // does it open or close?
        return true;
    }
    if (indent > 0) {
        m_itemIndent = m_inList ? m_itemIndent : 1; // a list may start here, or be only code
        m_inList = true;
        m_unsure = true;
        return true;
    }
    m_inner = Inner::Closed; // column 0 is outside every container
    return false;
}

void BoundaryScanner::findInnerFence(QByteArrayView rest, qsizetype indent, bool plainItem)
{
    const QByteArrayView text = withoutMarks(rest);
    if (text.isEmpty() || !opensFence(text))
        return;
    m_gaveUp = m_gaveUp || m_unsure; // in the item or not: whatever follows may be code
    m_inner = plainItem && text.size() == rest.size() && indent - m_itemIndent < codeIndent
                  ? Inner::Open
                  : Inner::Unknown;
    m_innerFence = {text.front(), runLength(text, text.front())};
    m_innerIndent = indent;
    m_innerInQuote = !m_inList && rest.startsWith('>');
}

void BoundaryScanner::readLine(QByteArrayView rest, qsizetype indent, bool afterBlank)
{
    if (m_inList && indent >= m_itemIndent)
        return findInnerFence(rest, indent, true);
    if (opensFence(rest)) {
        // Deeply indented, it is code after a blank line, but a fence for the parser after a
        // paragraph's; indented at all, it may be in an item or not.
        if ((indent >= codeIndent && !afterBlank) || (indent > 0 && m_unsure))
            m_gaveUp = true;
        else if (indent < codeIndent)
            m_fence = {rest.front(), runLength(rest, rest.front())};
        return;
    }
    if (indent >= codeIndent) {
        m_unsure = m_unsure || m_inList;
        return;
    }
    const Marker marker = isRule(rest) ? Marker() : listMarker(rest);
    if (marker.width > 0) {
        const bool certain = afterBlank || marker.interrupts;
        m_unsure = !marker.exact || (!certain && (m_unsure || !m_inList));
        m_inList = true;
        m_itemIndent = indent + marker.width;
        if (marker.width <= rest.size())
            findInnerFence(rest.sliced(marker.width), m_itemIndent, true);
    } else if (m_inList) {
        m_unsure = true; // lazily continues the item's paragraph, or ends the list
    }
    if (rest.startsWith('>'))
        findInnerFence(rest, indent, false);
}

} // namespace moai::markdown
