// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/NestingLimit.h"
#include "markdown/CodeLexer.h"
#include "markdown/Parts.h"
#include "markdown/PlainText.h"
#include "markdown/TableColumns.h"
#include "support/TestMain.h"

#include <QTest>

#include <numeric>

using namespace moai::markdown;
using namespace Qt::StringLiterals;

namespace {

QString coloured(const QString &language, const QString &code)
{
    LexState state = 0;
    QStringList words;
    for (const auto &span : tokenize(code, *grammarFor(language), state))
        words += QStringList{u"k"_s, u"s"_s, u"n"_s, u"c"_s}[int(span.token)] + u':' +
                 code.sliced(span.start, span.length);
    return words.join(u' ');
}

Block blockOf(Block::Kind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.text = text;
    return block;
}

} // namespace

/// The pure pieces under the view: colours of code, cuts, columns.
class PiecesTest : public QObject
{
    Q_OBJECT

private slots:
    void codeIsReadByItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &language, const QString &code, const QString &words) {
            QTest::newRow(qPrintable(language + u": "_s + code)) << language << code << words;
        };
        row(u"cpp"_s, u"int a = 4'2; // x"_s, u"k:int n:4'2 c:// x"_s);
        row(u"C++"_s, u"\"a\\\"b\" /* c\nd */ return"_s, u"s:\"a\\\"b\" c:/* c\nd */ k:return"_s);
        row(u"cpp"_s, u"integer x1"_s, u""_s);
        row(u"py"_s, u"def f(): # no"_s, u"k:def c:# no"_s);
        row(u"python"_s, u"'''a\nb''' if"_s, u"s:'''a\nb''' k:if"_s);
        row(u"ts"_s, u"`a\n${b}` const"_s, u"s:`a\n${b}` k:const"_s);
        row(u"sh"_s, u"echo $# a#b # c"_s, u"k:echo c:# c"_s);
        row(u"SQL"_s, u"Select 'x' -- y"_s, u"k:Select s:'x' c:-- y"_s);
        row(u"json"_s, u"{\"a\": true, \"b\": 1.5e3}"_s, u"s:\"a\" k:true s:\"b\" n:1.5e3"_s);
        row(u"html"_s, u"<p class=\"x\"><!-- y -->"_s, u"k:p s:\"x\" c:<!-- y -->"_s);
        row(u"cpp"_s, u"\"unclosed\nint"_s, u"s:\"unclosed k:int"_s);
    }

    void codeIsReadByItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QCOMPARE(coloured(language, code), words);
    }

    void anUnknownLanguageHasNoGrammar()
    {
        QVERIFY(!grammarFor(u"klingon"_s));
        QVERIFY(!grammarFor(u""_s));
    }

    void aCommentGoesOnInTheNextPart()
    {
        const Grammar &cpp = *grammarFor(u"cpp"_s);
        LexState state = 0;
        (void)tokenize(u"int a; /* begins\n", cpp, state);
        QVERIFY(state != 0);
        QCOMPARE(tokenize(u"ends */ int", cpp, state),
                 (QList<CodeSpan>{{0, 7, Token::Comment}, {8, 3, Token::Keyword}}));
        QCOMPARE(state, 0);
    }

    void cutsCoverTheTextAndStayWhenItGrows_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << int(Block::Kind::Paragraph)
                               << u"Some words here. "_s.repeated(2000);
        QTest::newRow("no spaces") << int(Block::Kind::Paragraph) << QString(30'000, u'x');
        QTest::newRow("surrogates")
            << int(Block::Kind::Paragraph) << u"x"_s + u"😀"_s.repeated(9000);
        QTest::newRow("code") << int(Block::Kind::Code) << u"int value;\n"_s.repeated(2000);
        QTest::newRow("long lines")
            << int(Block::Kind::Code) << QString(u"y"_s.repeated(9'000) + u'\n').repeated(5);
        QTest::newRow("nothing") << int(Block::Kind::Paragraph) << QString();
    }

    void cutsCoverTheTextAndStayWhenItGrows()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        const auto whole = cut(blockOf(Block::Kind(kind), text));
        QCOMPARE(whole.front().from, 0);
        QCOMPARE(whole.back().to, text.size());
        for (size_t i = 0; i + 1 < whole.size(); ++i) {
            QCOMPARE(whole[i].to, whole[i + 1].from);
            QVERIFY(whole[i].to - whole[i].from <= 4'001);
            QVERIFY(!text[whole[i].to].isLowSurrogate());
        }
        for (qsizetype size = 1; size < text.size(); size += 997) {
            const auto grown = cut(blockOf(Block::Kind(kind), text.first(size)));
            for (size_t i = 0; i + 1 < grown.size(); ++i)
                QCOMPARE(grown[i], whole[i]);
        }
    }

    void whatIsCommonEndsAtTheFirstDifference()
    {
        Block a = blockOf(Block::Kind::Paragraph, u"one two three"_s);
        Block b = a;
        b.text += u" four"_s;
        QCOMPARE(commonLength(a, b), 13);
        b.spans = {Span{4, 3, Look::Bold}};
        QCOMPARE(commonLength(a, b), 4);
        a.spans = b.spans;
        QCOMPARE(commonLength(a, b), 13);
        b.level = 2;
        QCOMPARE(commonLength(a, b), 0);
    }

    void columnsShareTheWidth_data()
    {
        QTest::addColumn<QList<ColumnWish>>("wishes");
        QTest::addColumn<qreal>("available");
        QTest::addColumn<QList<qreal>>("widths");
        using Wishes = QList<ColumnWish>;
        QTest::newRow("all fit") << Wishes{{50, 20}, {70, 30}} << 200.0 << QList<qreal>{50, 70};
        QTest::newRow("the wide one gives")
            << Wishes{{50, 20}, {400, 30}} << 200.0 << QList<qreal>{50, 150};
        QTest::newRow("two wide ones share")
            << Wishes{{300, 20}, {400, 20}} << 200.0 << QList<qreal>{100, 100};
        QTest::newRow("words must break")
            << Wishes{{300, 100}, {400, 300}} << 200.0 << QList<qreal>{50, 150};
        QTest::newRow("none") << Wishes{} << 200.0 << QList<qreal>{};
    }

    void columnsShareTheWidth()
    {
        QFETCH(QList<ColumnWish>, wishes);
        QFETCH(qreal, available);
        QFETCH(QList<qreal>, widths);
        QCOMPARE(shareWidth(wishes, available), widths);
    }

    void onlyHostileNestingIsLimited()
    {
        const auto limited = [](const QByteArray &text) {
            return moai::limitNesting(text);
        };
        QCOMPARE(limited("> > - a\n1. b\n"), "> > - a\n1. b\n");
        const QByteArray rule = QByteArray("- ").repeated(100) + "\n";
        QCOMPARE(limited(rule), rule);
        QCOMPARE(limited("a\n" + QByteArray(60, '>') + "b"),
                 "a\n" + QByteArray(48, '>') + '\\' + QByteArray(12, '>') + "b");
    }

    void aWordIsFoundFarIntoALongText()
    {
        const Block block = blockOf(Block::Kind::Paragraph, u"alpha beta "_s.repeated(1000));
        const Range word = wordAt(block, 11 * 700 + 8);
        QCOMPARE(block.text.sliced(word.from, word.to - word.from), u"beta"_s);
        QCOMPARE(wordAt(blockOf(Block::Kind::Paragraph, u"ab"_s), 2), (Range{0, 2}));
        QCOMPARE(wordAt(Block(), 0), Range());
    }
};

MOAI_TEST(PiecesTest)
#include "PiecesTest.moc"
