// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/LiveFindings.h"
#include "findings/BandedText.h"
#include "findings/ClaimsTable.h"
#include "findings/ConclusionCard.h"
#include "findings/FittedMarkdown.h"
#include "findings/RankYourselfDialog.h"
#include "findings/SeenDialog.h"
#include "markdown/MarkdownView.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QTableView>

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
        MOAI_TRY_VERIFY(!(sent = awaited(rig.discussions().seen(sage))).isEmpty());
        QTest::mouseClick(rig.find<QAbstractButton>(u"seen_sage"_s), Qt::LeftButton);
        auto *dialog = rig.find<SeenDialog>(u"seen_dialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListView *>(u"seen_passages"_s);
        MOAI_TRY_COMPARE(list->model()->rowCount(), int(sent.size()));
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
        MOAI_TRY_VERIFY(text->toPlainText().contains(u"──"));
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
        MOAI_TRY_VERIFY(!empty->text().startsWith(u"Reading"));
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        QVERIFY(!dialog->findChild<QWidget *>(u"seen_copy"_s)->isEnabled());
    }

    void theTableConcludesInOnePanel()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Which database should a desktop program use?"_s));
        QVERIFY(rig.ask(u"/consensus"_s));
        const Message &chair = rig.desk().rounds().last().messages.last();
        QCOMPARE(chair.role, Role::Chair);
        auto *card = rig.find<ConclusionCard>(u"conclusion_"_s + QString::number(chair.id.value));
        QVERIFY(card);
        MOAI_TRY_VERIFY(card->isVisible());
        QVERIFY(!rig.find<QWidget>(u"columns"_s)->isVisible());
        auto *answer = card->findChild<FittedMarkdown *>(u"conclusion_answer"_s);
        MOAI_TRY_VERIFY(!answer->plainText().isEmpty());
        QVERIFY(!answer->markdown().contains(u"\"answer\""));
        MOAI_TRY_COMPARE(rig.desk().findings().conclusions.size(), 1);
        MOAI_TRY_COMPARE(answer->markdown(), rig.desk().findings().conclusions[0].answer);
        rig.window().showView(View::Map);
        auto *table = rig.find<QWidget>(u"map"_s)->findChild<ClaimsTable *>();
        MOAI_TRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), rig.desk().findings().maps.last().claims.size());
        QVERIFY(table->model()->rowCount() > 0);
    }

    void theTableRanksAndThePersonRanksAfterIt()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"Which database should a desktop program use?"_s));
        QVERIFY(rig.ask(u"/rank"_s));
        auto *chart = rig.find<QTableView>(u"standings"_s);
        MOAI_TRY_VERIFY(chart->isVisible());
        MOAI_TRY_COMPARE(chart->model()->rowCount(), 3);
        QTest::mouseClick(rig.find<QAbstractButton>(u"rank_yourself"_s), Qt::LeftButton);
        auto *dialog = rig.find<RankYourselfDialog>(u"rank_dialog"_s);
        QVERIFY(dialog);
        const auto *text = dialog->findChild<MarkdownView *>(u"rank_text"_s);
        auto *list = dialog->findChild<QListView *>(u"rank_list"_s);
        list->setFocus();
        for (int place = 1; place <= 3; ++place) {
            list->setCurrentIndex(list->model()->index(place - 1, 0));
            for (const auto &handle : {u"@sage"_s, u"@scout"_s, u"@skeptic"_s})
                QVERIFY(!text->markdown().contains(handle));
            QTest::keyClick(list, Qt::Key(Qt::Key_0 + place));
        }
        dialog->findChild<QAbstractButton *>(u"rank_keep"_s)->click();
        QVERIFY(dialog->findChild<QTableView *>(u"rank_reveal"_s)->isVisible());
        const auto kept = awaited(rig.discussions().load(rig.desk().discussion()->id)).rankings;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].order.size(), 3);
        dialog->close();
        MOAI_TRY_VERIFY(!chart->isColumnHidden(StandingsItemModel::Yours));
        QTest::mouseClick(rig.find<QAbstractButton>(u"win_table_open"_s), Qt::LeftButton);
        auto *wins = rig.find<QDialog>(u"win_table_dialog"_s)->findChild<QTableView *>();
        MOAI_TRY_COMPARE(wins->model()->rowCount(), 3);
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
        MOAI_TRY_VERIFY(gather->isVisible() && gather->isEnabled());
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
