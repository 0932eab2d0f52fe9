// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/LiveFindings.h"
#include "findings/BandedText.h"
#include "findings/SeenDialog.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class FindingsWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAnAnswerSawIsShownAsItWasSent()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Why is the sky blue?"_s));
        const MessageId sage = rig.desk().rounds()[0].messages[1].id;
        QList<Passage> sent;
        QTRY_VERIFY(!(sent = awaited(rig.discussions().seen(sage))).isEmpty());
        QTest::mouseClick(rig.find<QAbstractButton>(u"seen_sage"_s), Qt::LeftButton);
        auto *dialog = rig.find<SeenDialog>(u"seen_dialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>(u"seen_passages"_s);
        QTRY_COMPARE(list->model()->rowCount(), int(sent.size()));
        QStringList texts;
        for (const Passage &passage : sent)
            texts << passage.text;
        auto *text = dialog->findChild<BandedText *>(u"seen_text"_s);
        QCOMPARE(text->toPlainText(), texts.join(u'\n'));
        QVERIFY(dialog->findChild<QLabel *>(u"seen_summary"_s)->text().contains(u"prompts open"));
        dialog->findChild<QAbstractButton *>(u"seen_copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Why is the sky blue?"));
        auto *compare = dialog->findChild<QComboBox *>(u"seen_compare"_s);
        QCOMPARE(compare->count(), 3);
        compare->setCurrentIndex(1);
        emit compare->activated(1);
        QTRY_VERIFY(text->toPlainText().contains(u"──"));
        QVERIFY(text->toPlainText().contains(u"@scout"));
    }

    void whatWasNotKeptIsSaid()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        Message old = rig.desk().rounds()[0].messages[1];
        old.id = {old.id.value + 1000};
        auto *dialog = new SeenDialog(rig.discussions(), rig.desk().rounds()[0].round, old, {}, {},
                                      &rig.window());
        dialog->open();
        auto *empty = dialog->findChild<QLabel *>(u"seen_empty"_s);
        QTRY_VERIFY(!empty->text().startsWith(u"Reading"));
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        QVERIFY(!dialog->findChild<QWidget *>(u"seen_copy"_s)->isEnabled());
    }

    void theMapSaysHowItIsMade()
    {
        WindowRig rig(2);
        QVERIFY(rig.ask(u"One"_s));
        rig.window().showView(View::Map);
        auto *map = rig.find<QWidget>(u"map"_s);
        QVERIFY(map);
        auto *gather = map->findChild<QAbstractButton *>(u"map_gather"_s);
        QVERIFY(gather);
        QTRY_VERIFY(gather->isVisible() && gather->isEnabled());
    }

    void judgementsUnderWayAreReadAsFarAsTheyGo()
    {
        RoundRecord round;
        Message chair;
        chair.author = Author::Participant;
        chair.role = Role::Chair;
        chair.status = MessageStatus::Streaming;
        chair.text = u"{\"answer\": \"Use SQ"_s;
        Message answer = chair;
        answer.role = Role::Answer;
        round.messages = {chair, answer};
        const auto readable = withReadableJudgements({round});
        QCOMPARE(readable[0].messages[0].text, u"{\"answer\": \"Use SQ\"}"_s);
        QCOMPARE(readable[0].messages[0].status, MessageStatus::Complete);
        QCOMPARE(readable[0].messages[1], answer);
    }
};

MOAI_TEST(FindingsWindowTest)
#include "FindingsWindowTest.moc"
