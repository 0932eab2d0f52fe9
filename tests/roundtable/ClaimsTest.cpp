// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Claims.h"
#include "roundtable/Noise.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QString kWhole = uR"({"claims":[{"claim":"Heat pumps pay off","stances":[
 {"participant":"@ann","round":1,"stance":"supports","quote":"they pay off","because":""},
 {"participant":"bob","round":1,"stance":"disputes","quote":"they never do","because":""},
 {"participant":"bob","round":2,"stance":"supports","quote":"I was wrong",
  "because":"@ann showed the bills"}]}]})"_s;

/// ann and bob in two rounds, carol in the first only, and one who failed.
QList<RoundRecord> rounds()
{
    const Participant ann = seat(1, u"ann"_s);
    const Participant bob = seat(2, u"bob"_s);
    const Participant carol = seat(3, u"carol"_s);
    const Participant dan = seat(4, u"dan"_s);
    return {round(1, u"Do they pay?"_s,
                  {answer(ann, u"Yes, they *pay off*."_s), answer(bob, u"No, they never do."_s),
                   answer(carol, u"Ask the neighbours."_s), failed(dan, u"Broken."_s)}),
            round(2, {}, {answer(ann, u"As I said."_s), answer(bob, u"I was wrong, then."_s)})};
}

ClaimsMap read(const QString &text)
{
    const Heard heard = Heard::now(rounds());
    return parseClaims(text, heard, TableNames(heard.handles));
}

ClaimStance latest(const ClaimsMap &map, const QString &handle)
{
    return map.claims.value(0).latestOf(handle).value_or(ClaimStance());
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void whoWasHeardAndWhoWasNot()
    {
        const Heard heard = Heard::now(rounds());
        QCOMPARE(heard.handles, (QStringList{u"ann"_s, u"bob"_s, u"carol"_s}));
        QCOMPARE(heard.absent, QStringList{u"dan"_s});
        QCOMPARE(heard.answers.size(), 5);

        Message judge;
        judge.round = RoundId{3};
        judge.about = {MessageId{101}, MessageId{104}}; // ann's, and the one that failed
        const Heard some = Heard::by(judge, rounds());
        QCOMPARE(some.handles, QStringList{u"ann"_s});
        QCOMPARE(some.absent, (QStringList{u"bob"_s, u"carol"_s, u"dan"_s}));
        judge.round = RoundId{2}; // nothing after it counts
        judge.about = {MessageId{101}, MessageId{201}};
        QCOMPARE(Heard::by(judge, rounds()).answers.size(), 1);
    }

    void readsTheForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Reading>("reading");
        QTest::newRow("bare") << kWhole << Reading::Json;
        QTest::newRow("fence") << u"```json\n"_s + kWhole + u"\n```"_s << Reading::Fenced;
        QTest::newRow("lines") << uR"(Here is the map.

1. Heat pumps pay off
   - @ann (round 1): supports "they pay off"
   - **@bob** (round 1): disputes – "they never do"
   - @bob (round 2): supports, "I was wrong", because @ann showed the bills)"_s
                               << Reading::Labelled;
        QTest::newRow("labelled lines") << uR"(**Claim 1:** Heat pumps pay off
