// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RankingPage.h"
#include "findings/RankYourselfDialog.h"
#include "findings/WinTableItemModel.h"
#include "markdown/MarkdownView.h"
#include "support/TestMain.h"
#include "ui/findings/Sample.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {
using Order = QList<QList<MessageId>>;
}

class RankingTest : public QObject
{
    Q_OBJECT

private:
    static RankingShown shown(const Sample &sample)
    {
        return {sample.ranking(), 1, sample.ballots()};
    }
    static QList<BlindAnswer> blind(const Sample &sample)
    {
        QList<BlindAnswer> answers;
        for (int seat = 0; seat < sample.handles.size(); ++seat)
            answers.append({sample.answer(1, seat).id, u"Text %1"_s.arg(seat)});
        return answers;
    }

private slots:
    void standingsAreReadAsATable()
    {
        const Sample sample;
        StandingsItemModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        RankingResult result = sample.ranking();
        model.setResult(result, sample.colours);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, StandingsItemModel::Place).data().toString(), u"1"_s);
        QCOMPARE(model.index(1, StandingsItemModel::Place).data().toString(), u"2 ="_s);
        QCOMPARE(model.index(0, StandingsItemModel::Score).data(StandingsItemModel::BarRole), 1.0);
        QVERIFY(!model.hasYours());
        result.persons = {result.standings[2]};
        model.setResult(result, sample.colours);
        QVERIFY(model.hasYours());
        QCOMPARE(model.index(2, StandingsItemModel::Yours).data().toString(), u"2"_s);
        QCOMPARE(model.index(0, StandingsItemModel::Yours).data().toString(), u"–"_s);
    }

    void ballotsTellWhoPutWhomWhere()
    {
        const Sample sample;
        BallotsItemModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setResult(sample.ranking(), sample.ballots());
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"(1)"_s); // its own: does not count
        QCOMPARE(model.index(0, 1).data().toString(), u"2 ="_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"2"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"–"_s);
        QVERIFY(model.index(1, 3).data().toString().startsWith(u"abstained: I would"));
    }

    void thePageSumsUpAndAsksTheFailedAgain()
    {
        const Sample sample;
        RankingShown ranking = shown(sample);
        RankingPage page;
        page.resize(900, 600);
        page.show();
        page.showRanking(ranking, sample.colours);
        auto *summary = page.findChild<QLabel *>(u"ranking_summary"_s);
        QCOMPARE(summary->text(), u"@sage leads with 1.00 · 3 of 3 ballots · 1 abstained"_s);
        QVERIFY(!page.findChild<QWidget *>(u"ranking_trouble"_s)->isVisible());
        ranking.ballots[0].status = MessageStatus::Streaming;
        ranking.ballots[2].status = MessageStatus::Failed;
        page.showRanking(ranking, sample.colours);
        QVERIFY(page.findChild<QWidget *>(u"ranking_trouble"_s)->isVisible());
        QSignalSpy retry(&page, &RankingPage::retryRequested);
        page.findChild<QAbstractButton *>(u"ranking_trouble_action"_s)->click();
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry[0][0].value<MessageId>(), ranking.ballots[2].id);
        QSignalSpy stop(&page, &RankingPage::stopRequested);
        page.findChild<QAbstractButton *>(u"ranking_stop"_s)->click();
        QCOMPARE(stop.size(), 1);
        QSignalSpy yourself(&page, &RankingPage::rankYourselfRequested);
        page.findChild<QAbstractButton *>(u"rank_yourself"_s)->click();
        QCOMPARE(yourself[0][0].value<RoundId>(), RoundId{1});
    }

    void answersAreRankedByKeys()
    {
        const Sample sample;
        auto *dialog = new RankYourselfDialog(blind(sample), sample.ranking(), sample.colours);
        dialog->show();
        auto *list = dialog->findChild<QListView *>(u"rank_list"_s);
        auto *text = dialog->findChild<MarkdownView *>(u"rank_text"_s);
        auto *keep = dialog->findChild<QAbstractButton *>(u"rank_keep"_s);
        QVERIFY(!keep->isEnabled());
        QCOMPARE(text->markdown(), u"Text 0"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_2); // A second
        QCOMPARE(text->markdown(), u"Text 0"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(text->markdown(), u"Text 1"_s);
        QTest::keyClick(list, Qt::Key_1); // B first
        QCOMPARE(list->currentIndex().row(), 0);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_7); // there are only three
        QVERIFY(!keep->isEnabled());
        QTest::keyClick(list, Qt::Key_2); // C shares A's place
        QVERIFY(keep->isEnabled());
        QSignalSpy ranked(dialog, &RankYourselfDialog::ranked);
        keep->click();
        const Order expected{{sample.answer(1, 1).id},
                             {sample.answer(1, 0).id, sample.answer(1, 2).id}};
        QCOMPARE(ranked[0][0].value<Order>(), expected);
        auto *reveal = dialog->findChild<QTableView *>(u"rank_reveal"_s);
        QVERIFY(reveal->isVisible());
        QCOMPARE(reveal->model()->index(0, StandingsItemModel::Participant).data().toString(),
                 u"@scout"_s);
        QCOMPARE(reveal->model()->index(0, StandingsItemModel::Yours).data().toString(), u"1"_s);
        QCOMPARE(reveal->model()->index(1, StandingsItemModel::Yours).data().toString(), u"2 ="_s);
        delete dialog;
    }

    void answersAreRankedByDragging()
    {
        const Sample sample;
        RankItemModel model(blind(sample));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const std::unique_ptr<QMimeData> last(model.mimeData({model.index(2, 0)}));
        QVERIFY(!model.dropMimeData(last.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(model.title(0), u"Answer C"_s);
        QCOMPARE(model.missing(), 2);
        const std::unique_ptr<QMimeData> next(model.mimeData({model.index(2, 0)}));
        (void)model.dropMimeData(next.get(), Qt::MoveAction, 1, 0, {});
        QCOMPARE(model.title(1), u"Answer B"_s);
        model.setPlace(model.rowOf(sample.answer(1, 0).id), 3);
        QCOMPARE(model.missing(), 0);
        const Order expected{
            {sample.answer(1, 2).id}, {sample.answer(1, 1).id}, {sample.answer(1, 0).id}};
        QCOMPARE(model.order(), expected);
        model.tieWithAbove(2);
        QCOMPARE(model.order().size(), 2);
        model.move(0, 3);
        QCOMPARE(model.order().last(), QList<MessageId>{sample.answer(1, 2).id});
        model.setPlace(0, 0);
        QCOMPARE(model.missing(), 1);
        RankItemModel again(blind(sample));
        again.setOrder(expected);
        QCOMPARE(again.order(), expected);
    }

    void theWinTableIsAProperModel()
    {
        WinTableItemModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        WinRow row;
        row.handle = u"sage"_s;
        row.model = u"m"_s;
        row.peers = {4, 3};
        row.score = 0.75;
        model.setRows({row}, {});
        QCOMPARE(model.index(0, WinTableItemModel::Participant).data().toString(), u"@sage · m"_s);
        QCOMPARE(model.index(0, WinTableItemModel::Wins).data().toString(), u"3 of 4"_s);
        QCOMPARE(model.index(0, WinTableItemModel::YourWins).data().toString(), u"–"_s);
    }
};

MOAI_TEST(RankingTest)
#include "RankingTest.moc"
