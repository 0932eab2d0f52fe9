// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/RosterSpec.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class RosterSpecTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSeats()
    {
        const auto entries = parseRosterSpec(
            u"openai/gpt-4o=gpt, openrouter/meta-llama/llama-3:free ,gateway/a=b=@c.d");
        QVERIFY(entries.has_value());
        const QList<RosterEntry> wanted{
            {u"openai"_s, u"gpt-4o"_s, u"gpt"_s},
            {u"openrouter"_s, u"meta-llama/llama-3:free"_s, {}},
            {u"gateway"_s, u"a=b"_s, u"c.d"_s},
        };
        QCOMPARE(*entries, wanted);
    }

    void refusesWhatIsNoSeat_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char *spec : {"", "openai", "/gpt", "openai/", "a/b,,c/d", "a/b,", "a/=h",
                                 "a/b=", "a/b=all", "a/b=two words", "a/b=c/d"})
            QTest::newRow(spec) << QString::fromLatin1(spec);
    }
    void refusesWhatIsNoSeat()
    {
        QFETCH(QString, spec);
        const auto entries = parseRosterSpec(spec);
        QVERIFY(!entries);
        QCOMPARE(entries.error().kind, FailureKind::Invalid);
        QVERIFY(!entries.error().sentence.isEmpty());
    }

    void seatsBehindOthersGetHandlesOfTheirOwn()
    {
        const auto seat = [](const QString &handle, const QString &model) {
            Participant made;
            made.id = ParticipantId{5};
            made.project = ProjectId{2};
            made.handle = handle;
            made.model = model;
            return made;
        };
        const QList<Participant> table{seat(u"a"_s, u"m"_s)};
        const auto roster =
            seatedBehind(table, {seat(u"A"_s, u"m"_s), seat({}, u"x/y z"_s),
                                 seat(u"no good"_s, u"q"_s), seat(u"fine"_s, u"m"_s)});
        QVERIFY(roster);
        QCOMPARE(handlesOf(*roster), (QStringList{u"a"_s, u"a-2"_s, u"y-z"_s, u"q"_s, u"fine"_s}));
        QCOMPARE(roster->at(0), table.first());
        QVERIFY(!roster->at(1).id.isValid());
        QCOMPARE(roster->at(4).position, 4);
        QVERIFY(!seatedBehind(table, QList<Participant>(kMostSeats, seat({}, u"m"_s))));
    }

    void makesAHandleOfAModel_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("handle");
        const auto row = [](const QString &model, const QString &handle) {
            QTest::newRow(qPrintable(model)) << model << handle;
        };
        row(u"gpt-4o-mini"_s, u"gpt-4o-mini"_s);
        row(u"openai/GPT-4o"_s, u"gpt-4o"_s);
        row(u"models/gemini-2.5-pro"_s, u"gemini-2.5-pro"_s);
        row(u"accounts/f/models/llama-v3"_s, u"llama-v3"_s);
        row(u"llama3.2:3b"_s, u"llama3.2-3b"_s);
        row(u"Qwen 2.5 (Instruct)"_s, u"qwen-2.5-instruct"_s);
        row(u"模型"_s, u"model"_s);
        row(u""_s, u"model"_s);
        row(u"all"_s, u"all-2"_s);
        row(u"taken"_s, u"taken-3"_s);
    }
    void makesAHandleOfAModel()
    {
        QFETCH(QString, model);
        QFETCH(QString, handle);
        QCOMPARE(handleFor(model, {u"Taken"_s, u"taken-2"_s}), handle);
        QVERIFY(checkHandle(handle).has_value());
    }

    void aHandleOfALongModelIsStillAHandle()
    {
        const QString longest = handleFor(QString(500, u'x'), {});
        QVERIFY(checkHandle(longest).has_value());
        QVERIFY(checkHandle(handleFor(QString(500, u'x'), {longest})).has_value());
    }

    void seatsAreAddedAtTheEnd()
    {
        const auto first = seated({{u"a"_s, u"m"_s, {}}, {u"a"_s, u"m"_s, {}}});
        QVERIFY(first.has_value());
        const auto both = seated({{u"b"_s, u"n"_s, u"m-3"_s}, {u"b"_s, u"m"_s, {}}}, *first);
        QVERIFY(both.has_value());
        QCOMPARE(handlesOf(*both), (QStringList{u"m"_s, u"m-2"_s, u"m-3"_s, u"m-4"_s}));
        QCOMPARE(both->last().position, 3);
        QCOMPARE(both->last().serviceName, u"b"_s);
    }

    void aTakenHandleIsRefused()
    {
        const auto first = seated({{u"a"_s, u"m"_s, {}}});
        QVERIFY(!seated({{u"b"_s, u"n"_s, u"M"_s}}, *first));
        QVERIFY(!seated({{u"b"_s, u"n"_s, u"x"_s}, {u"b"_s, u"o"_s, u"X"_s}}));
    }

    void aTableHasItsLimit()
    {
        const QList<RosterEntry> most(kMostSeats, {u"a"_s, u"m"_s, {}});
        const auto full = seated(most);
        QVERIFY(full.has_value());
        QVERIFY(!seated({{u"a"_s, u"m"_s, {}}}, *full));
    }
};

MOAI_TEST(RosterSpecTest)
#include "RosterSpecTest.moc"
