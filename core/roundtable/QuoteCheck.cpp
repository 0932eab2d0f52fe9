// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/QuoteCheck.h"

#include "roundtable/WordOverlap.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'−';
}

bool isQuote(QChar c)
{
    return c.category() == QChar::Punctuation_InitialQuote ||
           c.category() == QChar::Punctuation_FinalQuote || QStringView(u"\"'`‚„´").contains(c);
}

/// Marks that Markdown puts around or before words.
bool isMarkdown(QChar c)
{
    return QStringView(u"*_~#>\\|").contains(c);
}

/// What both sides are compared as.
QString plain(const QString &text)
{
    // A link's address is no words.
    static const QRegularExpression link(u"\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)"_s);
    QString from = text.normalized(QString::NormalizationForm_KC);
    from.replace(link, u"\\1"_s);
    QString to;
    to.reserve(from.size());
    for (const QChar c : std::as_const(from)) {
        if (isQuote(c) || isMarkdown(c) || c.category() == QChar::Other_Format)
            continue;
        const QChar as = isDash(c) ? u'-' : c;
        if (!as.isSpace())
            to += as;
        else if (!to.endsWith(u' '))
            to += u' ';
    }
    return to.toCaseFolded().trimmed();
}

/// Without the punctuation at its ends, which a quoting sentence often changes.
QString core(QString piece)
{
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSymbol();
    };
    while (!piece.isEmpty() && !isWord(piece.back()))
        piece.chop(1);
    qsizetype from = 0;
    while (from < piece.size() && !isWord(piece[from]))
        ++from;
    return piece.mid(from);
}

/// Where the piece stands in whole words, from there on; -1: nowhere.
qsizetype indexOfWords(const QString &text, const QString &piece, qsizetype from)
{
    const auto joins = [](QChar a, QChar b) {
        return a.isLetterOrNumber() && b.isLetterOrNumber() && !isWithoutSpaces(a);
    };
    for (qsizetype at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
        const qsizetype end = at + piece.size();
        const bool begins = at == 0 || !joins(text[at - 1], text[at]);
        const bool ends = end == text.size() || !joins(text[end - 1], text[end]);
        if (begins && ends)
            return at;
    }
    return -1;
}

} // namespace

QuoteCheck::QuoteCheck(const QString &answer) : m_plain(plain(answer)) {}

bool QuoteCheck::holds(const QString &quote) const
{
    // The normal form makes `…` three dots.
    static const QRegularExpression ellipsis(u"\\s*(?:\\[\\s*\\.{2,}\\s*\\]|\\.{3,})\\s*"_s);
    qsizetype from = 0;
    bool any = false;
    const auto pieces = plain(quote).split(ellipsis, Qt::SkipEmptyParts);
    for (const QString &said : pieces) {
        const QString piece = core(said);
        if (piece.isEmpty())
            continue;
        const qsizetype at = indexOfWords(m_plain, piece, from);
        if (at < 0)
            return false;
        from = at + piece.size();
        any = true;
    }
    return any;
}

} // namespace moai
