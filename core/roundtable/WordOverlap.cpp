// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/WordOverlap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kStem = 6;

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QString list =
            u"a an and are as at be been but by can could did do does for from had has have he her "
            "his how i if in into is it its just may might more most much must no nor not of off "
            "on "
            "one only or other our out over own say says she should so some such than that the "
            "their them then there these they this those to too under up very was we were what "
            "when where whether which while who why will with would you your "
            "aber als am an auch auf aus bei das dass dem den der des die doch du ein eine einem "
            "einen einer er es für hat ich ihr im in ist kann man mit nach nicht noch nur oder "
            "sich sie sind so um und uns von vor war was wenn wer wie wir wird zu zum zur"_s;
        const auto split = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(split.begin(), split.end());
    }();
    return words;
}

const QSet<QString> &negations()
{
    static const QSet<QString> words{
        u"not"_s,  u"no"_s,    u"never"_s,  u"cannot"_s, u"without"_s, u"neither"_s, u"nicht"_s,
        u"kein"_s, u"keine"_s, u"keinen"_s, u"keiner"_s, u"nie"_s,     u"niemals"_s, u"ohne"_s};
    return words;
}

/// Without the endings that English puts behind the same word, and not too long.
QString stemOf(QString word)
{
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
    if (word.size() > 3 && word.endsWith(u'e'))
        word.chop(1);
    return word.left(kStem);
}

template <class Take>
void eachWord(const QString &text, Take take)
{
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
        if (inWord && from < 0)
            from = i;
        if (!inWord && from >= 0) {
            take(QStringView(text).sliced(from, i - from));
            from = -1;
        }
    }
}

} // namespace

bool isWithoutSpaces(QChar c)
{
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

QSet<QString> topicWords(const QString &text)
{
    QSet<QString> words;
    eachWord(text.toLower(), [&words](QStringView word) {
        if (isWithoutSpaces(word.front())) {
            for (qsizetype i = 0; i + 2 <= word.size(); ++i)
                words.insert(word.sliced(i, 2).toString());
            return;
        }
        const QString whole = word.toString();
        if ((word.size() > 1 || word.front().isDigit()) && !commonWords().contains(whole))
            words.insert(stemOf(whole));
    });
    return words;
}

double overlap(const QString &part, const QString &whole)
{
    const QSet<QString> wanted = topicWords(part);
    if (wanted.isEmpty())
        return 0;
    const QSet<QString> there = topicWords(whole);
    const auto found = std::count_if(wanted.begin(), wanted.end(), [&there](const QString &word) {
        return there.contains(word);
    });
    return double(found) / double(wanted.size());
}

bool isNegated(const QString &text)
{
    int count = 0;
    QString plain = text.toLower();
    plain.replace(u"n't"_s, u" not"_s).replace(u"n’t"_s, u" not"_s);
    eachWord(plain, [&count](QStringView word) {
        count += negations().contains(word.toString()) ? 1 : 0;
    });
    return count % 2 != 0;
}

} // namespace moai
