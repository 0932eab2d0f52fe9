// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ClaimsItemModel.h"
#include "findings/ClaimsTable.h"
#include "findings/FittedMarkdown.h"
#include "findings/MapView.h"
#include "findings/StanceDelegate.h"
#include "markdown/FindWords.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/findings/Sample.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class MapTest : public QObject
{
    Q_OBJECT

private:
    static MapShown shown(const Sample &sample, int claims = 6)
    {
        MapShown map;
        map.map = sample.map(claims);
        map.round = 3;
        map.extractor = *sample.conclusion().claims;
        return map;
    }
    static QString labelOf(const QWidget &widget, const QString &name)
    {
        return widget.findChild<QLabel *>(name)->text();
    }

private slots:
    void claimsArePutInAProperModel()
    {
        const Sample sample;
        ClaimsItemModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setMap(sample.map(6));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"@scout"_s);
        model.setOrder(ClaimsItemModel::Order::MostDisputed);
        QCOMPARE(model.claim(5).text, sample.map().claims[0].text); // all support it
        model.setMap({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aCellTellsItsStanceInWords()
    {
        const Sample sample;
        ClaimsItemModel model;
        model.setMap(sample.map(6));
        const QModelIndex moved = model.index(1, 1);
        QCOMPARE(moved.data().toString(), u"disputes"_s);
        QCOMPARE(moved.data(ClaimsItemModel::MovedRole).toInt(), 2);
        QVERIFY(!moved.data(ClaimsItemModel::ConformityRole).toBool());
        const QString words = moved.data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.startsWith(u"@scout disputes: A separate server"));
        QVERIFY(words.contains(u"Moved in round 2"));
        QVERIFY(words.contains(u"@sage showed"));
    }

    void aMoveWithoutAReasonAndAnUnverifiedQuoteAreMarked()
    {
        const Sample sample;
        ClaimsMap map = sample.map(6);
        for (ClaimStance &stance : map.claims[1].stances) {
            stance.because.clear();
            stance.verified = false;
        }
        ClaimsItemModel model;
        model.setMap(map);
        const QModelIndex cell = model.index(1, 1);
        QVERIFY(cell.data(ClaimsItemModel::ConformityRole).toBool());
        QCOMPARE(StanceDelegate::remarkOf(cell), u"→ round 2, no reason · unverified"_s);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"without naming"));
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"not found"));
    }

    void whoSaidNothingIsSilent()
    {
        const Sample sample;
        ClaimsMap map = sample.map(1);
        map.claims[0].stances.clear();
        ClaimsItemModel model;
        model.setMap(map);
        QCOMPARE(model.index(0, 2).data(ClaimsItemModel::StanceRole).toInt(), int(Stance::Silent));
        QCOMPARE(StanceDelegate::remarkOf(model.index(0, 2)), QString());
    }

    void theKeyboardGoesFromCellToCellAndOpensTheQuote()
    {
        const Sample sample;
        MapView view;
        view.resize(900, 600);
        view.show();
        view.showMaps({shown(sample)}, sample.colours);
        auto *table = view.findChild<ClaimsTable *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(table->currentIndex(), table->model()->index(1, 1));
        QVERIFY(view.findChild<QWidget *>(u"claim_pane"_s)->isVisible());
        QVERIFY(labelOf(view, u"claim_who"_s).contains(u"@scout disputes · round 2"));
        QVERIFY(labelOf(view, u"claim_moves"_s).contains(u"because @sage showed"));
        QSignalSpy quote(&view, &MapView::quoteActivated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(quote.size(), 1);
        QCOMPARE(quote[0][0].value<MessageId>(), sample.answer(2, 1).id);
        view.findChild<QAbstractButton *>(u"claim_show"_s)->click();
        QCOMPARE(quote.size(), 2);
    }

    void headersStayWhileTwelveColumnsScroll()
    {
        const Sample sample(12);
        MapView view;
        view.resize(900, 500);
        view.show();
        view.showMaps({shown(sample, 20)}, sample.colours);
        auto *table = view.findChild<ClaimsTable *>();
        MOAI_TRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
        QVERIFY(table->verticalScrollBar()->maximum() > 0);
        table->setCurrentIndex(table->model()->index(19, 11));
        QVERIFY(table->verticalHeader()->isVisible() && table->horizontalHeader()->isVisible());
        QCOMPARE(table->verticalHeader()->x(), table->frameWidth());
        QVERIFY(table->horizontalScrollBar()->value() > 0);
    }

    void withoutAMapItSaysHowToMakeOne()
    {
        MapView view;
        view.show();
        auto *gather = view.findChild<QAbstractButton *>(u"map_gather"_s);
        QVERIFY(gather->isVisible());
        view.setGatherable(false);
        QVERIFY(!gather->isEnabled());
        view.setGatherable(true);
        QSignalSpy requested(&view, &MapView::gatherRequested);
        gather->click();
        QCOMPARE(requested.size(), 1);
    }

    void aRunningGatheringTellsHowFarItIs()
    {
        const Sample sample;
        MapShown map = shown(sample, 2);
        map.extractor.status = MessageStatus::Streaming;
        MapView view;
        view.show();
        view.showMaps({map}, sample.colours);
        QVERIFY(labelOf(view, u"map_progress"_s).contains(u"2 so far"));
        QSignalSpy stop(&view, &MapView::stopRequested);
        view.findChild<QAbstractButton *>(u"map_stop"_s)->click();
        QCOMPARE(stop.size(), 1);
    }

    void wordsThatAreNoClaimsAreShownAsTheyCame()
    {
        const Sample sample;
        MapShown map = shown(sample, 0);
        map.map = {};
        map.extractor.text = u"I would rather not."_s;
        MapView view;
        view.show();
        view.showMaps({map}, sample.colours);
        QVERIFY(view.findChild<QWidget *>(u"map_trouble"_s)->isVisible());
        auto *raw = view.findChild<FittedMarkdown *>(u"map_raw"_s);
        QVERIFY(raw->isVisible());
        QCOMPARE(raw->plainText(), u"I would rather not."_s);
        QSignalSpy retry(&view, &MapView::retryRequested);
        view.findChild<QAbstractButton *>(u"map_trouble_action"_s)->click();
        QCOMPARE(retry.size(), 1);
    }

    void anOlderMapCanBeChosen()
    {
        const Sample sample;
        MapShown older = shown(sample, 2);
        older.extractor.id = {799};
        MapView view;
        view.show();
        view.showMaps({older, shown(sample, 6)}, sample.colours);
        auto *select = view.findChild<QComboBox *>(u"map_select"_s);
        auto *table = view.findChild<ClaimsTable *>();
        QCOMPARE(select->count(), 2);
        QCOMPARE(table->model()->rowCount(), 6);
        QTest::keyClick(select, Qt::Key_Up);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void quotesAreFoundInWhatAReaderReads_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("selected");
        QTest::newRow("as they stand") << u"is enough"_s << u"is enough"_s;
        QTest::newRow("case and marks")
            << u"\"**SQLite** IS *enough*.\""_s << u"SQLite is enough"_s;
        QTest::newRow("over blocks") << u"one desk. It keeps"_s << u"one desk.\n\nIt keeps"_s;
        QTest::newRow("an ellipsis") << u"SQLite … desk"_s << u"SQLite is enough for one desk"_s;
        QTest::newRow("not there") << u"never said"_s << QString();
        QTest::newRow("no words") << u"…"_s << QString();
    }
    void quotesAreFoundInWhatAReaderReads()
    {
        QFETCH(QString, words);
        QFETCH(QString, selected);
        MarkdownView view;
        view.resize(400, 300);
        view.show();
        view.setMarkdown(u"SQLite is **enough** for one desk.\n\nIt keeps all in `one file`."_s);
        QCOMPARE(view.selectWords(words), !selected.isEmpty());
        QCOMPARE(view.selectedText(), selected);
    }
};

MOAI_TEST(MapTest)
#include "MapTest.moc"
