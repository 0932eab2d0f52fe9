// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/AnswerFigures.h"
#include "discussion/ColumnRow.h"
#include "discussion/CompletionPopup.h"
#include "discussion/ComposerEdit.h"
#include "discussion/LiveAnswers.h"
#include "discussion/RoundSummary.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace moai;
using namespace moai::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LayoutTest : public QObject
{
    Q_OBJECT

private:
    static Message answer(int id, MessageStatus status, const QString &text, int attempt = 1)
    {
        Message message;
        message.id = {id};
        message.author = Author::Participant;
        message.status = status;
        message.text = text;
        message.attempt = attempt;
        return message;
    }

private slots:
    void columnsShareTheWidthDownToAReadableMinimum_data()
    {
        QTest::addColumn<int>("seats");
        QTest::addColumn<QSize>("window");
        QTest::addColumn<bool>("scrolls");
        QTest::newRow("2") << 2 << QSize(1280, 800) << false;
        QTest::newRow("3") << 3 << QSize(1280, 800) << false;
        QTest::newRow("6, wide") << 6 << QSize(2400, 1000) << false;
        QTest::newRow("6") << 6 << QSize(1280, 800) << true;
        QTest::newRow("12") << 12 << QSize(1920, 1080) << true;
        QTest::newRow("3, small") << 3 << QSize(800, 600) << true;
        QTest::newRow("2, small") << 2 << QSize(800, 600) << true;
    }
    void columnsShareTheWidthDownToAReadableMinimum()
    {
        QFETCH(int, seats);
        QFETCH(QSize, window);
        QFETCH(bool, scrolls);
        WindowRig rig(seats);
        rig.window().resize(window);
        QCOMPARE(rig.window().size(), window);
        QVERIFY(rig.ask(u"One [fail cut]"_s));
        auto *row = rig.find<ColumnRow>(u"columns"_s);
        const auto columns = row->findChildren<ResponseColumn *>();
        QCOMPARE(columns.size(), seats);
        const int least = ResponseColumn::readableWidth(row->fontMetrics());
        for (const ResponseColumn *column : columns)
            QVERIFY(column->width() >= least && column->height() <= row->viewport()->height());
        MOAI_TRY_COMPARE(row->horizontalScrollBar()->maximum() > 0, scrolls);
        QVERIFY(qAbs(columns.first()->width() - columns.last()->width()) <= 1);
    }

    void theKeyboardBringsTheLastOfTwelveColumnsIntoView()
    {
        WindowRig rig(12);
        QVERIFY(rig.ask(u"One"_s));
        auto *row = rig.find<ColumnRow>(u"columns"_s);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&rig.window(), Qt::Key_Right, Qt::AltModifier);
        const auto *bar = row->horizontalScrollBar();
        MOAI_TRY_VERIFY(bar->maximum() > 1000 && bar->maximum() - bar->value() < 16);
    }

    void keysAreAnsweredAtOnceWhileTwelveColumnsStream()
    {
        WindowRig rig(12, 4); // about 100 chunks a second and column
        rig.say(u"Tell me at length"_s);
        MOAI_TRY_VERIFY(rig.desk().isRunning());
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(composer->hasFocus());
        qint64 slowest = 0;
        int keys = 0;
        QElapsedTimer clock;
        while (rig.desk().isRunning() && keys < 40) {
            // What a person feels: from the key, through all that waits before it, to the paint.
            clock.start();
            QMetaObject::invokeMethod(
                composer, [composer] { QTest::keyClick(composer, Qt::Key_X); },
                Qt::QueuedConnection);
            const int wanted = ++keys;
            QVERIFY(until([&] { return composer->toPlainText().size() == wanted; }));
            slowest = qMax(slowest, clock.elapsed());
        }
        QVERIFY(keys > 10);
        QVERIFY2(slowest < 250, qPrintable(QString::number(slowest)));
    }

    void wordsAreCountedAcrossPieces()
    {
        WordCount words;
        for (const auto &piece : {u"one tw"_s, u"o"_s, u" "_s, u"\nthree"_s, u""_s})
            words.add(piece);
        QCOMPARE(words.value(), 3);
    }

    void spansReadWell_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths") << 420 << u"0.4 s"_s;
        QTest::newRow("seconds") << 12'300 << u"12 s"_s;
        QTest::newRow("just under ten") << 9'960 << u"10 s"_s;
        QTest::newRow("minutes") << 65'000 << u"1 min 05 s"_s;
    }
    void spansReadWell()
    {
        QFETCH(int, ms);
        QFETCH(QString, text);
        QCOMPARE(spanText(std::chrono::milliseconds(ms)), text);
    }

    void whatIsUnknownIsLeftOut()
    {
        Message message;
        QCOMPARE(figuresText(message, 0, {}), QString());
        message.firstText = 500ms;
        message.total = 2500ms;
        QCOMPARE(figuresText(message, 100, {}), u"0.5 s · 50 w/s"_s);
        message.price = Money();
        QCOMPARE(figuresText(message, 100, {}), u"0.5 s · 50 w/s · $0.00"_s);
        message.price.reset();
        message.usage.output = 42;
        QCOMPARE(figuresText(message, 100, {}), u"0.5 s · 50 w/s · 42 tok · price unknown"_s);
        message.usage.input = 7;
        message.price = Money{420};
        QCOMPARE(figuresText(message, 100, {}), u"0.5 s · 50 w/s · 7 → 42 tok · $0.0004"_s);
    }

    void wordsThatMayBeCompleted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("command") << u"/op"_s << u"/op"_s;
        QTest::newRow("slash later") << u"a /op"_s << QString();
        QTest::newRow("handle") << u"hello @sa"_s << u"@sa"_s;
        QTest::newRow("mail address") << u"me@sa"_s << QString();
        QTest::newRow("after the word") << u"/open "_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void wordsThatMayBeCompleted()
    {
        QFETCH(QString, text);
        QFETCH(QString, prefix);
        QCOMPARE(completionPrefix(text, text.size()), prefix);
    }

    void liveWordsWinOverAnOlderRead()
    {
        LiveAnswers live;
        RoundRecord started;
        started.messages = {answer(1, MessageStatus::Waiting, {}),
                            answer(2, MessageStatus::Waiting, {})};
        live.roundStarted(started);
        live.textArrived({1}, u"one two"_s);
        live.messageChanged(answer(2, MessageStatus::Complete, u"whole"_s));
        QList<RoundRecord> read{started}; // as the store had it a moment ago
        live.overlay(read);
        QCOMPARE(read[0].messages[0].text, u"one two"_s);
        QCOMPARE(read[0].messages[0].status, MessageStatus::Streaming);
        QCOMPARE(read[0].messages[1].text, u"whole"_s);
        read[0].messages[1] = answer(2, MessageStatus::Failed, u"later"_s, 2);
        live.overlay(read);
        QCOMPARE(read[0].messages[1].text, u"later"_s);
        QVERIFY(live.runningFor({1}));
        QVERIFY(!live.runningFor({2}));
    }

    void aRoundInOneLineCountsItsAnswers()
    {
        RoundRecord round;
        round.round.number = 3;
        Message question;
        question.text = u"Why\n is it?"_s;
        round.messages = {question, answer(1, MessageStatus::Complete, u"x"_s),
                          answer(2, MessageStatus::Failed, {}),
                          answer(3, MessageStatus::Interrupted, {}),
                          answer(4, MessageStatus::Streaming, {})};
        const RoundSummary summary = summaryOf(round);
        QCOMPARE(summary.question, u"Why is it?"_s);
        QCOMPARE(summary.done, 1);
        QCOMPARE(summary.failed, 2);
        QCOMPARE(summary.running, 1);
        QCOMPARE(sentenceOf(summary), u"Round 3: Why is it? (1 running, 1 done, 2 failed)"_s);
    }
};

MOAI_TEST(LayoutTest)
#include "LayoutTest.moc"
