// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ColumnRow.h"
#include "discussion/ComposerEdit.h"
#include "discussion/RoundBars.h"
#include "discussion/RoundStack.h"
#include "markdown/MarkdownView.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class WindowTest : public QObject
{
    Q_OBJECT

private:
    static QString stateOf(WindowRig &rig, const QString &handle)
    {
        return rig.find<QLabel>(u"state_"_s + handle)->text();
    }
    static MarkdownView *answerOf(WindowRig &rig, const QString &handle)
    {
        return rig.find<MarkdownView>(u"answer_"_s + handle);
    }
    static const Message &message(WindowRig &rig, int round, int seat)
    {
        return rig.desk().rounds()[round].messages[seat + 1];
    }

private slots:
    void aFirstStartSeatsThePracticeTable()
    {
        WindowRig rig(0);
        QCOMPARE(rig.desk().roster().size(), 3);
        QVERIFY(rig.find<QLabel>(u"practice"_s)->isVisible());
        MOAI_TRY_VERIFY(rig.find<QAbstractButton>(u"welcome_skip"_s));
        rig.find<QAbstractButton>(u"welcome_skip"_s)->click();
        QVERIFY(rig.find<QAbstractButton>(u"connect"_s)->isVisible());
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"empty_state"_s)->isVisible());
        QTest::mouseClick(rig.find<QAbstractButton>(u"example_1"_s), Qt::LeftButton);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"column_sage"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(rig, u"scout"_s), u"done"_s, 15000);
    }

    void aQuestionFillsAColumnForEachParticipant()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        for (const auto &handle : {u"sage"_s, u"scout"_s, u"skeptic"_s}) {
            MOAI_TRY_COMPARE(stateOf(rig, handle), u"done"_s);
            QVERIFY(answerOf(rig, handle)->markdown().contains(u"sky blue"_s));
            QVERIFY(!rig.find<QLabel>(u"figures_"_s + handle)->text().isEmpty());
        }
        QCOMPARE(rig.find<QLabel>(u"title"_s)->text(), u"Why is the sky blue?"_s);
        QCOMPARE(rig.find<ComposerEdit>(u"composer"_s)->toPlainText(), QString());
    }

    void oneFailureStaysInItsColumnAndCanBeRetried()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Tell me [fail 400]"_s));
        MOAI_TRY_COMPARE(stateOf(rig, u"skeptic"_s), u"failed"_s);
        QCOMPARE(stateOf(rig, u"sage"_s), u"done"_s);
        auto *card = rig.find<QWidget>(u"failure_skeptic"_s);
        QVERIFY(card->isVisible());
        QVERIFY(!rig.find<QWidget>(u"failure_sage"_s)->isVisible());
        const int attempt = message(rig, 0, 2).attempt;
        QTest::mouseClick(rig.find<QAbstractButton>(u"failure_retry_skeptic"_s), Qt::LeftButton);
        MOAI_TRY_COMPARE(message(rig, 0, 2).attempt, attempt + 1);
        MOAI_TRY_VERIFY(rig.allEnded());
        QCOMPARE(message(rig, 0, 0).attempt, 1);
    }

    void stopKeepsWhatHasArrived()
    {
        WindowRig rig(3, 1);
        rig.say(u"Take your time"_s);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"stop_sage"_s));
        MOAI_TRY_VERIFY(!answerOf(rig, u"sage"_s)->markdown().isEmpty());
        QTest::mouseClick(rig.find<QAbstractButton>(u"stop_sage"_s), Qt::LeftButton);
        MOAI_TRY_COMPARE(stateOf(rig, u"sage"_s), u"stopped"_s);
        QVERIFY(!answerOf(rig, u"sage"_s)->markdown().isEmpty());
        QVERIFY(rig.find<QWidget>(u"retry_sage"_s)->isVisible());
        QVERIFY(stateOf(rig, u"scout"_s) != u"stopped"_s);
        QTest::keyClick(&rig.window(), Qt::Key_Escape);
        MOAI_TRY_VERIFY(rig.allEnded());
        MOAI_TRY_COMPARE(stateOf(rig, u"skeptic"_s), u"stopped"_s);
        QVERIFY(!rig.find<QWidget>(u"stop_all"_s)->isVisible());
    }

    void theNextLineCanBeWrittenWhileAnswersRun()
    {
        WindowRig rig(3, 1);
        rig.say(u"First"_s);
        MOAI_TRY_VERIFY(rig.desk().isRunning());
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        QTest::keyClicks(composer, u"Second"_s);
        QCOMPARE(composer->toPlainText(), u"Second"_s);
        QVERIFY(rig.find<QWidget>(u"send"_s)->isEnabled());
    }

    void followingStopsWhenTheReaderScrollsUp()
    {
        WindowRig rig(2, 1);
        rig.window().resize(900, 600);
        rig.say(u"Tell me at length"_s);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"answer_sage"_s));
        auto *bar = answerOf(rig, u"sage"_s)->verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 60, 15000);
        QTest::keyClick(answerOf(rig, u"sage"_s), Qt::Key_Home);
        QVERIFY(!answerOf(rig, u"sage"_s)->isFollowing());
        QCOMPARE(bar->value(), 0);
        auto *pill = rig.find<QAbstractButton>(u"follow_sage"_s);
        QVERIFY(pill->isVisible());
        QVERIFY(answerOf(rig, u"scout"_s)->isFollowing());
        const int before = bar->maximum();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > before, 15000);
        QCOMPARE(bar->value(), 0);
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(answerOf(rig, u"sage"_s)->isFollowing());
        QVERIFY(!pill->isVisible());
    }

    void aNewRoundOpensByItselfUnlessTheReaderIsAtAnOlderOne()
    {
        WindowRig rig;
        auto *stack = rig.find<RoundStack>(u"rounds"_s);
        QVERIFY(rig.ask(u"One"_s));
        QVERIFY(rig.ask(u"Two"_s));
        QCOMPARE(stack->openRound(), rig.desk().rounds()[1].round.id);
        auto *above = rig.find<RoundBars>(u"rounds_above"_s);
        QCOMPARE(above->model()->rowCount(), 1);
        above->setFocus();
        QTest::keyClick(above, Qt::Key_Return);
        QCOMPARE(stack->openRound(), rig.desk().rounds()[0].round.id);
        QVERIFY(rig.ask(u"Three"_s));
        QCOMPARE(stack->openRound(), rig.desk().rounds()[0].round.id);
        auto *pill = rig.find<QAbstractButton>(u"new_round"_s);
        QVERIFY(pill->isVisible());
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(stack->openRound(), rig.desk().rounds()[2].round.id);
        QVERIFY(!pill->isVisible());
    }

    void manyRoundsStaySmall()
    {
        WindowRig rig(1);
        for (int i = 0; i < 12; ++i)
            QVERIFY(rig.ask(u"Question %1"_s.arg(i)));
        auto *above = rig.find<RoundBars>(u"rounds_above"_s);
        QCOMPARE(above->model()->rowCount(), 11);
        QVERIFY(above->height() < 160);
        QVERIFY(above->verticalScrollBar()->maximum() > 0);
        QVERIFY(rig.find<QWidget>(u"columns"_s)->height() > 300);
    }

    void aDraftOutlivesTheProgramAndStaysWithItsDiscussion()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        composer->setPlainText(u"half a thou"_s);
        QTest::keyClick(&rig.window(), Qt::Key_N, Qt::ControlModifier);
        MOAI_TRY_COMPARE(composer->toPlainText(), QString());
        composer->setPlainText(u"another"_s);
        rig.restart();
        composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(rig.desk().discussion());
        MOAI_TRY_COMPARE(composer->toPlainText(), u"half a thou"_s);
        rig.desk().startDiscussion();
        MOAI_TRY_COMPARE(composer->toPlainText(), u"another"_s);
    }

    void aLineThatCannotBeCarriedOutComesBackWithItsReason()
    {
        WindowRig rig;
        rig.say(u"/opne Why?"_s);
        auto *notice = rig.find<QWidget>(u"notice"_s);
        MOAI_TRY_VERIFY(notice->isVisible());
        QVERIFY(rig.find<QLabel>(u"notice_failure"_s)->text().contains(u"/open"_s));
        MOAI_TRY_COMPARE(rig.find<ComposerEdit>(u"composer"_s)->toPlainText(), u"/opne Why?"_s);
        QVERIFY(rig.desk().rounds().isEmpty());
        QTest::mouseClick(rig.find<QAbstractButton>(u"notice_close"_s), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
    }

    void copyTakesTheMarkdown()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        QTest::mouseClick(rig.find<QAbstractButton>(u"copy_sage"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), message(rig, 0, 0).text);
    }

    void whatWasSaidIsThereAfterARestart()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Remember me"_s));
        const QString text = message(rig, 0, 1).text;
        rig.restart();
        MOAI_TRY_COMPARE(rig.desk().rounds().size(), 1);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"column_scout"_s));
        QCOMPARE(answerOf(rig, u"scout"_s)->markdown(), text);
    }

    void everythingIsReachedByKeyboardAlone()
    {
        WindowRig rig;
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        MOAI_TRY_VERIFY(composer->hasFocus());
        QTest::keyClicks(composer, u"/op"_s);
        auto *popup = rig.find<QWidget>(u"completions"_s);
        MOAI_TRY_VERIFY(popup->isVisible());
        QTest::keyClick(composer, Qt::Key_Tab);
        QCOMPARE(composer->toPlainText(), u"/open "_s);
        QVERIFY(!popup->isVisible());
        QTest::keyClicks(composer, u"Why?"_s);
        QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
        MOAI_TRY_VERIFY(rig.allEnded());
        QTest::keyClick(&rig.window(), Qt::Key_Left, Qt::AltModifier);
        MOAI_TRY_VERIFY(answerOf(rig, u"sage"_s)->hasFocus());
        QTest::keyClick(&rig.window(), Qt::Key_Right, Qt::AltModifier);
        MOAI_TRY_VERIFY(answerOf(rig, u"scout"_s)->hasFocus());
        QTest::keyClick(&rig.window(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(!rig.find<QWidget>(u"column_sage"_s)->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(rig.find<QWidget>(u"column_sage"_s)->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_2, Qt::ControlModifier);
        MOAI_TRY_VERIFY(!rig.desk().roster()[1].enabled);
        QTest::keyClick(&rig.window(), Qt::Key_F6);
        MOAI_TRY_VERIFY(composer->hasFocus());
        QTest::keyClick(&rig.window(), Qt::Key_F6);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"discussions"_s)->hasFocus());
        QTest::keyClick(&rig.window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!rig.find<QWidget>(u"sidebar"_s)->isVisible());
        QTest::keyClick(&rig.window(), Qt::Key_F1);
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"shortcut_sheet"_s));
    }

    void everyControlHasANameForItsUser()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"One"_s));
        for (const QWidget *widget : rig.window().findChildren<QWidget *>()) {
            const bool control = widget->focusPolicy() & Qt::TabFocus;
            // Qt's own parts are named by the control that they belong to.
            const bool isPart = widget->inherits("QMenu") || widget->inherits("QScrollBar") ||
                                widget->inherits("QComboBoxListView");
            if (!control || isPart)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool says = button && !button->text().isEmpty();
            QVERIFY2(says || !widget->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

MOAI_TEST(WindowTest)
#include "WindowTest.moc"
