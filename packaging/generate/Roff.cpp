// SPDX-License-Identifier: GPL-3.0-or-later
#include "Roff.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

QString roffCharacter(char32_t character)
{
    switch (character) {
    case U'\\':
        return u"\\e"_s;
    case U'-':
        return u"\\-"_s;
    case U'\'':
        return u"\\(aq"_s;
    case U'“':
        return u"\\(lq"_s;
    case U'”':
        return u"\\(rq"_s;
    case U'’':
        return u"\\(cq"_s;
    case U'…':
        return u".\\|.\\|."_s;
    default:
        return character < 0x80
                   ? QString(QChar(char16_t(character)))
                   : u"\\[u%1]"_s.arg(QString::number(character, 16).toUpper(), 4, u'0');
    }
}

QString inFont(QChar font, const QString &word)
{
    return u"\\f"_s + font + roffText(word) + u"\\fR"_s;
}

} // namespace

QString roffText(const QString &text)
{
    QString roff;
    for (const char32_t character : text.simplified().toUcs4())
        roff += roffCharacter(character);
    // Not a request, also at the beginning of a line.
    return roff.startsWith(u'.') ? u"\\&"_s + roff : roff;
}

QString roffSynopsis(const QString &synopsis)
{
    static const QRegularExpression word(u"(?<literal>-{1,2}[a-z][a-z-]*|[a-z0-9][a-z0-9-]*)"
                                         "|(?<place>[A-Z]+)"_s);
    QString roff;
    qsizetype done = 0;
    for (auto words = word.globalMatch(synopsis); words.hasNext();) {
        const auto match = words.next();
        // Blanks beside words hold lines together as little as elsewhere.
        for (const char32_t between : synopsis.mid(done, match.capturedStart() - done).toUcs4())
            roff += roffCharacter(between);
        roff += inFont(match.hasCaptured(u"place") ? u'I' : u'B', match.captured());
        done = match.capturedEnd();
    }
    for (const char32_t rest : synopsis.mid(done).toUcs4())
        roff += roffCharacter(rest);
    return roff;
}

} // namespace moai::packaging
