// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ComposerEdit.h"
#include "discussion/DiscussionViews.h"
#include "discussion/ExportDialog.h"
#include "discussion/TranscriptView.h"
#include "markdown/MarkdownView.h"
#include "storage/DiscussionStore.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class TranscriptTest : public QObject
{
    Q_OBJECT

private:
    static TranscriptView &transcript(WindowRig &rig)
    {
        QTest::keyClick(&rig.window(), Qt::Key_2, Qt::AltModifier);
        return *rig.find<TranscriptView>(u"transcript"_s);
    }
    static MarkdownView *textOf(WindowRig &rig, const Message &message)
    {
        return rig.find<MarkdownView>(u"entry_text_%1"_s.arg(message.id.value));
    }

private slots:
    void everythingIsThereInReadingOrder()
    {
        WindowRig rig(2);
        QVERIFY(rig.ask(u"Why?"_s));
        QVERIFY(rig.ask(u"And then? [fail 400]"_s));
        TranscriptView &view = transcript(rig);
        QVERIFY(view.isVisible());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.rows(), 8); // two headings, two questions, four answers
        int below = -1;
        for (const RoundRecord &round : rig.desk().rounds()) {
            const auto *heading = rig.find<QLabel>(u"heading_%1"_s.arg(round.round.id.value));
            if (!heading) // too far down to be made
                continue;
            QVERIFY(heading->y() > below);
            below = heading->y();
            for (const Message &message : round.messages) {
                const auto *entry = rig.find<QWidget>(u"entry_%1"_s.arg(message.id.value));
                if (!entry)
                    continue;
                QVERIFY(entry->y() > below);
                below = entry->y();
            }
        }
        const Message answer = rig.desk().rounds()[0].messages[1];
        QCOMPARE(textOf(rig, answer)->markdown(), answer.text);
    }

    void aTurnIsSeenToGrowAndTheEndIsFollowed()
    {
        WindowRig rig(2, 2);
        rig.say(u"Tell me at length"_s);
        MOAI_TRY_VERIFY(rig.desk().isRunning());
        TranscriptView &view = transcript(rig);
        MOAI_TRY_VERIFY(view.verticalScrollBar()->maximum() > 100);
        QTRY_VERIFY_WITH_TIMEOUT(rig.allEnded(), 20000);
        const Message last = rig.desk().rounds().last().messages.last();
        MOAI_TRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        MOAI_TRY_COMPARE(textOf(rig, last)->markdown(), last.text);
        const auto *text = textOf(rig, last);
        MOAI_TRY_VERIFY(text->height() >= textOf(rig, last)->contentHeight(text->width()));
    }

    void aReaderInTheMiddleStaysThere()
    {
        WindowRig rig(2);
        for (int i = 0; i < 4; ++i)
            QVERIFY(rig.ask(u"Question %1"_s.arg(i)));
        TranscriptView &view = transcript(rig);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&rig.window(), Qt::Key_Down, Qt::AltModifier);
        const auto *heading =
            rig.find<QLabel>(u"heading_%1"_s.arg(rig.desk().rounds()[1].round.id.value));
        QVERIFY(heading);
        const int y = heading->y();
        QVERIFY2(y < 40, qPrintable(QString::number(y)));
        QVERIFY(rig.ask(u"One more"_s));
        QCOMPARE(heading->y(), y);
    }

    void manyRoundsCostNoMoreThanOneScreen()
    {
        WindowRig rig(2);
        QVERIFY(rig.ask(u"Why?"_s));
        const DiscussionId id = rig.desk().discussion()->id;
        const QList<Participant> roster = rig.desk().roster();
        for (int i = 0; i < 200; ++i) {
            NewRound round;
            round.discussion = id;
            round.text = u"Question %1"_s.arg(i);
            round.asked = allAsked(roster);
            const RoundRecord begun = awaited(rig.discussions().beginRound(round));
            for (Message message : begun.messages) {
                if (message.author == Author::Human)
                    continue;
                message.text = u"An answer with **some** words.\n\n"_s.repeated(20);
                message.status = MessageStatus::Complete;
                (void)awaited(rig.discussions().finish(message));
            }
        }
        rig.restart();
        MOAI_TRY_COMPARE(rig.desk().rounds().size(), 201);
        TranscriptView &view = transcript(rig);
        QCOMPARE(view.rows(), 201 * 4);
        QVERIFY2(view.madeRows() < 40, qPrintable(QString::number(view.madeRows())));
        for (const auto key : {Qt::Key_Home, Qt::Key_End}) {
            QTest::keyClick(&view, key);
            QVERIFY(view.madeRows() > 0 && view.madeRows() < 60);
        }
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    }

    void theDiscussionIsSavedAsAFile()
    {
        WindowRig rig(2);
        auto *action = rig.find<QAction>(u"table_export"_s);
        QVERIFY(!action->isEnabled());
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        QVERIFY(action->isEnabled());
        QTemporaryDir dir;
        action->trigger();
        auto *dialog = rig.find<ExportDialog>(u"export_dialog"_s);
        QVERIFY(dialog);
        const QString path = dir.filePath(u"sky.html"_s);
        emit dialog->fileSelected(path);
        dialog->hide();
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"notice"_s)->isVisible());
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("<html") && html.contains("Why is the sky blue?"));
    }
};

MOAI_TEST(TranscriptTest)
#include "TranscriptTest.moc"
