// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlScript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Where the piece that begins at `from` ends: a comment, a quoted string, a word or one character.
qsizetype endOfPiece(QStringView script, qsizetype from)
{
    const auto after = [&](QStringView mark, qsizetype start) {
        const qsizetype at = script.indexOf(mark, start);
        return at < 0 ? script.size() : at + mark.size();
    };
    const QStringView rest = script.sliced(from);
    if (rest.startsWith("--"_L1))
        return after(u"\n", from);
    if (rest.startsWith("/*"_L1))
        return after(u"*/", from + 2);
    if (rest.front() == u'\'' || rest.front() == u'"')
        return after(rest.first(1), from + 1); // a doubled quote is two strings side by side
    qsizetype end = from;
    while (end < script.size() && (script[end].isLetterOrNumber() || script[end] == u'_'))
        ++end;
    return qMax(end, from + 1);
}

bool isTrigger(const QString &statement)
{
    static const QRegularExpression start(u"^CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return start.match(statement).hasMatch();
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    QStringView lastWord;
    const QStringView all(script);
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = endOfPiece(all, at);
        const QStringView piece = all.sliced(at, end - at);
        at = end;
        if (piece.startsWith("--"_L1) || piece.startsWith("/*"_L1)) {
            statement += u' ';
            continue;
        }
        const bool ends = piece == u";" && (!isTrigger(statement.trimmed()) ||
                                            lastWord.compare("end"_L1, Qt::CaseInsensitive) == 0);
        if (ends) {
            if (const QString whole = statement.trimmed(); !whole.isEmpty())
                statements.append(whole);
            statement.clear();
            continue;
        }
        statement += piece;
        if (!piece.front().isSpace())
            lastWord = piece;
    }
    if (const QString whole = statement.trimmed(); !whole.isEmpty())
        statements.append(whole);
    return statements;
}

} // namespace moai
