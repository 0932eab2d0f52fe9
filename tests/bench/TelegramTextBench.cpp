// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to make Telegram's messages of Markdown, by size: twice the text must cost
// about twice the time, whatever it is.
#include "telegram/TelegramText.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

struct Kind {
    const char *name;
    QString begin;
    QString piece;
};

void measure(const Kind &kind, QTextStream &out)
{
    out << qSetFieldWidth(20) << Qt::left << QLatin1StringView(kind.name) << qSetFieldWidth(0);
    for (const qsizetype size : {250'000, 500'000, 1'000'000}) {
        const QString markdown = kind.begin + kind.piece.repeated(size / kind.piece.size());
        QElapsedTimer timer;
        timer.start();
        const FormattedText text = telegramText(markdown);
        const qint64 written = timer.restart();
        const auto parts = telegramParts(text, kLongestMessage).size();
        out << "  " << written << " + " << timer.elapsed() << " ms, " << parts << " parts";
    }
    out << Qt::endl;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const QList<Kind> kinds{
        {"prose", {}, u"Some **words** and `code`, *more* [words](https://a.example).\n\n"_s},
        {"one line", {}, u"a"_s},
        {"one line of words", {}, u"word "_s},
        {"ideographs", {}, u"漢字"_s},
        {"families", {}, u"👩‍👩‍👧‍👦"_s},
        {"marks without end", {}, u"\u0301"_s},
        {"code", u"```c\n"_s, u"int main(void) {\n\n    return 0;\n}\n"_s},
        {"deep items", {}, u"- - - - - - - - a\nb\\\nc\n"_s},
        {"lazy quote", u"> "_s.repeated(40), u"a\\\n"_s},
        {"quotes", {}, u"> `a`\n\n"_s},
        {"table", u"|a|b|\n|---|---|\n"_s, u"|**c**|`d`|\n"_s},
        {"table of one letter", u"|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|\n|---|\n"_s,
         u"|\n"_s},
        {"table with a head", u'|' + u"head "_s.repeated(20000) + u"|b|\n|---|---|\n"_s,
         u"|c|d|\n"_s},
        {"breaks", {}, u"<br>"_s},
        {"styles", {}, u"**a** "_s},
        {"open styles", {}, u"**a *b "_s},
        {"open links", {}, u"[a]( "_s},
        {"spaces", {}, u"a                      \n"_s},
        {"blank lines", {}, u"a\n\n\n\n\n\n\n\n\n\n"_s},
    };
    for (const Kind &kind : kinds)
        measure(kind, out);
    return 0;
}
