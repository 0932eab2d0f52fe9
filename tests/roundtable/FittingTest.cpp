// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Fitting.h"
#include "roundtable/Prompts.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

Passage system()
{
    return {ChatRole::System, Origin::Table, {}, u"You are @ann."_s};
}

Passage person(const QString &text)
{
    return {ChatRole::Human, Origin::Person, {}, text};
}

Passage peer(const QString &text)
{
    return {ChatRole::Human, Origin::Peer, u"bob"_s, quoted(u"@bob"_s, text, {})};
}

QString words(int count, const QString &word = u"word "_s)
{
    return word.repeated(count).trimmed();
}

/// A question, `rounds` long answers with a question each, the last question.
QList<Passage> talk(int rounds, int length)
{
    QList<Passage> passages{system(), person(u"First question?"_s)};
    for (int i = 1; i <= rounds; ++i) {
        passages.append(peer(u"Answer %1 "_s.arg(i) + words(length)));
        passages.append(person(u"Question %1?"_s.arg(i)));
    }
    return passages;
}

QString all(const QList<Passage> &passages)
{
    QStringList texts;
    for (const auto &passage : passages)
        texts.append(passage.text);
    return texts.join(u'\n');
}

} // namespace

class FittingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsIsLeftAlone()
    {
        const auto passages = talk(3, 50);
        const auto fits = fitted(passages, 10'000);
        QCOMPARE(fits.passages, passages);
        QCOMPARE(fits.leftOut, 0);
        QCOMPARE(fits.tokens, tokensOf(passages));
    }

    void theMiddleGoesFirst()
    {
        const auto fits = fitted(talk(10, 100), 500);
        QVERIFY(fits.tokens <= 500);
        QCOMPARE(fits.passages.at(0), system());
        QCOMPARE(fits.passages.at(1), person(u"First question?"_s));
        QCOMPARE(fits.passages.at(2).origin, Origin::LeftOut);
        QCOMPARE(fits.passages.last(), person(u"Question 10?"_s));
        QVERIFY(all(fits.passages).contains(u"Answer 10"_s));
        QVERIFY(!all(fits.passages).contains(u"Answer 1 "_s));
        QCOMPARE(fits.leftOut + fits.passages.size() - 1, talk(10, 100).size());
        QVERIFY(fits.passages.at(2).text.contains(QString::number(fits.leftOut) + u" passages"_s));
        QVERIFY(fits.passages.at(2).text.startsWith(u"[Left out"_s));
    }

    void moreRoomNeverShowsLess()
    {
        const auto passages = talk(20, 30);
        int before = int(passages.size());
        for (qint64 room = 150; room < tokensOf(passages) + 50; room += 25) {
            const auto fits = fitted(passages, room);
            QVERIFY(fits.leftOut <= before);
            QVERIFY2(fits.tokens <= room, qPrintable(u"%1 in %2"_s.arg(fits.tokens).arg(room)));
            before = fits.leftOut;
        }
        QCOMPARE(before, 0);
    }

    void anOverLongPassageLosesItsMiddle_data()
    {
        QTest::addColumn<QString>("middle");
        QTest::newRow("words") << words(5000);
        QTest::newRow("no spaces") << QString(20'000, u'x');
        QTest::newRow("CJK") << QString(5000, QChar(0x5929));
        QTest::newRow("emoji") << u"😀"_s.repeated(3000);
    }
    void anOverLongPassageLosesItsMiddle()
    {
        QFETCH(QString, middle);
        const QString text = u"BEGIN "_s + middle + u" END"_s;
        const auto fits = fitted({system(), person(text)}, 400);
        QCOMPARE(fits.leftOut, 1);
        QVERIFY2(fits.tokens <= 400, qPrintable(QString::number(fits.tokens)));
        QVERIFY(fits.tokens > 200);
        const QString sent = fits.passages.last().text;
        QVERIFY(sent.startsWith(u"BEGIN"_s) && sent.endsWith(u"END"_s));
        QVERIFY(sent.contains(u"left out here"_s));
        QVERIFY(sent.isValidUtf16());
    }

    void aQuoteKeepsItsFence()
    {
        const Passage quote = peer(u"BEGIN "_s + words(5000) + u" END"_s);
        const auto fits = fitted({system(), person(u"Why?"_s), quote, person(u"And?"_s)}, 400);
        for (const auto &passage : fits.passages)
            if (passage.origin == Origin::Peer) {
                QCOMPARE(passage.text.section(u'\n', 0, 0), quote.text.section(u'\n', 0, 0));
                QCOMPARE(passage.text.section(u'\n', -1), quote.text.section(u'\n', -1));
            }
        QCOMPARE(fits.passages.last(), person(u"And?"_s));
        QVERIFY(fits.tokens <= 400);
    }

    void aSystemPromptThatIsTooLongIsLeftToTheService()
    {
        Passage prompt = system();
        prompt.text = words(1000);
        const auto fits = fitted({prompt, person(u"Why?"_s)}, 100);
        QCOMPARE(fits.passages.first(), prompt);
        QCOMPARE(fits.passages.last(), person(u"Why?"_s));
    }

    void theAnswerHasItsRoom()
    {
        QCOMPARE(roomIn(8192, {}), (8192 - 2048) * 10 / 11);
        QCOMPARE(roomIn(200'000, {}), (200'000 - 8192) * 10 / 11);
        Parameters limited;
        limited.maxTokens = 1000;
        QCOMPARE(roomIn(8192, limited), (8192 - 1000) * 10 / 11);
        limited.maxTokens = 100'000;
        QCOMPARE(roomIn(8192, limited), 4096 * 10 / 11);
    }

    void tenThousandPassagesAreFitted()
    {
        const auto passages = talk(5000, 20);
        const auto fits = fitted(passages, 50'000);
        QVERIFY(fits.tokens <= 50'000);
        QVERIFY(fits.passages.size() > 1000);
    }
};

MOAI_TEST(FittingTest)
#include "FittingTest.moc"
