// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TurnStances.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const Participant kAnn = seat(1, u"ann"_s);
const Participant kBob = seat(2, u"bob"_s);

RoundRecord turns(qint64 number, const QList<Message> &answers)
{
    RoundRecord record = round(number, {}, answers);
    record.round.mode = Mode::Discuss;
    record.round.seed = 1;
    return record;
}

} // namespace

class TurnStancesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheLinesAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("position");
        QTest::addColumn<std::optional<bool>>("moved");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char *name, const QString &text, const QString &position,
                            std::optional<bool> moved, const QString &by = {},
                            const QString &argument = {}) {
            QTest::newRow(name) << text << position << moved << by << argument;
        };
        const std::optional<bool> unknown;
        row("as asked for",
            u"Words.\n\nPosition: It pays.\nMoved: yes\nBy: @bob\nBecause: Gas costs more."_s,
            u"It pays."_s, true, u"bob"_s, u"Gas costs more."_s);
        row("unmoved", u"Position: It pays.\nMoved: no\nBy: -\nBecause: -"_s, u"It pays."_s, false);
        row("other case", u"POSITION: It pays.\nmoved: NO"_s, u"It pays."_s, false);
        row("bold names", u"**Position:** It pays.\n**Moved:** no\n**By:** none"_s, u"It pays."_s,
            false);
        row("bold around the colon", u"**Position**: It pays.\n__Moved__: yes\n*By*: **@bob**"_s,
            u"It pays."_s, true, u"bob"_s);
        row("bullets", u"- Position: It pays.\n* Moved: no\n• By: –\n1. Because: n/a"_s,
            u"It pays."_s, false);
        row("a quotation and code", u"> Position: It pays.\n`Moved: no`"_s, u"It pays."_s, false);
        row("a fence", u"```\nPosition: It pays.\nMoved: no\n```"_s, u"It pays."_s, false);
        row("brackets", u"Position: [It pays.]\nMoved: [no]\nBy: [@bob]"_s, u"It pays."_s, false,
            u"bob"_s);
        row("carriage returns", u"Position: It pays.\r\nMoved: no\r\n"_s, u"It pays."_s, false);
        row("a full-width colon", u"Position：It pays.\nMoved：no"_s, u"It pays."_s, false);
        row("German", u"Standpunkt: Es lohnt.\nBewegt: ja\nDurch: @bob\nWeil: Gas ist teuer."_s,
            u"Es lohnt."_s, true, u"bob"_s, u"Gas ist teuer."_s);
        row("German without change", u"Position: Es lohnt.\nGeändert: Nein.\nDurch: niemand"_s,
            u"Es lohnt."_s, false);
        row("Spanish", u"Posición: Conviene.\nCambió: sí\nPor: @bob\nPorque: El gas."_s,
            u"Conviene."_s, true, u"bob"_s, u"El gas."_s);
        row("French", u"Position : Oui.\nChangé : non\nPar : personne\nParce que : -"_s, u"Oui."_s,
            false);
        row("a reason behind the word", u"Moved: no, I stay with it"_s, {}, false);
        row("a name among words", u"Moved: yes\nBy: @bob, and a little @cid"_s, {}, true, u"bob"_s);
        row("a bare name", u"Moved: yes\nBy: bob"_s, {}, true, u"bob"_s);
        row("a seat", u"Moved: yes\nBy: Seat B"_s, {}, true, u"Seat B"_s);
        row("the last one counts", u"Position: Old.\nMoved: no\n\nPosition: New.\nMoved: yes"_s,
            u"New."_s, true);
        row("the question repeated", u"Moved: yes or no"_s, {}, unknown);
        row("the question repeated short", u"Moved: yes/no"_s, {}, unknown);
        row("neither yes nor no", u"Position: It pays.\nMoved: partly"_s, u"It pays."_s, unknown);
        row("no lines at all", u"It pays. I have not moved."_s, {}, unknown);
        row("a word that only begins so", u"Positions: many\nMovedness: no"_s, {}, unknown);
        row("nothing behind the names", u"Position:\nMoved:\nBy:\nBecause:"_s, {}, unknown);
        row("nothing", {}, {}, unknown);
    }
    void readsTheLinesAsTheyAreWritten()
    {
        QFETCH(QString, text);
        const TurnStance stance = stanceIn(text);
        QTEST(stance.position, "position");
        QTEST(stance.moved, "moved");
        QTEST(stance.by, "by");
        QTEST(stance.argument, "argument");
    }

    void manyLongLinesAreReadAtOnce()
    {
        QString text = QString(1'000'000, u'*') + u'\n';
        for (int i = 0; i < 20'000; ++i)
            text += u"Position of "_s + QString(30, u'_') + u'\n';
        QCOMPARE(stanceIn(text + u"Moved: no"_s).moved, false);
    }

    void everyTurnTellsOfItsSpeaker()
    {
        DiscussionRecord record;
        record.rounds = {round(1, u"Why?"_s, {answer(kAnn, u"Moved: yes"_s)}),
                         turns(2, {answer(kBob, u"Moved: no"_s), answer(kAnn, {})})};
        const auto stances = turnStances(record);
        QCOMPARE(stances.size(), 1); // an open round has no turns, nor has silence a stance
        QCOMPARE(stances[0].handle, u"bob"_s);
        QCOMPARE(stances[0].roundNumber, 2);
        QCOMPARE(stances[0].message, record.rounds[1].messages[1].id);
        QCOMPARE(stances[0].moved, false);
    }

    void aSeatsNameIsTracedToItsHandle()
    {
        DiscussionRecord record;
        record.rounds = {turns(
            1, {answer(kBob, u"So."_s), answer(kAnn, u"Moved: yes\nBy: Seat A\nBecause: So."_s)})};
        record.rounds[0].round.anonymous = true;
        QCOMPARE(turnStances(record)[1].by, u"bob"_s);
    }

    void theyAgreeWhenNobodyMoves_data()
    {
        QTest::addColumn<QList<Message>>("answers");
        QTest::addColumn<bool>("agreed");
        const Message still = answer(kAnn, u"Moved: no"_s);
        const auto row = [](const char *name, const QList<Message> &answers, bool agreed) {
            QTest::newRow(name) << answers << agreed;
        };
        Message challenge = answer(kBob, u"Moved: yes"_s);
        challenge.role = Role::Challenge;
        row("nobody", {still, answer(kBob, u"Moved: no"_s)}, true);
        row("somebody", {still, answer(kBob, u"Moved: yes"_s)}, false);
        row("unknown", {still, answer(kBob, u"Well."_s)}, false);
        row("the challenger does not count", {still, challenge}, true);
        row("only the challenger spoke", {challenge}, false);
        row("a failure is no answer", {still, failed(kBob, u"Broken"_s)}, true);
        row("nobody spoke", {failed(kBob, u"Broken"_s)}, false);
    }
    void theyAgreeWhenNobodyMoves()
    {
        QFETCH(QList<Message>, answers);
        QFETCH(bool, agreed);
        QCOMPARE(isAgreed(turns(1, answers)), agreed);
    }
};

MOAI_TEST(TurnStancesTest)
#include "TurnStancesTest.moc"
