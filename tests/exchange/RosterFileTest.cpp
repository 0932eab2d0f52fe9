// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RosterFile.h"

#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::exchange;
using namespace Qt::StringLiterals;

class RosterFileTest : public QObject
{
    Q_OBJECT

    static Participant seat(const QString &service, const QString &handle = {})
    {
        Participant made;
        made.serviceName = service;
        made.model = u"m"_s;
        made.handle = handle;
        return made;
    }

private slots:
    void whatIsWrittenIsRead()
    {
        Participant judge = seat(u"cloud"_s, u"judge"_s);
        judge.persona = u"Weigh\nboth “sides”."_s;
        judge.colour = u"#2563eb"_s;
        judge.parameters = {0.25, 800, u"high"_s, 32'000};
        judge.enabled = false;
        Participant clerk = seat(u"local"_s, u"clerk"_s);
        clerk.position = 1;
        const RosterPreset court{u"Court"_s, {judge, clerk}};
        RosterPreset given = court;
        given.seats[0].id = ParticipantId{7};
        given.seats[0].project = ProjectId{3};
        QCOMPARE(*readRosterFile(rosterFileOf(given)), court);
    }

    void aHandWrittenFileIsTaken()
    {
        const auto roster = readRosterFile(R"({"format": "moai-roster", "version": 1, "mood": "new",
            "seats": [{"model": " gpt ", "participant": "@a", "colour": null, "later": [1]},
                      {"model": "b", "service": "x", "parameters": {"temperature": 1, "top_k": 3,
                       "max_tokens": 0, "reasoning_effort": "High"}}]})");
        QVERIFY2(roster, qPrintable(roster ? QString() : roster.error().sentence));
        QCOMPARE(roster->name, QString());
        QCOMPARE(roster->seats.size(), 2);
        QCOMPARE(roster->seats[0].model, u"gpt"_s);
        QCOMPARE(roster->seats[0].handle, u"a"_s);
        QVERIFY(roster->seats[0].enabled);
        QCOMPARE(roster->seats[1].handle, QString());
        QCOMPARE(roster->seats[1].parameters, (Parameters{1, {}, u"high"_s}));
        QCOMPARE(roster->seats[1].position, 1);
    }

    void whatIsWrongIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &told) {
            QTest::newRow(name) << bytes << told;
        };
        const auto seats = [](const QByteArray &inside) -> QByteArray {
            return R"({"format": "moai-roster", "version": 1, "seats": )" + inside + '}';
        };
        row("nothing", "", u"line 1"_s);
        row("no JSON", "{\n  \"format\": oops}", u"line 2, column"_s);
        row("cut off", seats("[{").left(60), u"not JSON"_s);
        row("a list", "[]", u"moai-roster"_s);
        row("a discussion", R"({"format": "moai-discussion", "version": 1})", u"moai-roster"_s);
        row("a later one", R"({"format": "moai-roster", "version": 2, "seats": []})", u"newer"_s);
        row("no seats", R"({"format": "moai-roster", "version": 1})", u"seats is"_s);
        row("nobody", seats("[]"), u"Nobody"_s);
        row("no objects", seats("[1]"), u"seats[0]"_s);
        row("no model", seats(R"([{"model": "a"}, {"participant": "x"}])"), u"seats[1].model"_s);
        row("an empty model", seats(R"([{"model": "  "}])"), u"seats[0].model"_s);
        row("a model of numbers", seats(R"([{"model": 4}])"), u"seats[0].model"_s);
        row("a colour", seats(R"([{"model": "a", "colour": "blue"}])"), u"seats[0].colour"_s);
        row("enabled", seats(R"([{"model": "a", "enabled": 1}])"), u"seats[0].enabled"_s);
        row("hot", seats(R"([{"model": "a", "parameters": {"temperature": 3}}])"),
            u"seats[0].parameters.temperature"_s);
        row("cold", seats(R"([{"model": "a", "parameters": {"temperature": -1}}])"),
            u"seats[0].parameters.temperature"_s);
        row("effort", seats(R"([{"model": "a", "parameters": {"reasoning_effort": "much"}}])"),
            u"seats[0].parameters.reasoning_effort"_s);
        row("tokens", seats(R"([{"model": "a", "parameters": {"max_tokens": -5}}])"),
            u"seats[0].parameters.max_tokens"_s);
        row("parameters", seats(R"([{"model": "a", "parameters": []}])"), u"seats[0].parameters"_s);
        row("twice", seats(R"([{"model": "a", "participant": "x"},
                               {"model": "b", "participant": "@X"}])"),
            u"seats[1]"_s);
    }
    void whatIsWrongIsToldWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        const auto roster = readRosterFile(bytes);
        QVERIFY(!roster);
        QCOMPARE(roster.error().kind, FailureKind::Invalid);
        QVERIFY2(roster.error().sentence.contains(told), qPrintable(roster.error().sentence));
    }

    void noKeyAndNoAddressIsInIt()
    {
        const QByteArray bytes = rosterFileOf({u"n"_s, {seat(u"cloud"_s, u"a"_s)}});
        for (const char *word : {"url", "key", "header", "proxy", "id\""})
            QVERIFY2(!bytes.contains(word), word);
    }

    void servicesThatAreNotSetUpAreMapped()
    {
        const QList<Participant> seats{seat(u"CLOUD"_s), seat(u"gateway"_s), seat(QString()),
                                       seat(u"Gateway"_s)};
        const QStringList known{u"cloud"_s, u"local"_s};
        QCOMPARE(unknownServices(seats, known), (QStringList{u"gateway"_s, QString()}));
        const auto mapped =
            withServices(seats, known, {{u"gateway"_s, u"local"_s}, {QString(), u"cloud"_s}});
        QStringList services;
        for (const Participant &each : mapped)
            services << each.serviceName;
        QCOMPARE(services, (QStringList{u"cloud"_s, u"local"_s, u"cloud"_s, u"local"_s}));
        QVERIFY(unknownServices(mapped, known).isEmpty());
        QCOMPARE(withServices(seats, known, {})[1].serviceName, u"gateway"_s);
    }
};

MOAI_TEST(RosterFileTest)
#include "RosterFileTest.moc"
