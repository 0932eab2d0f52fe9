// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundSummary.h"
#include "discussion/RoundWords.h"
#include "discussion/TurnPlace.h"
#include "support/TestMain.h"
#include "widgets/MoneyWords.h"

#include <QLocale>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void smallSumsKeepTheirDigits_data()
    {
        QTest::addColumn<qint64>("micro");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"$0.00"_s;
        QTest::newRow("a millionth") << qint64(1) << u"$0.000001"_s;
        QTest::newRow("less than a cent") << qint64(4'200) << u"$0.0042"_s;
        QTest::newRow("cents") << qint64(123'000) << u"$0.123"_s;
        QTest::newRow("dollars") << qint64(12'345'678) << u"$12.35"_s;
    }
    void smallSumsKeepTheirDigits()
    {
        QFETCH(qint64, micro);
        QFETCH(QString, text);
        QCOMPARE(moneyText(Money{micro}), text);
    }

    void sumsFollowThePersonsLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString text = moneyText(Money{1'500'000});
        QLocale::setDefault(before);
        QVERIFY2(text.contains(u"1,50"_s) && text.contains(u'$'), qPrintable(text));
    }

    void whatIsUnknownIsNeverNothing()
    {
        QCOMPARE(spendText({}), QString());
        QCOMPARE(spendText({Money{}, 2, 0}), u"$0.00"_s);
        QCOMPARE(spendText({Money{}, 0, 3}), u"3 price(s) unknown"_s);
        QCOMPARE(spendText({Money{120'000}, 1, 2}), u"$0.120 + 2 unknown"_s);
        QCOMPARE(priceText(std::nullopt), u"price unknown"_s);
        Estimate estimate;
        estimate.calls = 4;
        estimate.input = {1000, 2000};
        estimate.output = {500, 500};
        estimate.unknownPrices = 4;
        QVERIFY(!estimateText(estimate).contains(u'$'));
        estimate.unknownPrices = 1;
        estimate.price = {Money{10'000}, Money{30'000}};
        QVERIFY2(estimateText(estimate).contains(u"$0.010–$0.030"_s),
                 qPrintable(estimateText(estimate)));
    }

    void placesInAnOrder()
    {
        const QStringList expected{u"1st"_s, u"2nd"_s, u"3rd"_s, u"4th"_s, u"11th"_s, u"22nd"_s};
        const QList<int> numbers{1, 2, 3, 4, 11, 22};
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(ordinalText(numbers[i]), expected[i]);
    }

    void aTurnKnowsItsPlace()
    {
        RoundRecord round;
        round.round.mode = Mode::Discuss;
        round.messages = {Message()};
        for (int id = 1; id < 4; ++id) {
            Message message;
            message.id = {id};
            message.author = Author::Participant;
            message.status = MessageStatus::Waiting;
            round.messages << message;
        }
        QVERIFY(!turnPlaceOf(round, {1})); // all at once
        round.round.seed = 7;
        round.messages[1].status = MessageStatus::Failed; // it is skipped
        round.messages[3].role = Role::Challenge;
        QCOMPARE(speakerOf(round)->id, MessageId{2});
        QCOMPARE(*turnPlaceOf(round, {1}), (TurnPlace{1, 3, false, false, false}));
        QCOMPARE(*turnPlaceOf(round, {2}), (TurnPlace{2, 3, true, false, false}));
        QCOMPARE(*turnPlaceOf(round, {3}), (TurnPlace{3, 3, false, true, true}));
        QVERIFY(turnSentence(*turnPlaceOf(round, {3})).contains(u"3rd of 3"_s));
        QVERIFY(!turnPlaceOf(round, {9}));
    }

    void aRoundWithoutAQuestionSaysWhatItIs()
    {
        RoundRecord round;
        round.messages = {Message()};
        round.round.number = 2;
        round.round.mode = Mode::Discuss;
        round.round.seed = 1;
        round.round.roundsLeft = 1;
        QCOMPARE(headingOf(round.round), u"Round 2 of 3 · in turn"_s);
        const RoundSummary summary = summaryOf(round, {Money{20'000}, 1, 0});
        QVERIFY(!summary.asked);
        QCOMPARE(summary.question, u"in turn"_s);
        QCOMPARE(summary.spend, u"$0.020"_s);
        round.round.mode = Mode::Rank;
        QCOMPARE(headingOf(round.round), u"Round 2 · ranking"_s);
    }
};

MOAI_TEST(WordsTest)
#include "WordsTest.moc"
