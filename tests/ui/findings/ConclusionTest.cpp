// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ConclusionPage.h"
#include "findings/FittedMarkdown.h"
#include "findings/PartialJson.h"
#include "roundtable/Dissent.h"
#include "support/TestMain.h"
#include "ui/findings/Sample.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class ConclusionTest : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisibleTo(&widget))
                texts << label->text();
        return texts.join(u'\n');
    }

private slots:
    void unfinishedJsonCanBeReadAtEveryCharacter()
    {
        const QString whole =
            u"```json\n{\"answer\": \"Say \\\"yes\\\", \\u00fcber {all}\", \"agreed\": [\"a\", "
            "\"b, c\"], \"contested\": [{\"point\": \"p\", \"who\": [\"x\"]}], \"n\": 12, "
            "\"ok\": true}\n```"_s;
        QJsonObject last;
        for (qsizetype size = whole.indexOf(u'{') + 1; size <= whole.size(); ++size) {
            const auto closed = closedJson(QStringView(whole).left(size));
            QVERIFY(closed);
            QJsonParseError error;
            const QJsonDocument read = QJsonDocument::fromJson(closed->toUtf8(), &error);
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(*closed));
            QVERIFY(read.object().keys().size() >= last.keys().size());
            last = read.object();
        }
        QCOMPARE(last.value("answer"_L1).toString(), u"Say \"yes\", über {all}"_s);
        QCOMPARE(last.keys().size(), 5);
    }

    void whatMayBeJsonIsKnownFromItsBeginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("maybe");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("an object") << u" {\"a"_s << true;
        QTest::newRow("a fence begins") << u"``"_s << true;
        QTest::newRow("a fence") << u"```json\n{"_s << true;
        QTest::newRow("words") << u"The table agrees"_s << false;
    }
    void whatMayBeJsonIsKnownFromItsBeginning()
    {
        QFETCH(QString, text);
        QFETCH(bool, maybe);
        QCOMPARE(mayBeJson(text), maybe);
    }

    void everythingThatTheChairFoundIsShown()
    {
        const Sample sample;
        const ConclusionShown shown = sample.conclusion();
        ConclusionCard card(shown.chair.id);
        card.resize(1200, 800);
        card.show();
        card.showConclusion(shown, sample.colours);
        const Conclusion &made = shown.conclusion;
        QCOMPARE(card.findChild<FittedMarkdown *>()->markdown(), made.answer);
        const QString text = textOf(card);
        for (const QString &words :
             {made.agreed[0], made.agreed[1], made.contested[0].point, made.contested[0].why,
              made.insights[0].text, made.blindSpots[0], made.minority, u"@skeptic"_s,
              u"Confidence: medium"_s, u"The chair judges itself"_s, u"Dropped dissent"_s,
              made.dropped[0].claim, u"Absent – not in agreement"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void droppedDissentCanBeHandedBackToTheChair()
    {
        const Sample sample;
        const ConclusionShown shown = sample.conclusion();
        ConclusionCard card(shown.chair.id);
        card.show();
        card.showConclusion(shown, sample.colours);
        QSignalSpy redo(&card, &ConclusionCard::redoRequested);
        card.findChild<QAbstractButton *>(u"dropped_dissent_action"_s)->click();
        QCOMPARE(redo.size(), 1);
        const QString line = redoLine(shown.conclusion, sample.handles);
        QVERIFY(line.startsWith(u"/consensus @sage\n"));
        QVERIFY(line.contains(shown.conclusion.dropped[0].claim));
        QVERIFY(line.contains(u"skeptic"));
        QVERIFY(redoLine(shown.conclusion, {}).startsWith(u"/consensus\n"));
    }

    void aConclusionThatDroppedNothingHasNoFlag()
    {
        const Sample sample;
        const ConclusionShown shown = sample.conclusion(2);
        ConclusionCard card(shown.chair.id);
        card.show();
        card.showConclusion(shown, sample.colours);
        QVERIFY(!card.findChild<QWidget *>(u"dropped_dissent"_s)->isVisible());
        QVERIFY(!card.findChild<QWidget *>(u"judges_itself"_s)->isVisible());
        QVERIFY(!card.findChild<QWidget *>(u"conclusion_trouble"_s)->isVisible());
    }

    void aChairThatGivesNothingReadableIsNeverAnEmptyPanel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<QString>("shown");
        QTest::newRow("prose") << u"I think *so*."_s << MessageStatus::Complete << u"I think so."_s;
        QTest::newRow("broken JSON")
            << u"{\"answer\": ]"_s << MessageStatus::Complete << u"{\"answer\": ]"_s;
        QTest::newRow("broken JSON in a fence")
            << u"```json\n{\"answer\"\n```"_s << MessageStatus::Complete << u"{\"answer\""_s;
        QTest::newRow("nothing") << QString() << MessageStatus::Complete << QString();
        QTest::newRow("blanks") << u" \n"_s << MessageStatus::Complete << QString();
        QTest::newRow("failed") << QString() << MessageStatus::Failed << QString();
        QTest::newRow("interrupted") << u"Half a"_s << MessageStatus::Interrupted << u"Half a"_s;
        QTest::newRow("stopped") << QString() << MessageStatus::Stopped << QString();
    }
    void aChairThatGivesNothingReadableIsNeverAnEmptyPanel()
    {
        QFETCH(QString, text);
        QFETCH(MessageStatus, status);
        QFETCH(QString, shown);
        const Sample sample;
        ConclusionShown state = sample.conclusion();
        state.conclusion = {};
        state.chair.text = text;
        state.chair.status = status;
        ConclusionCard card(state.chair.id);
        card.show();
        card.showConclusion(state, sample.colours);
        auto *trouble = card.findChild<QWidget *>(u"conclusion_trouble"_s);
        QVERIFY(trouble->isVisible());
        QVERIFY(!trouble->accessibleName().isEmpty());
        QCOMPARE(card.findChild<FittedMarkdown *>()->plainText().trimmed(), shown);
        QSignalSpy retry(&card, &ConclusionCard::retryRequested);
        card.findChild<QAbstractButton *>(u"conclusion_trouble_action"_s)->click();
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry[0][0].value<MessageId>(), state.chair.id);
    }

    void rawJsonIsNeverShownWhileItArrives()
    {
        const Sample sample;
        ConclusionShown state = sample.conclusion();
        state.conclusion = {};
        state.chair.status = MessageStatus::Streaming;
        for (const QString &text : {u"{\"answer\": \"Use"_s, u"```json\n{\"a"_s, u"`"_s}) {
            state.chair.text = text;
            QCOMPARE(rawWordsOf(state), QString());
        }
        state.chair.text = u"Here it is:\n```json\n{\"answer\""_s;
        QCOMPARE(rawWordsOf(state), u"Here it is:"_s);
        QVERIFY(troubleOf(state).isEmpty());
    }

    void theTwoStepsAreTold()
    {
        const Sample sample;
        ConclusionShown state = sample.conclusion();
        state.conclusion = {};
        state.chair.status = MessageStatus::Waiting;
        state.claims->status = MessageStatus::Streaming;
        state.claimsSoFar = 3;
        ConclusionCard card(state.chair.id);
        card.show();
        card.showConclusion(state, sample.colours);
        const auto *progress = card.findChild<QLabel *>(u"conclusion_progress"_s);
        QVERIFY(progress->text().startsWith(u"Step 1 of 2"));
        QSignalSpy stop(&card, &ConclusionCard::stopRequested);
        card.findChild<QAbstractButton *>(u"conclusion_stop"_s)->click();
        QCOMPARE(stop[0][0].value<MessageId>(), state.claims->id);
        state.claims->status = MessageStatus::Complete;
        state.chair.status = MessageStatus::Streaming;
        card.showConclusion(state, sample.colours);
        QVERIFY(progress->text().startsWith(u"Step 2 of 2"));
        state.chair.status = MessageStatus::Complete;
        state.conclusion = sample.conclusion().conclusion;
        card.showConclusion(state, sample.colours);
        QVERIFY(progress->text().startsWith(u"done"));
    }

    void severalConclusionsStandSideBySideWithTheirDifferences()
    {
        const Sample sample;
        ConclusionPage page;
        page.resize(1200, 800);
        page.show();
        page.showConclusions({sample.conclusion(1), sample.conclusion(2)}, sample.colours);
        page.showConclusion({902});
        const auto *first = page.findChild<QWidget *>(u"conclusion_901"_s);
        const auto *second = page.findChild<QWidget *>(u"conclusion_902"_s);
        QVERIFY(!first->isVisible() && second->isVisible());
        QVERIFY(!textOf(*second).contains(u"only here"));
        page.findChild<QAbstractButton *>(u"conclusions_beside"_s)->click();
        QVERIFY(first->isVisible() && second->isVisible());
        QCOMPARE(textOf(*second).count(u"only here"_s), 1);
        QCOMPARE(textOf(*first).count(u"only here"_s), 0);
    }

    void copyTakesTheWholeConclusion()
    {
        const Sample sample;
        const ConclusionShown shown = sample.conclusion();
        ConclusionCard card(shown.chair.id);
        card.show();
        card.showConclusion(shown, sample.colours);
        card.findChild<QAbstractButton *>(u"conclusion_copy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(shown.conclusion.answer));
        QVERIFY(copied.contains(u"## Contested"));
        QVERIFY(copied.contains(shown.conclusion.dropped[0].claim));
    }
};

MOAI_TEST(ConclusionTest)
#include "ConclusionTest.moc"
