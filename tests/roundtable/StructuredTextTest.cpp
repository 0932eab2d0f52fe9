// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/StructuredText.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

bool hasAnswer(const QJsonObject &json)
{
    return json.value(u"answer"_s).isString();
}

} // namespace

class StructuredTextTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstObjectThatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer"); // null: nothing fits
        QTest::addColumn<Reading>("reading");
        const auto row = [](const char *name, const char *text, const char *answer,
                            Reading reading = Reading::Fenced) {
            QTest::newRow(name) << QString::fromUtf8(text)
                                << (answer ? QString::fromUtf8(answer) : QString()) << reading;
        };
        row("whole", R"({"answer":"yes"})", "yes", Reading::Json);
        row("whole with white space", "\n {\"answer\":\"yes\"} \n", "yes", Reading::Json);
        row("fence", "```json\n{\"answer\":\"yes\"}\n```", "yes");
        row("amid prose", "Here it is: {\"answer\":\"yes\"} Anything else?", "yes");
        row("after an object that does not fit", R"({"a":1} {"answer":"yes"})", "yes");
        row("inside an object that does not fit", R"({"result":{"answer":"yes"}})", "yes");
        row("inside a list", R"([{"answer":"yes"}])", "yes");
        row("the first of two", R"(x {"answer":"one"} {"answer":"two"})", "one");
        row("after a brace that closes nothing", R"(a set {x and {"answer":"yes"})", "yes");
        row("after a quote that closes nothing", "{\"a {\"answer\":\"yes\"}", "yes");
        row("braces inside words", "{\"answer\":\"a } and a { and \\\" too\"}",
            "a } and a { and \" too", Reading::Json);
        row("a key twice: the last", R"({"answer":"one","answer":"two"})", "two", Reading::Json);
        row("trailing comma", R"({"answer":"yes",})", nullptr);
        row("cut off", "{\"answer\":\"yes\",\"agreed\":[\"a\",\"b", nullptr);
        row("wrong type", R"({"answer":42})", nullptr);
        row("null", R"({"answer":null})", nullptr);
        row("LaTeX", "\\frac{a}{b} and \\text{\"answer\"}", nullptr);
        row("prose", "I would rather not.", nullptr);
        row("empty", "", nullptr);
    }
    void findsTheFirstObjectThatFits()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        QFETCH(Reading, reading);
        const auto found = findObject(text, hasAnswer);
        QCOMPARE(found.has_value(), !answer.isNull());
        if (!found)
            return;
        QCOMPARE(found->json.value(u"answer"_s).toString(), answer);
        QCOMPARE(found->reading, reading);
    }

    void noTextTakesLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("braces") << u"{"_s.repeated(200'000);
        QTest::newRow("open objects") << u"{\"a\":"_s.repeated(40'000);
        QTest::newRow("objects that never close") << u"{\"a\":1, "_s.repeated(25'000);
        QTest::newRow("objects that do not fit") << u"{\"a\":{\"b\":1}} "_s.repeated(14'000);
        QTest::newRow("quotes") << u"{\""_s.repeated(100'000);
        QTest::newRow("prose") << u"Lorem ipsum dolor sit amet. "_s.repeated(7'200);
        QTest::newRow("one line of stars") << u"*"_s.repeated(200'000);
        QTest::newRow("bullets") << u"- - 1. "_s.repeated(30'000);
        QTest::newRow("almost labels") << u"Agreed "_s.repeated(30'000);
    }
    void noTextTakesLong()
    {
        QFETCH(QString, text);
        // The steps are bounded; a quadratic reading would take minutes and trip the runner.
        QVERIFY(!findObject(text, hasAnswer));
        QVERIFY(labelledSections(text, {{u"agreed"_s, {u"agreed"_s}}}).isEmpty());
    }

    void keysAreFoundHoweverTheyAreSpelt()
    {
        const QJsonObject json{{u"Blind_Spots"_s, u"x"_s}, {u"other"_s, QJsonValue::Null}};
        QCOMPARE(fieldOf(json, {u"blindspots"_s}).toString(), u"x"_s);
        QVERIFY(fieldOf(json, {u"other"_s}).isUndefined());
        QVERIFY(fieldOf(json, {u"missing"_s}).isUndefined());
    }

    void onlyWordsAreWords()
    {
        QCOMPARE(wordsIn(QJsonValue(u"  so "_s)), u"so"_s);
        QCOMPARE(wordsIn(QJsonValue(0.8)), u"0.8"_s);
        for (const QJsonValue &value :
             {QJsonValue(true), QJsonValue(QJsonValue::Null), QJsonValue(QJsonArray{u"a"_s}),
              QJsonValue(QJsonObject{{u"a"_s, 1}}), QJsonValue(QJsonValue::Undefined)})
            QCOMPARE(wordsIn(value), QString());
        const QJsonArray mixed{u"a"_s,
                               1,
                               QJsonValue::Null,
                               true,
                               u" "_s,
                               QJsonObject{{u"text"_s, u"b"_s}},
                               QJsonObject{{u"x"_s, u"c"_s}}};
        QCOMPARE(listIn(mixed, {u"text"_s}), (QStringList{u"a"_s, u"1"_s, u"b"_s}));
        QCOMPARE(listIn(QJsonValue(u"alone"_s), {}), QStringList{u"alone"_s});
        QCOMPARE(listIn(QJsonValue(QJsonValue::Undefined), {}), QStringList());
    }

    void readsLabelsHoweverTheyAreMarked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rest"); // null: no label
        const auto row = [](const char *line, const char *rest) {
            QTest::newRow(line) << QString::fromUtf8(line)
                                << (rest ? QString::fromUtf8(rest) : QString());
        };
        row("Agreed: all of it", "all of it");
        row("agreed:all of it", "all of it");
        row("**Agreed:** all of it", "all of it");
        row("**Agreed**: all of it", "all of it");
        row("__Agreed__: all of it", "all of it");
        row("- Agreed: all of it", "all of it");
        row("2. **Agreed points:** all", "all");
        row("## Agreed points", "");
        row("## Agreed:", "");
        row("**Agreed**", "");
        row("> Agreed: all", "all");
        row("Agreed:all: of it", "all: of it");
        row("Agreed", nullptr);
        row("We agreed: all of it", nullptr);
        row("Agreed points of yesterday: all", nullptr);
        row("\"agreed\": [\"a\"],", nullptr);
        row("## Agreed on the whole", nullptr);
    }
    void readsLabelsHoweverTheyAreMarked()
    {
        QFETCH(QString, line);
        QFETCH(QString, rest);
        const std::vector<Label> labels{{u"agreed"_s, {u"agreed"_s, u"agreed points"_s}}};
        const auto sections = labelledSections(line, labels);
        QCOMPARE(sections.contains(u"agreed"_s), !rest.isNull());
        QCOMPARE(textOf(sections.value(u"agreed"_s)), rest.isNull() ? QString() : rest);
    }

    void aSectionsLinesAreItsPoints()
    {
        const auto points = [](const char *text) {
            return pointsOf(QString::fromUtf8(text).split(u'\n'));
        };
        QCOMPARE(points("- one\n- two\n  goes on\n\n3. three"),
                 (QStringList{u"one"_s, u"two goes on"_s, u"three"_s}));
        QCOMPARE(points("One\nparagraph.\n\nAnother."),
                 (QStringList{u"One paragraph."_s, u"Another."_s}));
        QCOMPARE(points("none"), QStringList());
        QCOMPARE(points("- None.\n-"), QStringList());
        QCOMPARE(points(""), QStringList());
    }
};

MOAI_TEST(StructuredTextTest)
#include "StructuredTextTest.moc"
