// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/CodeLexer.h"

#include "markdown/Grammars.h"

#include <algorithm>

namespace moai::markdown {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Where a string that opened before `at` ends; unclosed ones end with their line.
qsizetype endOfString(QStringView code, qsizetype at, QChar quote)
{
    for (; at < code.size() && code[at] != u'\n'; ++at) {
        if (code[at] == u'\\')
            ++at;
        else if (code[at] == quote)
            return at + 1;
    }
    return std::min(at, code.size());
}

qsizetype endOfWord(QStringView code, qsizetype at)
{
    while (at < code.size() && isWord(code[at]))
        ++at;
    return at;
}

qsizetype endOfNumber(QStringView code, qsizetype at)
{
    while (at < code.size() && (isWord(code[at]) || code[at] == u'.' || code[at] == u'\''))
        ++at;
    return at;
}

/// A comment's mark starts here. `#` and `--` that stand within a word are none.
bool startsComment(QStringView code, qsizetype at, QStringView mark)
{
    return !mark.isEmpty() && code.sliced(at).startsWith(mark) &&
           (mark != u"#" || at == 0 || !isWord(code[at - 1])) &&
           (mark != u"#" || at == 0 || code[at - 1] != u'$');
}

} // namespace

const Grammar *grammarFor(QStringView language)
{
    const QString wanted = language.toString().toLower();
    for (const Grammar &grammar : grammars())
        if (grammar.names.contains(wanted))
            return &grammar;
    return nullptr;
}

QList<CodeSpan> tokenize(QStringView code, const Grammar &grammar, LexState &state)
{
    QList<CodeSpan> spans;
    const auto closing = [&](qsizetype from) {
        const auto &form = grammar.multiline[state - 1];
        const qsizetype end = code.indexOf(form.close, from);
        if (end >= 0)
            state = 0;
        return end < 0 ? code.size() : end + form.close.size();
    };
    qsizetype at = 0;
    if (state > 0 && state <= grammar.multiline.size()) {
        const Token token = grammar.multiline[state - 1].token;
        at = closing(0);
        spans.append({0, at, token});
    }
    while (at < code.size()) {
        const QChar c = code[at];
        const qsizetype start = at;
        if (c.isSpace()) {
            ++at;
            continue;
        }
        const auto form = std::ranges::find_if(grammar.multiline, [&](const Multiline &candidate) {
            return code.sliced(at).startsWith(candidate.open);
        });
        if (form != grammar.multiline.end()) {
            state = LexState(form - grammar.multiline.begin()) + 1;
            at = closing(at + form->open.size());
            spans.append({start, at - start, form->token});
        } else if (startsComment(code, at, grammar.lineComment)) {
            const qsizetype end = code.indexOf(u'\n', at);
            at = end < 0 ? code.size() : end;
            spans.append({start, at - start, Token::Comment});
        } else if (grammar.quotes.contains(c)) {
            at = endOfString(code, at + 1, c);
            spans.append({start, at - start, Token::String});
        } else if (c.isDigit()) {
            at = endOfNumber(code, at);
            spans.append({start, at - start, Token::Number});
        } else if (isWord(c)) {
            at = endOfWord(code, at);
            const QString word = code.sliced(start, at - start).toString();
            if (grammar.keywords.contains(grammar.ignoresCase ? word.toLower() : word))
                spans.append({start, at - start, Token::Keyword});
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace moai::markdown
