// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PseudoLanguage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::test {

namespace {

/// Places (%1, %n), tags, code and mnemonics: what is no word.
const QRegularExpression &fixedParts()
{
    static const QRegularExpression parts(u"%L?(\\d+|n)|<[^>]*>|`[^`]*`|&.|[/@]\\w+|\\n"_s);
    return parts;
}

QString accented(QString words)
{
    static const QString plain = u"aeiouyAEIOUcn"_s;
    static const QString marked = u"áéîöüýÁÉÎÖÜçñ"_s;
    for (QChar &c : words)
        if (const auto at = plain.indexOf(c); at >= 0)
            c = marked[at];
    return words;
}

} // namespace

QString pseudo(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (const auto &match : fixedParts().globalMatch(text)) {
        result += accented(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += accented(text.mid(from));
    // Longer by words of usual length; before a line end, so that its place stays.
    QString more;
    for (qsizetype missing = (text.size() * 2 + 4) / 5; missing > 0; missing -= 7)
        more += u' ' + QString(qMin<qsizetype>(missing, 6), u'ö');
    const qsizetype end = result.endsWith(u'\n') ? result.size() - 1 : result.size();
    return result.insert(end, more);
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    return text.trimmed().isEmpty() ? text : pseudo(text);
}

} // namespace moai::test
