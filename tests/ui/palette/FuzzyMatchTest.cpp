// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/FuzzyMatch.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private:
    static int score(const QString &text, const QString &pattern)
    {
        return fuzzyScore(FuzzyText(text), pattern);
    }
    /// The text with what is matched in brackets.
    static QString shown(const QString &text, const QString &pattern)
    {
        QString marked;
        const QList<int> positions = fuzzyPositions(FuzzyText(text), pattern);
        for (int i = 0; i < int(text.size()); ++i)
            marked += positions.contains(i) ? u'[' + text.mid(i, 1) + u']' : text.mid(i, 1);
        return marked.replace(u"]["_s, QString());
    }

private slots:
    void lettersAreFoundInTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("found");
        QTest::newRow("all of it") << u"New discussion"_s << u"new discussion"_s << true;
        QTest::newRow("some letters") << u"New discussion"_s << u"ndis"_s << true;
        QTest::newRow("another order") << u"New discussion"_s << u"sid n"_s << false;
        QTest::newRow("words in another order")
            << u"New discussion"_s << u"discussion new"_s << true;
        QTest::newRow("a letter too many") << u"New"_s << u"neww"_s << false;
        QTest::newRow("nothing is found everywhere") << u"New"_s << QString() << true;
        QTest::newRow("nothing in nothing") << QString() << u"a"_s << false;
        QTest::newRow("case") << u"ÜBER allem"_s << u"über"_s << true;
        QTest::newRow("accents") << u"Über Café"_s << u"ubercafe"_s << true;
        QTest::newRow("an accent in the pattern") << u"Uber"_s << u"über"_s << true;
        QTest::newRow("Cyrillic") << u"Новый разговор"_s << u"новраз"_s << true;
        QTest::newRow("Chinese") << u"讨论天空的颜色"_s << u"天颜"_s << true;
        QTest::newRow("Arabic") << u"نقاش جديد"_s << u"جديد"_s << true;
        QTest::newRow("an emoji") << u"Rockets 🚀 and stars"_s << u"🚀"_s << true;
        QTest::newRow("blanks only") << u"New"_s << u"   "_s << true;
    }
    void lettersAreFoundInTheirOrder()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pattern);
        QFETCH(const bool, found);
        QCOMPARE(score(text, pattern) > 0, found);
        if (!found)
            return;
        QString used;
        for (const int at : fuzzyPositions(FuzzyText(text), pattern))
            used += FuzzyText(text).folded.mid(at, 1);
        QString wanted = FuzzyPattern(pattern).words.join(QString());
        std::sort(used.begin(), used.end());
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(used, wanted);
    }

    void theBetterMatchIsWorthMore_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("together") << u"map"_s << u"The map"_s << u"Make a plan"_s;
        QTest::newRow("starts of words") << u"nd"_s << u"New discussion"_s << u"Send it"_s;
        QTest::newRow("a word's start") << u"set"_s << u"The settings"_s << u"Reset the page"_s;
        QTest::newRow("the text's start") << u"exp"_s << u"Export it"_s << u"An expert"_s;
        QTest::newRow("the whole text")
            << u"quit"_s << u"Quit"_s << u"Quite a long title of sorts"_s;
        QTest::newRow("a hump") << u"gpt"_s << u"chatGpt"_s << u"signgpt"_s;
        QTest::newRow("near") << u"abc"_s << u"xa b c"_s << u"xa and then b and after that c"_s;
    }
    void theBetterMatchIsWorthMore()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        QVERIFY(score(worse, pattern) > 0);
        QVERIFY2(
            score(better, pattern) > score(worse, pattern),
            qPrintable(u"%1 against %2"_s.arg(score(better, pattern)).arg(score(worse, pattern))));
    }

    void theLettersShownAreThoseOfTheBestMatch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("shown");
        QTest::newRow("together though later")
            << u"a map of maps and map"_s << u"maps"_s << u"a map of [maps] and map"_s;
        QTest::newRow("starts of words")
            << u"Send a New Discussion"_s << u"nd"_s << u"Send a [N]ew [D]iscussion"_s;
        QTest::newRow("two words")
            << u"New discussion"_s << u"disc new"_s << u"[New] [disc]ussion"_s;
        QTest::newRow("none") << u"New"_s << u"x"_s << u"New"_s;
    }
    void theLettersShownAreThoseOfTheBestMatch()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pattern);
        QTEST(FuzzyMatchTest::shown(text, pattern), "shown");
    }

    void longTextsAreLookedAtInPart()
    {
        const QString text = u"word "_s.repeated(20'000) + u"end"_s;
        QVERIFY(score(text, u"wo"_s) > 0);
        QCOMPARE(score(text, u"end"_s), 0); // far behind what anybody sees in a row
        QVERIFY(fuzzyPositions(FuzzyText(text), u"end"_s).isEmpty());
    }

    void foldingTwiceChangesNothingMore()
    {
        for (const QString &text : {u"ÀÉÎõü"_s, u"ẞß"_s, u"İıI"_s, u"ΣΣς"_s, u"Ǆ"_s})
            QCOMPARE(FuzzyText(FuzzyText(text).folded).folded, FuzzyText(text).folded);
    }
};

MOAI_TEST(FuzzyMatchTest)
#include "FuzzyMatchTest.moc"