@ann, round 1: supports “they pay off”
@bob, round 1: disputes “they never do”
@bob, round 2: Supported “I was wrong” Because: @ann showed the bills)"_s
                                        << Reading::Labelled;
    }
    void readsTheForm()
    {
        QFETCH(QString, text);
        QFETCH(Reading, reading);
        const ClaimsMap map = read(text);
        QCOMPARE(map.reading, reading);
        QCOMPARE(map.participants, (QStringList{u"ann"_s, u"bob"_s, u"carol"_s}));
        QCOMPARE(map.claims.size(), 1);
        const Claim &claim = map.claims.first();
        QCOMPARE(claim.text, u"Heat pumps pay off"_s);
        QCOMPARE(claim.stances.size(), 4);
        QCOMPARE(latest(map, u"ann"_s).stance, Stance::Supports);
        QCOMPARE(latest(map, u"ann"_s).message, MessageId{101});
        QVERIFY(latest(map, u"ann"_s).verified);
        QCOMPARE(latest(map, u"carol"_s).stance, Stance::Silent);
        QCOMPARE(latest(map, u"carol"_s).message, MessageId{103});
        const auto moves = claim.movesOf(u"bob"_s);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves.first().because, u"@ann showed the bills"_s);
        QVERIFY(moves.first().verified);
        QVERIFY(!claim.isDisputed());
    }

    void aQuoteIsOfItsRoundsAnswer_data()
    {
        QTest::addColumn<QString>("stance"); // JSON members
        QTest::addColumn<int>("round");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<bool>("hasMessage");
        QTest::newRow("there") << uR"("round":1,"quote":"never do")"_s << 1 << true << true;
        QTest::newRow("another round's")
            << uR"("round":2,"quote":"never do")"_s << 2 << false << true;
        QTest::newRow("nowhere") << uR"("round":1,"quote":"always do")"_s << 1 << false << true;
        QTest::newRow("none") << uR"("round":1,"quote":"")"_s << 1 << false << true;
        QTest::newRow("no round: the last") << uR"("quote":"I was wrong")"_s << 2 << true << true;
        QTest::newRow("round as words")
            << uR"("round":"1","quote":"never do")"_s << 1 << true << true;
        QTest::newRow("a round without it")
            << uR"("round":9,"quote":"never do")"_s << 9 << false << false;
        QTest::newRow("quote of a wrong type")
            << uR"("round":1,"quote":["never do"])"_s << 1 << false << true;
    }
    void aQuoteIsOfItsRoundsAnswer()
    {
        QFETCH(QString, stance);
        QFETCH(int, round);
        QFETCH(bool, verified);
        QFETCH(bool, hasMessage);
        const ClaimsMap map = read(
            uR"({"claims":[{"claim":"c","stances":[{"participant":"bob","stance":"disputes",%1}]}]})"_s
                .arg(stance));
        const ClaimStance said = latest(map, u"bob"_s);
        QCOMPARE(said.round, round);
        QCOMPARE(said.verified, verified);
        QCOMPARE(said.message.has_value(), hasMessage);
        QVERIFY(map.claims.first().isDisputed());
    }

    void whatIsNoStanceIsDropped_data()
    {
        QTest::addColumn<QString>("stance");
        QTest::newRow("nobody heard") << uR"({"participant":"zoe","stance":"supports"})"_s;
        QTest::newRow("absent") << uR"({"participant":"dan","stance":"supports"})"_s;
        QTest::newRow("no such stance") << uR"({"participant":"ann","stance":"sings"})"_s;
        QTest::newRow("no stance") << uR"({"participant":"ann"})"_s;
        QTest::newRow("null") << u"null"_s;
        QTest::newRow("a string") << uR"("@ann supports")"_s;
        QTest::newRow("a list") << u"[1,[2]]"_s;
    }
    void whatIsNoStanceIsDropped()
    {
        QFETCH(QString, stance);
        const ClaimsMap map = read(uR"({"claims":[{"claim":"c","stances":[%1]}]})"_s.arg(stance));
        QCOMPARE(map.claims.size(), 1);
        for (const ClaimStance &said : map.claims.first().stances)
            QCOMPARE(said.stance, Stance::Silent);
        QCOMPARE(map.claims.first().stances.size(), 3);
    }

    void whatCannotBeReadIsUnparsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("prose") << u"They differ a lot."_s;
        QTest::newRow("a list of something") << u"1. Buy milk\n2. Buy eggs"_s;
        QTest::newRow("cut off") << kWhole.left(120);
        QTest::newRow("trailing comma") << QString(kWhole).replace(u"]}"_s, u",]}"_s);
        QTest::newRow("no claims") << uR"({"claims":[]})"_s;
        QTest::newRow("claims of a wrong type") << uR"({"claims":{"claim":"c"}})"_s;
    }
    void whatCannotBeReadIsUnparsed()
    {
        QFETCH(QString, text);
        const ClaimsMap map = read(text);
        QCOMPARE(map.reading, Reading::Unparsed);
        QCOMPARE(map.raw, text);
        QVERIFY(map.claims.isEmpty());
    }

    void atMostTwentyClaimsAreTaken()
    {
        QStringList claims;
        for (int i = 0; i < 30; ++i)
            claims.append(uR"({"claim":"c%1"})"_s.arg(i));
        const ClaimsMap map = read(u"{\"claims\":["_s + claims.join(u',') + u"]}"_s);
        QCOMPARE(map.claims.size(), 20);
        QCOMPARE(map.claims.last().text, u"c19"_s);
    }

    void seatsOfAnAnonymousTableAreTakenBack()
    {
        const Heard heard = Heard::now(rounds());
        const ClaimsMap map = parseClaims(
            uR"({"claims":[{"claim":"c","stances":[{"participant":"Seat B","stance":"disputes"}]}]})"_s,
            heard, TableNames(heard.handles, SeatNames::anonymous(rounds())));
        QCOMPARE(latest(map, u"bob"_s).stance, Stance::Disputes);
    }

    void noiseNeverVerifiesWhatWasNotSaid()
    {
        QRandomGenerator random(20260302);
        for (int i = 0; i < 2000; ++i) {
            const ClaimsMap map = read(disturbed(kWhole, random));
            for (const Claim &claim : map.claims) {
                QVERIFY(!claim.text.isEmpty());
                for (const ClaimStance &said : claim.stances) {
                    QVERIFY(map.participants.contains(said.handle));
                    QVERIFY(!said.verified || (said.message && !said.quote.isEmpty()));
                }
            }
        }
    }
};

MOAI_TEST(ClaimsTest)
#include "ClaimsTest.moc"
