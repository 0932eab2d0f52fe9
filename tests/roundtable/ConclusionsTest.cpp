// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Conclusions.h"
#include "roundtable/Dissent.h"
#include "roundtable/Noise.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QString kWhole = uR"({"answer":"Insulate first.","agreed":["It saves gas"],
 "contested":[{"point":"Heat pumps pay off in old houses","who":["@ann","bob"],"why":"Cold walls"}],
 "insights":[{"who":"ann","text":"Noise rules"}],"blind_spots":["Grid fees"],
 "minority":"@bob: wait for prices to fall","confidence":"medium"})"_s;

Conclusion read(const QString &text)
{
    return parseConclusion(text, TableNames({u"ann"_s, u"bob"_s, u"o3"_s, u"o3pro"_s}));
}

DroppedDissent dispute(const QString &claim, const QStringList &who)
{
    return {claim, who};
}

} // namespace

class ConclusionsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reading>("reading");
        QTest::newRow("bare") << kWhole << Reading::Json;
        QTest::newRow("fence") << u"Sure!\n```json\n"_s + kWhole + u"\n```\nDone."_s
                               << Reading::Fenced;
        QTest::newRow("labels") << u"Answer: Insulate first.\n"
                                   "\n"
                                   "**Agreed:**\n"
                                   "- It saves gas\n"
                                   "\n"
                                   "## Contested points\n"
                                   "1. Heat pumps pay off in old houses (@ann, bob)\n"
                                   "\n"
                                   "Insights:\n"
                                   "- @ann: Noise rules\n"
                                   "\n"
                                   "Blind spots: Grid fees\n"
                                   "Minority view: @bob: wait for prices to fall\n"
                                   "Confidence: medium"_s
                                << Reading::Labelled;
    }
    void readsTheForm()
    {
        QFETCH(QString, text);
        QFETCH(Reading, reading);
        const Conclusion conclusion = read(text);
        QCOMPARE(conclusion.reading, reading);
        QCOMPARE(conclusion.raw, text);
        QCOMPARE(conclusion.answer, u"Insulate first."_s);
        QCOMPARE(conclusion.agreed, QStringList{u"It saves gas"_s});
        QCOMPARE(conclusion.contested.size(), 1);
        QCOMPARE(conclusion.contested.first().who, (QStringList{u"ann"_s, u"bob"_s}));
        QVERIFY(conclusion.contested.first().point.startsWith(u"Heat pumps pay off"_s));
        QCOMPARE(conclusion.insights, (QList<Insight>{{u"ann"_s, u"Noise rules"_s}}));
        QCOMPARE(conclusion.blindSpots, QStringList{u"Grid fees"_s});
        QCOMPARE(conclusion.minority, u"@bob: wait for prices to fall"_s);
        QCOMPARE(conclusion.confidence, u"medium"_s);
    }

    void whatIsNotThereStaysEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const char *text, Reading reading,
                            const char *answer = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << reading << QString::fromUtf8(answer);
        };
        row("nothing", "", Reading::Unparsed);
        row("prose", "I think they all agree, more or less.", Reading::Unparsed);
        row("one label amid prose", "Agreed: we shall see.", Reading::Unparsed);
        row("trailing comma", "{\n\"answer\": \"Yes\",\n\"agreed\": [],\n}", Reading::Unparsed);
        row("cut off", "{\"answer\":\"Yes\",\"agreed\":[\"a", Reading::Unparsed);
        row("an example of the form", R"({"type":"object","properties":{"answer":{}}})",
            Reading::Unparsed);
        row("all null", R"({"answer":null,"agreed":null})", Reading::Unparsed);
        row("wrong types",
            R"({"answer":"Yes","agreed":7.5,"contested":true,"insights":{},"minority":[],
                "blind_spots":null,"confidence":false})",
            Reading::Json, "Yes");
        row("only an answer", R"({"answer":"Yes"})", Reading::Json, "Yes");
        row("only lists", R"({"agreed":[],"contested":[]})", Reading::Json);
        row("other names", R"({"Conclusion":"Yes"})", Reading::Json, "Yes");
    }
    void whatIsNotThereStaysEmpty()
    {
        QFETCH(QString, text);
        QFETCH(Reading, reading);
        QFETCH(QString, answer);
        const Conclusion conclusion = read(text);
        QCOMPARE(conclusion.reading, reading);
        QCOMPARE(conclusion.answer, answer);
        QCOMPARE(conclusion.raw, text);
        QVERIFY(conclusion.contested.isEmpty());
        QVERIFY(conclusion.insights.isEmpty());
        QVERIFY(conclusion.blindSpots.isEmpty());
        QVERIFY(conclusion.minority.isEmpty());
        QVERIFY(conclusion.confidence.isEmpty());
    }

    void namesAreThoseHeard_data()
    {
        QTest::addColumn<QString>("who"); // JSON
        QTest::addColumn<QStringList>("handles");
        QTest::newRow("with and without @")
            << uR"(["@ann","bob"])"_s << QStringList{u"ann"_s, u"bob"_s};
        QTest::newRow("letter case") << uR"(["ANN"])"_s << QStringList{u"ann"_s};
        QTest::newRow("one string") << uR"("@bob and @ann")"_s << QStringList{u"bob"_s, u"ann"_s};
        QTest::newRow("nobody") << uR"(["@carol","everyone"])"_s << QStringList{};
        QTest::newRow("whole words") << uR"(["@o3pro"])"_s << QStringList{u"o3pro"_s};
        QTest::newRow("twice") << uR"(["ann","@ann"])"_s << QStringList{u"ann"_s};
        QTest::newRow("a number") << u"[1]"_s << QStringList{};
        QTest::newRow("objects") << uR"([{"handle":"ann"}])"_s << QStringList{u"ann"_s};
        QTest::newRow("seats of a table with names") << uR"(["Seat A"])"_s << QStringList{};
    }
    void namesAreThoseHeard()
    {
        QFETCH(QString, who);
        QFETCH(QStringList, handles);
        const Conclusion conclusion =
            read(uR"({"answer":"x","contested":[{"point":"p","who":%1}]})"_s.arg(who));
        QCOMPARE(conclusion.contested.first().who, handles);
    }

    void seatsOfAnAnonymousTableAreNames()
    {
        const QStringList handles{u"ann"_s, u"bob"_s};
        const auto rounds = {
            round(1, {}, {answer(seat(2, u"bob"_s), {}), answer(seat(1, u"ann"_s), {})})};
        const TableNames names(handles, SeatNames::anonymous(rounds));
        QCOMPARE(names.handleOf(u"Seat A"_s), u"bob"_s);
        QCOMPARE(names.handleOf(u"**seat b**:"_s), u"ann"_s);
        QCOMPARE(names.handleOf(u"Seat C"_s), QString());
        QCOMPARE(names.handlesIn(u"Seat B, then seat A."_s), handles);
    }

    void aDisputeIsToldOrDropped_data()
    {
        QTest::addColumn<QString>("contested"); // JSON
        QTest::addColumn<QString>("minority");
        QTest::addColumn<QStringList>("dropped"); // whose dispute is left out
        const auto row = [](const char *name, const char *contested, const char *minority,
                            const QStringList &dropped) {
            QTest::newRow(name) << QString::fromUtf8(contested) << QString::fromUtf8(minority)
                                << dropped;
        };
        const QStringList both{u"ann"_s, u"bob"_s};
        row("nothing is told", "[]", "", both);
        row("a contested point names both",
            R"([{"point":"Heat pumps pay off in old houses","who":["ann","bob"],"why":""}])", "",
            {});
        row("in other words",
            R"([{"point":"Whether a heat pump pays in an old house","who":["ann","bob"]}])", "",
            {});
        row("the reason is about it",
            R"([{"point":"Costs","who":["ann","bob"],"why":"a heat pump in an old house never pays off"}])",
            "", {});
        row("one of two", R"([{"point":"Heat pumps pay off in old houses","who":["ann"]}])", "",
            {u"bob"_s});
        row("named for something else", R"([{"point":"Solar is cheap","who":["ann","bob"]}])", "",
            both);
        row("the point without its people", R"([{"point":"Heat pumps pay off in old houses"}])", "",
            both);
        row("the minority view names one", "[]",
            "@bob holds that heat pumps do not pay off in old houses.", {u"ann"_s});
        row("the minority view goes on about it", "[]",
            "There is a dissent by @bob. Heat pumps in old houses never pay off, it says.",
            {u"ann"_s});
        row("the minority view names another next", "[]",
            "@bob is for waiting. @ann disputes that heat pumps pay off in old houses.",
            {u"bob"_s});
        row("named as agreeing only", "[]",
            "@bob disputes that heat pumps pay off in old houses. @ann agrees that heat pumps pay "
            "off in old houses.",
            {u"ann"_s});
        row("the minority view without names", "[]",
            "Some think heat pumps do not pay off in old houses.", both);
    }
    void aDisputeIsToldOrDropped()
    {
        QFETCH(QString, contested);
        QFETCH(QString, minority);
        QFETCH(QStringList, dropped);
        Conclusion conclusion = read(
            uR"({"answer":"They pay, say @ann and @bob.","agreed":["@ann and @bob: heat pumps pay off in old houses"],"contested":%1})"_s
                .arg(contested));
        conclusion.heard = {u"ann"_s, u"bob"_s};
        conclusion.minority = minority;
        const auto left = droppedFrom(
            conclusion, {dispute(u"Heat pumps pay off in old houses"_s, {u"ann"_s, u"bob"_s})});
        QCOMPARE(left.isEmpty() ? QStringList() : left.first().who, dropped);
    }

    void proseIsCheckedByItsSentences()
    {
        Conclusion conclusion =
            read(u"They mostly agree. @bob disputes that heat pumps pay off."_s);
        QCOMPARE(conclusion.reading, Reading::Unparsed);
        conclusion.heard = {u"ann"_s, u"bob"_s};
        const auto left =
            droppedFrom(conclusion, {dispute(u"Heat pumps pay off"_s, {u"ann"_s, u"bob"_s})});
        QCOMPARE(left, (QList<DroppedDissent>{dispute(u"Heat pumps pay off"_s, {u"ann"_s})}));
    }

    void withoutClaimsPositionsAreDisputes()
    {
        const auto turn = [](const QString &handle, const QString &position) {
            TurnStance stance;
            stance.handle = handle;
            stance.position = position;
            return stance;
        };
        Conclusion conclusion = read(kWhole);
        conclusion.answer = u"Buy a heat pump now. Insulate later."_s;
        conclusion.heard = {u"ann"_s, u"bob"_s};
        const QList<TurnStance> turns{
            turn(u"ann"_s, u"Do not buy anything"_s), turn(u"ann"_s, u"Buy a heat pump now"_s),
            turn(u"bob"_s, u"Do not buy a heat pump now"_s), turn(u"gone"_s, u"Use gas"_s)};
        QCOMPARE(disputesOf(turns, conclusion),
                 (QList<DroppedDissent>{dispute(u"Do not buy a heat pump now"_s, {u"bob"_s})}));
        // An answer in words of its own goes with nobody: that tells nothing.
        conclusion.answer = u"Ja."_s;
        QVERIFY(disputesOf(turns, conclusion).isEmpty());
    }

    void theRedoLineNamesWhatWasLeftOut()
    {
        Conclusion conclusion;
        conclusion.chair = u"ann"_s;
        conclusion.dropped = {dispute(u"Heat pumps\npay"_s, {u"bob"_s, u"o3"_s})};
        const QString line = redoLine(conclusion, {u"ann"_s});
        QVERIFY2(line.startsWith(u"/consensus @ann\n"_s), qPrintable(line));
        QVERIFY2(line.endsWith(u"\n- Heat pumps pay (disputed by @bob, @o3)"_s), qPrintable(line));
        QVERIFY(redoLine(conclusion, {}).startsWith(u"/consensus\n"_s));
    }

    void noiseIsReadWithoutInventing()
    {
        QRandomGenerator random(20260301);
        for (int i = 0; i < 3000; ++i) {
            const QString text = disturbed(kWhole, random);
            const Conclusion conclusion = read(text);
            QCOMPARE(conclusion.raw, text);
            // What it gives stands in the text, letter for letter.
            const QString plain = QString(text).replace(u"\\\""_s, u"\""_s);
            if (!plain.contains(u'\\') &&
                (conclusion.reading == Reading::Json || conclusion.reading == Reading::Fenced)) {
                QVERIFY2(plain.contains(conclusion.answer), qPrintable(text));
                QVERIFY2(plain.contains(conclusion.confidence), qPrintable(text));
                for (const QString &point : conclusion.agreed)
                    QVERIFY2(plain.contains(point), qPrintable(text));
            }
            if (conclusion.reading == Reading::Unparsed)
                QVERIFY(conclusion.answer.isEmpty() && conclusion.agreed.isEmpty());
        }
    }
};

MOAI_TEST(ConclusionsTest)
#include "ConclusionsTest.moc"
