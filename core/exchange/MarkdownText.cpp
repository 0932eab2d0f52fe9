// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MarkdownText.h"

#include "exchange/MarkdownEvents.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

bool isWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Whether that character would mean something there.
bool isMarkup(const QString &text, qsizetype at)
{
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    switch (text[at].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'<':
    case u'~':
        return true;
    case u'_':
        return !isWord(text, at - 1) || !isWord(text, at + 1);
    case u']':
        return next == u'(' || next == u'[' || next == u':';
    case u'&':
        return next == u'#' || next.isLetter();
    case u'#':
    case u'>':
    case u'-':
    case u'+':
    case u'=':
        return at == 0;
    case u'.':
    case u')':
        return at > 0 && std::all_of(text.begin(), text.begin() + at,
                                     [](QChar c) { return c >= u'0' && c <= u'9'; });
    default:
        return false;
    }
}

qsizetype longestRun(QByteArrayView text, char mark)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const char c : text) {
        run = c == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Behind the quote and list marks that a line begins with.
qsizetype behindMarks(QByteArrayView text, qsizetype lineStart)
{
    qsizetype at = lineStart;
    const auto is = [&text](qsizetype i, QByteArrayView marks) {
        return i < text.size() && marks.contains(text[i]);
    };
    while (true) {
        while (is(at, " \t"))
            ++at;
        qsizetype mark = at;
        while (is(mark, "0123456789"))
            ++mark;
        if (mark == at && is(at, ">"))
            ++at;
        else if (is(mark, mark == at ? "-+*" : ".)") && is(mark + 1, " \t"))
            at = mark + 1;
        else
            return at;
    }
}

/// What is done to a text to make it part of a document.
class Embedding
{
public:
    Embedding(const QByteArray &text, int level) : m_text(text), m_level(level) {}

    void openHeading()
    {
        m_first = -1;
        m_last = -1;
    }

    void closeHeading(int level)
    {
        if (m_first < 0)
            return; // an empty one
        const int target = std::min(level + m_level, 6);
        const qsizetype start = behindMarks(m_text, m_text.lastIndexOf('\n', m_first) + 1);
        if (m_text[start] == '#') {
            replace(start, 0, QByteArray(target - level, '#'));
            return;
        }
        // An underlined one: its lines become one, and the underline goes.
        replace(start, 0, QByteArray(target, '#') + ' ');
        qsizetype end = m_text.indexOf('\n', start);
        for (; end >= 0 && end < m_last; end = m_text.indexOf('\n', end + 1))
            replace(end, behindMarks(m_text, end + 1) - end, " ");
        if (end >= 0) {
            const qsizetype after = m_text.indexOf('\n', end + 1);
            replace(end, (after < 0 ? m_text.size() : after) - end, {});
        }
    }

    void takeText(qsizetype at, qsizetype size)
    {
        if (m_first < 0)
            m_first = at;
        m_last = at + size;
    }

    /// Tags, comments and the like are words here.
    void escapeTags(qsizetype at, qsizetype size)
    {
        for (qsizetype i = at; i < at + size && i + 1 < m_text.size(); ++i)
            if (m_text[i] == '<' && (std::isalpha(static_cast<unsigned char>(m_text[i + 1])) ||
                                     QByteArrayView("/!?").contains(m_text[i + 1])))
                replace(i, 0, "\\");
    }

    void leaveFenceOpen(char mark) { m_openFence = mark; }

    [[nodiscard]] QByteArray result() const
    {
        QByteArray text;
        qsizetype copied = 0;
        for (const auto &[at, edit] : m_edits) {
            if (at < copied)
                continue;
            text += m_text.mid(copied, at - copied) + edit.second;
            copied = at + edit.first;
        }
        text += m_text.mid(copied);
        if (m_openFence != 0) {
            const qsizetype length = std::max(longestRun(m_text, m_openFence), qsizetype(3));
            text += '\n' + QByteArray(length, m_openFence);
        }
        return text;
    }

private:
    void replace(qsizetype at, qsizetype size, const QByteArray &with)
    {
        const auto [edit, isNew] = m_edits.emplace(at, std::pair(size, with));
        if (!isNew)
            edit->second = {std::max(size, edit->second.first), with + edit->second.second};
    }

    const QByteArray &m_text;
    const int m_level;
    std::map<qsizetype, std::pair<qsizetype, QByteArray>> m_edits;
    qsizetype m_first = -1; ///< where the open heading's words begin …
    qsizetype m_last = -1;  ///< … and end
    char m_openFence = 0;
};

} // namespace

QString escaped(const QString &words)
{
    const QString line = words.simplified();
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isMarkup(line, i))
            text += u'\\';
        text += line[i];
    }
    return text;
}

QString escapedCell(const QString &words)
{
    // A cell stands amid a line, where a number begins no list.
    static const QRegularExpression number(u"^(\\d+)\\\\"_s);
    return escaped(words).replace(u'|', u"\\|"_s).replace(number, u"\\1"_s);
}

QString fenced(const QString &source)
{
    const qsizetype length = std::max(longestRun(source.toUtf8(), '`') + 1, qsizetype(3));
    const QString fence(length, u'`');
    return fence + u'\n' + source + (source.endsWith(u'\n') ? QString() : u"\n"_s) + fence;
}

QString embedded(const QString &markdown, int level)
{
    const QByteArray text = parserText(markdown.trimmed());
    const qsizetype end = text.size();
    Embedding embedding(text, level);
    char fence = 0;
    const auto take = [&](const MarkdownEvent &event) {
        using Kind = MarkdownEvent::Kind;
        if (event.kind == Kind::Enter && event.block == MD_BLOCK_H) {
            embedding.openHeading();
        } else if (event.kind == Kind::Leave && event.block == MD_BLOCK_H) {
            embedding.closeHeading(int(event.detailAs<MD_BLOCK_H_DETAIL>().level));
        } else if (event.kind == Kind::Enter && event.block == MD_BLOCK_CODE) {
            fence = event.detailAs<MD_BLOCK_CODE_DETAIL>().fence_char;
        } else if (event.kind == Kind::Text && event.at >= end) {
            if (event.textType == MD_TEXT_CODE && fence != 0)
                embedding.leaveFenceOpen(fence);
        } else if (event.kind == Kind::Text && event.at >= 0) {
            embedding.takeText(event.at, event.text.size());
            if (event.textType == MD_TEXT_NORMAL)
                embedding.escapeTags(event.at, event.text.size());
        }
    };
    // A word after the text tells whether something in it is still open.
    if (!parseMarkdown(text + "\n\nend", take))
        return fenced(markdown);
    return QString::fromUtf8(embedding.result());
}

} // namespace moai::exchange
