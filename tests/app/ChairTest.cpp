// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordedTable.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject last(const QJsonObject &shown, QLatin1StringView role)
{
    QJsonObject found;
    for (const auto &round : shown["rounds"_L1].toArray())
        for (const auto &message : round["messages"_L1].toArray())
            if (message["role"_L1] == role)
                found = message.toObject();
    return found;
}

} // namespace

/// A chair that does not do as it is asked.
class ChairTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheChairWritesIsReadableAndCanBeTriedAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << u"I think they all agree, more or less."_s;
        QTest::newRow("broken JSON") << u"{\"answer\": \"Blue, becau"_s;
        QTest::newRow("another JSON") << u"{\"hello\": [1, 2]}"_s;
        QTest::newRow("nothing") << u""_s;
    }
    void whatTheChairWritesIsReadableAndCanBeTriedAgain()
    {
        QFETCH(const QString, text);
        RecordedTable table({u"ann"_s, u"bob"_s, u"cyd"_s}, {u"--context"_s, u"shared"_s});
        table.answers(u"ann"_s, u"The sky is blue."_s);
        table.answers(u"bob"_s, u"The sky is violet."_s);
        QCOMPARE(table.say(u"/open Which colour has the sky?"_s).status, 0);
        table.answers(u"cyd"_s, text);
        const Run said = table.say(u"/consensus @cyd"_s);
        QVERIFY2(said.status == (text.isEmpty() ? 3 : 0), said.err.constData());

        const QJsonObject chair = last(table.shown(), "chair"_L1);
        const QByteArray markdown = table.moai.run({u"export"_s, u"1"_s}).out;
        if (text.isEmpty()) {
            QCOMPARE(chair["status"_L1].toString(), u"failed"_s);
            QCOMPARE(chair["failure"_L1]["kind"_L1].toString(), u"empty"_s);
            QVERIFY(markdown.contains("[Error: "));
        } else {
            QCOMPARE(chair["conclusion"_L1]["reading"_L1].toString(), u"unparsed"_s);
            QCOMPARE(chair["text"_L1].toString(), text);
            QVERIFY(markdown.contains("Unparsed"));
            QVERIFY(markdown.contains(QByteArray("```\n" + text.toUtf8() + "\n```")));
        }

        table.answers(u"cyd"_s, u"{\"answer\": \"It is blue to the eye.\", \"agreed\": [], "
                                "\"contested\": [{\"point\": \"violet\", \"who\": [\"@bob\"], "
                                "\"why\": \"wavelength\"}], \"minority\": \"It is violet.\", "
                                "\"confidence\": \"low\"}"_s);
        const Run again = table.say(u"/retry @cyd"_s);
        QVERIFY2(again.status == 0, again.err.constData());
        const QJsonValue conclusion = last(table.shown(), "chair"_L1)["conclusion"_L1];
        QCOMPARE(conclusion["reading"_L1].toString(), u"json"_s);
        QCOMPARE(conclusion["judges_itself"_L1].toBool(), true);
        QCOMPARE(conclusion["contested"_L1][0]["who"_L1][0].toString(), u"bob"_s);
    }
};

MOAI_TEST(ChairTest)
#include "ChairTest.moc"
