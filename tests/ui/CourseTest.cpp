// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ColumnRow.h"
#include "discussion/ComposerEdit.h"
#include "discussion/TurnPlace.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// Discussions in rounds as the window shows them.
class CourseTest : public QObject
{
    Q_OBJECT

private:
    static Course::State stateOf(WindowRig &rig) { return rig.desk().course().state; }
    static QString textOf(WindowRig &rig, const QString &name)
    {
        return rig.find<QLabel>(name)->text();
    }
    static void click(WindowRig &rig, const QString &name)
    {
        QTest::mouseClick(rig.find<QAbstractButton>(name), Qt::LeftButton);
    }
    static bool isOver(WindowRig &rig)
    {
        return until([&] { return stateOf(rig) == Course::State::Idle && rig.desk().course().end; },
                     std::chrono::seconds(30));
    }
    /// The handles of the columns, from left to right.
    static QStringList columns(WindowRig &rig)
    {
        QList<ResponseColumn *> shown =
            rig.find<ColumnRow>(u"columns"_s)->findChildren<ResponseColumn *>();
        shown.removeIf([](const ResponseColumn *column) { return !column->isVisible(); });
        std::sort(shown.begin(), shown.end(),
                  [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        QStringList handles;
        for (const ResponseColumn *column : shown)
            handles << column->objectName().section(u'_', 1);
        return handles;
    }
    static bool reachesTurns(WindowRig &rig)
    {
        return until(
            [&] {
                return rig.desk().rounds().size() == 2 &&
                       speakerOf(rig.desk().rounds().last()) != nullptr;
            },
            std::chrono::seconds(20));
    }

private slots:
    void columnsKeepTheirSeatsWhileTheOrderOfSpeakingChanges()
    {
        WindowRig rig;
        rig.say(u"/discuss 3 Why is the sky blue?"_s);
        QVERIFY(isOver(rig));
        QVERIFY(rig.desk().rounds().size() >= 2);
        const RoundRecord &last = rig.desk().rounds().last();
        const QStringList seats{u"sage"_s, u"scout"_s, u"skeptic"_s};
        MOAI_TRY_COMPARE(columns(rig), seats);
        for (qsizetype i = 1; i < last.messages.size(); ++i)
            QCOMPARE(textOf(rig, u"turn_"_s + last.messages[i].handle), ordinalText(int(i)));
        QVERIFY(!rig.find<QWidget>(u"question"_s)->isVisible());
        const QString line = textOf(rig, u"round_line"_s);
        QVERIFY2(line.contains(u"in turn"_s), qPrintable(line));
        QVERIFY(rig.find<QWidget>(u"course"_s)->isVisible()); // it tells why it is over
        QVERIFY(!textOf(rig, u"course_detail"_s).isEmpty());
        QVERIFY(rig.find<QWidget>(u"course_next"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"course_stop"_s)->isVisible());
    }

    void theBarTellsWhoseTurnItIs()
    {
        WindowRig rig(3, 6);
        rig.say(u"/discuss 2 Why?"_s);
        QVERIFY(reachesTurns(rig));
        QVERIFY(rig.find<QWidget>(u"course"_s)->isVisible());
        const Message *speaker = speakerOf(rig.desk().rounds().last());
        QVERIFY(speaker);
        QVERIFY(textOf(rig, u"course_detail"_s).contains(u'@' + speaker->handle));
        int waiting = 0;
        for (const QString &handle : columns(rig))
            waiting += textOf(rig, u"state_"_s + handle) == u"waiting for its turn"_s ? 1 : 0;
        QCOMPARE(waiting, 2);
        click(rig, u"course_stop"_s);
        QVERIFY(isOver(rig));
        QCOMPARE(rig.desk().course().end, CourseEnd::Stopped);
        MOAI_TRY_VERIFY(textOf(rig, u"course_detail"_s).contains(u"stopped"_s));
    }

    void pauseLetsTheTurnEndAndResumeGoesOn()
    {
        WindowRig rig(3, 8);
        rig.say(u"/discuss 2 Why?"_s);
        QVERIFY(reachesTurns(rig));
        click(rig, u"course_pause"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(rig), Course::State::Paused, 20000);
        QVERIFY(textOf(rig, u"course_headline"_s).contains(u"Paused"_s));
        QVERIFY(!rig.find<QWidget>(u"course_pause"_s)->isVisible());
        QVERIFY(speakerOf(rig.desk().rounds().last()));
        click(rig, u"course_resume"_s);
        QVERIFY(isOver(rig));
        QVERIFY(!speakerOf(rig.desk().rounds().last()));
    }

    void whatBrokeOffIsOfferedToGoOn()
    {
        WindowRig rig(3, 8);
        rig.say(u"/discuss 2 Why?"_s);
        QVERIFY(reachesTurns(rig));
        rig.kill();
        rig.open();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(rig), Course::State::BrokeOff, 10000);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"course"_s)->isVisible());
        const QString detail = textOf(rig, u"course_detail"_s);
        QVERIFY2(detail.contains(u"round 2"_s) && detail.contains(u'@'), qPrintable(detail));
        QCOMPARE(rig.find<QAbstractButton>(u"course_resume"_s)->text(), u"Go on"_s);
        click(rig, u"course_resume"_s);
        QVERIFY(isOver(rig));
        for (const Message &message : rig.desk().rounds()[1].messages)
            QCOMPARE(message.status, MessageStatus::Complete);
    }

    void whatBrokeOffCanBeLeft()
    {
        WindowRig rig(3, 8);
        rig.say(u"/discuss 2 Why?"_s);
        QVERIFY(reachesTurns(rig));
        rig.kill();
        rig.open();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(rig), Course::State::BrokeOff, 10000);
        QCOMPARE(rig.find<QAbstractButton>(u"course_stop"_s)->text(), u"Leave it"_s);
        click(rig, u"course_stop"_s);
        MOAI_TRY_COMPARE(stateOf(rig), Course::State::Idle);
        rig.restart();
        MOAI_TRY_COMPARE(rig.desk().rounds().size(), 2);
        MOAI_TRY_COMPARE(stateOf(rig), Course::State::Idle);
    }

    void manyRoundsAskFirstAndTheLineIsKept()
    {
        WindowRig rig;
        const QString line = u"/discuss 6 Why?"_s;
        rig.say(line);
        auto *consent = rig.find<QWidget>(u"consent"_s);
        MOAI_TRY_VERIFY(consent->isVisible());
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        QCOMPARE(composer->toPlainText(), line);
        QVERIFY(!textOf(rig, u"consent_question"_s).isEmpty());
        click(rig, u"consent_cancel"_s);
        QVERIFY(!consent->isVisible());
        QCOMPARE(composer->toPlainText(), line);
        QVERIFY(rig.desk().rounds().isEmpty());
        QTest::keyClick(composer, Qt::Key_Return);
        MOAI_TRY_VERIFY(consent->isVisible());
        click(rig, u"consent_go"_s);
        MOAI_TRY_VERIFY(!rig.desk().rounds().isEmpty());
        QCOMPARE(composer->toPlainText(), QString());
        QVERIFY(isOver(rig));
    }

    void escTakesTheQuestionBackBeforeItStopsAnything()
    {
        WindowRig rig;
        rig.say(u"/discuss 9 Why?"_s);
        auto *consent = rig.find<QWidget>(u"consent"_s);
        MOAI_TRY_VERIFY(consent->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_Escape);
        QVERIFY(!consent->isVisible());
        QCOMPARE(rig.find<ComposerEdit>(u"composer"_s)->toPlainText(), u"/discuss 9 Why?"_s);
    }

    void whatALineTakesIsToldWhileItIsTyped()
    {
        WindowRig rig;
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(composer->hasFocus());
        auto *estimate = rig.find<QLabel>(u"estimate"_s);
        QVERIFY(!estimate->isVisible());
        QTest::keyClicks(composer, u"/discuss 3 Why?"_s);
        MOAI_TRY_VERIFY(estimate->isVisible());
        QVERIFY2(estimate->text().contains(u"9 call"_s), qPrintable(estimate->text()));
        composer->setPlainText(u"Why?"_s);
        MOAI_TRY_VERIFY(!estimate->isVisible());
    }

    void theModeStaysWithTheDiscussion()
    {
        WindowRig rig;
        rig.find<QAction>(u"composer_mode_discuss"_s)->trigger();
        QCOMPARE(rig.desk().mode(), Mode::Discuss);
        rig.say(u"Why is the sky blue?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.desk().rounds().isEmpty(), 5000);
        QCOMPARE(rig.desk().rounds().first().round.mode, Mode::Discuss);
        QVERIFY(isOver(rig));
        QCOMPARE(rig.find<QAbstractButton>(u"mode"_s)->text(), u"Discuss"_s);
        rig.restart();
        MOAI_TRY_VERIFY(rig.desk().discussion());
        MOAI_TRY_COMPARE(rig.find<QAbstractButton>(u"composer_mode"_s)->text(), u"Discuss"_s);
        rig.find<QAction>(u"mode_open"_s)->trigger();
        QVERIFY(rig.ask(u"And at dusk?"_s));
        QCOMPARE(rig.desk().rounds().last().round.mode, Mode::Open);
    }

    void whatIsSaidMeanwhileOpensTheNextRound()
    {
        WindowRig rig(3, 6);
        rig.say(u"/discuss 2 Why?"_s);
        QVERIFY(reachesTurns(rig));
        rig.say(u"Mind the dusk"_s);
        auto *heard = rig.find<QLabel>(u"course_heard"_s);
        MOAI_TRY_VERIFY(heard->isVisible());
        QVERIFY(heard->text().contains(u"Mind the dusk"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rig.desk().rounds().size() == 3, 30000);
        QCOMPARE(rig.desk().rounds()[2].messages[0].text, u"Mind the dusk"_s);
        MOAI_TRY_VERIFY(!heard->isVisible());
        QVERIFY(rig.find<QWidget>(u"question"_s)->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_Escape);
        QVERIFY(isOver(rig));
    }

    void anonymityIsADiscussionsChoice()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Why?"_s));
        auto *anonymous = rig.find<QAction>(u"policy_anonymous"_s);
        QVERIFY(!anonymous->isChecked());
        anonymous->trigger();
        MOAI_TRY_VERIFY(rig.desk().discussion()->anonymous == true);
        QVERIFY(rig.find<QAbstractButton>(u"policy"_s)->text().contains(u"anonymous"_s));
        QVERIFY(!rig.desk().project()->rules.anonymous);
        rig.restart();
        MOAI_TRY_VERIFY(rig.desk().discussion());
        QVERIFY(rig.desk().isAnonymous());
    }
};

MOAI_TEST(CourseTest)
#include "CourseTest.moc"
