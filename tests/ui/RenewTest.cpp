// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ComposerEdit.h"
#include "discussion/DiscussionViews.h"
#include "discussion/TranscriptView.h"
#include "markdown/MarkdownView.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QScrollBar>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

/// The window made anew under the person's eyes, as a change of language does.
class RenewTest : public QObject
{
    Q_OBJECT

private:
    /// False when the old window stays.
    [[nodiscard]] static bool renew(WindowRig &rig)
    {
        const QPointer<MainWindow> old = &rig.window();
        rig.desktop().renew();
        return until([&] { return !old && rig.window().isVisible(); });
    }

private slots:
    void theNewWindowIsWhereTheOldOneWas()
    {
        WindowRig rig;
        rig.window().setGeometry(50, 60, 700, 600);
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        auto *composer = rig.find<ComposerEdit>(u"composer"_s);
        composer->setPlainText(u"half a thought"_s);
        QTextCursor cursor = composer->textCursor();
        cursor.setPosition(4);
        composer->setTextCursor(cursor);
        auto *answer = rig.find<MarkdownView>(u"answer_sage"_s);
        answer->setFocus();
        answer->stopFollowing(); // as whoever scrolls up
        answer->verticalScrollBar()->setValue(200);
        const int shownAt = answer->verticalScrollBar()->value();
        QVERIFY(shownAt > 100);
        const auto discussion = rig.desk().discussion()->id;
        const QRect place = rig.window().geometry();
        QVERIFY(renew(rig));
        QCOMPARE(rig.desk().discussion()->id, discussion);
        QCOMPARE(rig.window().geometry(), place);
        composer = rig.find<ComposerEdit>(u"composer"_s);
        QCOMPARE(composer->toPlainText(), u"half a thought"_s);
        QCOMPARE(composer->textCursor().position(), 4);
        answer = rig.find<MarkdownView>(u"answer_sage"_s);
        MOAI_TRY_VERIFY(answer->hasFocus());
        // Within a line: all of them are laid out anew.
        const int line = answer->fontMetrics().lineSpacing();
        (void)until([&] { return qAbs(answer->verticalScrollBar()->value() - shownAt) <= line; });
        QVERIFY2(qAbs(answer->verticalScrollBar()->value() - shownAt) <= line,
                 qPrintable(QString::number(answer->verticalScrollBar()->value())));
    }

    void theViewAndItsPlaceStay()
    {
        WindowRig rig;
        for (int i = 0; i < 3; ++i)
            QVERIFY(rig.ask(u"Question %1?"_s.arg(i)));
        rig.window().showView(View::Transcript);
        auto *transcript = rig.find<TranscriptView>(u"transcript"_s);
        MOAI_TRY_VERIFY(transcript && transcript->verticalScrollBar()->maximum() > 100);
        transcript->verticalScrollBar()->setValue(90);
        QVERIFY(renew(rig));
        QCOMPARE(rig.window().findChild<DiscussionViews *>()->view(), View::Transcript);
        transcript = rig.find<TranscriptView>(u"transcript"_s);
        MOAI_TRY_VERIFY(transcript->isVisible());
        MOAI_TRY_VERIFY(qAbs(transcript->verticalScrollBar()->value() - 90) < 40);
    }

    void answersGoOn()
    {
        WindowRig rig(3, 1);
        rig.say(u"Tell me"_s);
        MOAI_TRY_VERIFY(rig.desk().isRunning());
        QVERIFY(renew(rig));
        QVERIFY(rig.desk().isRunning());
        QVERIFY(until([&] { return rig.allEnded(); }, std::chrono::seconds(15)));
        MOAI_TRY_VERIFY(rig.find<MarkdownView>(u"answer_sage"_s)->markdown().contains(u"Tell"_s));
        QCOMPARE(rig.desk().rounds().last().messages[1].status, MessageStatus::Complete);
    }

    void aDialogThatAsksIsLetFinish()
    {
        WindowRig rig;
        const QPointer<MainWindow> old = &rig.window();
        rig.window().editProject();
        QPointer<QDialog> dialog = rig.window().findChild<QDialog *>();
        MOAI_TRY_VERIFY(dialog && dialog->isVisible());
        rig.desktop().renew();
        QVERIFY(old && dialog);
        dialog->reject();
        QVERIFY(until([&] { return !old; }));
        MOAI_TRY_VERIFY(rig.window().isVisible());
    }

    void aHiddenWindowStaysHidden()
    {
        WindowRig rig;
        rig.window().hide();
        const QPointer<MainWindow> old = &rig.window();
        rig.desktop().renew();
        QVERIFY(until([&] { return !old; }));
        QVERIFY(!rig.window().isVisible());
    }

    void twoChangesInOneGoAreFine()
    {
        WindowRig rig;
        rig.desktop().renew();
        QVERIFY(renew(rig));
        MOAI_TRY_VERIFY(!rig.desk().roster().isEmpty());
    }
};

MOAI_TEST(RenewTest)
#include "RenewTest.moc"
