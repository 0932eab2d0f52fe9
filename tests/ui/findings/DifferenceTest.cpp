// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Difference.h"
#include "findings/SeenWords.h"
#include "findings/StanceFooter.h"
#include "support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class DifferenceTest : public QObject
{
    Q_OBJECT

private:
    static QString marked(const QList<DiffLine> &lines)
    {
        QString text;
        for (const DiffLine &line : lines)
            text += (line.side == Side::Both    ? u' '
                     : line.side == Side::First ? u'-'
                                                : u'+') +
                    line.text;
        return text;
    }
    static QStringList side(const QList<DiffLine> &lines, Side wanted)
    {
        QStringList texts;
        for (const DiffLine &line : lines)
            if (line.side == Side::Both || line.side == wanted)
                texts << line.text;
        return texts;
    }

private slots:
    void linesAreCompared_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << u"a b c"_s << u"a b c"_s << u" a b c"_s;
        QTest::newRow("one more") << u"a c"_s << u"a b c"_s << u" a+b c"_s;
        QTest::newRow("one less") << u"a b c"_s << u"a c"_s << u" a-b c"_s;
        QTest::newRow("changed") << u"a b c"_s << u"a x c"_s << u" a-b+x c"_s;
        QTest::newRow("nothing in common") << u"a"_s << u"b"_s << u"-a+b"_s;
        QTest::newRow("of nothing") << QString() << u"a"_s << u"+a"_s;
        QTest::newRow("Myers' own")
            << u"a b c a b b a"_s << u"c b a b a c"_s << u"-a-b c+b a b-b a+c"_s;
    }
    void linesAreCompared()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, expected);
        QCOMPARE(marked(difference(first.split(u' ', Qt::SkipEmptyParts),
                                   second.split(u' ', Qt::SkipEmptyParts))),
                 expected);
    }

    void bothTextsAreWholeWhateverTheyAre()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 200; ++run) {
            QStringList first;
            QStringList second;
            for (int i = random.bounded(20); i > 0; --i)
                first << QString(QChar(u'a' + random.bounded(4)));
            for (int i = random.bounded(20); i > 0; --i)
                second << QString(QChar(u'a' + random.bounded(4)));
            const QList<DiffLine> lines = difference(first, second);
            QCOMPARE(side(lines, Side::First), first);
            QCOMPARE(side(lines, Side::Second), second);
        }
    }

    void longTextsWithNothingInCommonEnd()
    {
        QStringList first;
        QStringList second;
        for (int i = 0; i < 20'000; ++i) {
            first << u"a%1"_s.arg(i);
            second << u"b%1"_s.arg(i);
        }
        const QList<DiffLine> lines = difference(first, second);
        QCOMPARE(lines.size(), 40'000);
    }

    void sharesAddUp()
    {
        const QList<PassageShare> shares =
            sharesOf({{ChatRole::System, Origin::Table, {}, u"You are @sage."_s},
                      {ChatRole::Human, Origin::Person, {}, u"Why is the sky blue?"_s},
                      {ChatRole::Human, Origin::Peer, u"scout"_s, QString(4000, u'x')}});
        double sum = 0;
        for (const PassageShare &share : shares) {
            QVERIFY(share.tokens > 0);
            sum += share.share;
        }
        QVERIFY(qAbs(sum - 1) < 1e-9);
        QVERIFY(shares[2].share > 0.9);
        QVERIFY(sharesOf({}).isEmpty());
    }

    void copiedTextSaysWhoseWordsTheyAre()
    {
        const QList<Passage> sage{{ChatRole::System, Origin::Table, {}, u"You are @sage."_s},
                                  {ChatRole::Human, Origin::Peer, u"scout"_s, u"Blue\nlight"_s}};
        QCOMPARE(seenText(sage), u"── system · Moai ──\nYou are @sage.\n\n"
                                 u"── as the person · @scout ──\nBlue\nlight\n"_s);
        QList<Passage> scout = sage;
        scout[0].text = u"You are @scout."_s;
        QCOMPARE(
            marked(seenDifference(sage, scout)),
            u" ── system · Moai ──-You are @sage.+You are @scout. ── as the person · @scout ── "
            u"Blue light"_s);
    }

    void aTurnsMoveIsASentence_data()
    {
        QTest::addColumn<TurnStance>("turn");
        QTest::addColumn<QString>("sentence");
        TurnStance turn;
        QTest::newRow("says nothing") << turn << QString();
        turn.moved = false;
        QTest::newRow("holds") << turn << u"holds"_s;
        turn.moved = true;
        QTest::newRow("conformity") << turn << u"moved without naming an argument (conformity)"_s;
        turn.by = u"sage"_s;
        QTest::newRow("toward") << turn
                                << u"moved toward @sage without naming an argument (conformity)"_s;
        turn.argument = u"the file is locked"_s;
        QTest::newRow("argument") << turn << u"moved by @sage: the file is locked"_s;
    }
    void aTurnsMoveIsASentence()
    {
        QFETCH(TurnStance, turn);
        QFETCH(QString, sentence);
        QCOMPARE(moveSentence(turn), sentence);
    }

    void theLinesThatTheFooterSaysAreNotShownTwice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"I agree: it works.\n\nPosition: Use it.\nMoved: no"_s
                               << u"I agree: it works."_s;
        QTest::newRow("Markdown") << u"So.\n\n**Position:** Use it.\n**Moved:** no\n\n"_s
                                  << u"So."_s;
        QTest::newRow("in German") << u"So.\nPosition: Use it.\nBewegt: nein"_s << u"So."_s;
        QTest::newRow("a label before")
            << u"Note: mind this.\nPosition: Use it.\nMoved: no"_s << u"Note: mind this."_s;
        QTest::newRow("nothing else")
            << u"Position: Use it.\nMoved: no"_s << u"Position: Use it.\nMoved: no"_s;
        QTest::newRow("in the middle") << u"Position: Use it.\nMoved: no\nMore words."_s
                                       << u"Position: Use it.\nMoved: no\nMore words."_s;
    }
    void theLinesThatTheFooterSaysAreNotShownTwice()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        TurnStance turn;
        turn.position = u"Use it."_s;
        turn.moved = false;
        QCOMPARE(withoutStanceLines(text, turn), shown);
        QCOMPARE(withoutStanceLines(text, {}), text);
    }
};

MOAI_TEST(DifferenceTest)
#include "DifferenceTest.moc"
