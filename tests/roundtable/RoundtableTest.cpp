// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Rig.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The last turn that the model was sent.
QString lastTurn(const QJsonObject &body)
{
    return body.value(u"messages"_s).toArray().last()[u"content"_s].toString();
}

Canned half(const QByteArray &text)
{
    return Canned::stream().chunk(words(text)).hold().chunk(words(" LATE") + theEnd());
}

} // namespace

/// The door: lines in, news out.
class RoundtableTest : public QObject
{
    Q_OBJECT

private slots:
    void stopKeepsWhatHasArrived()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.server.always(half("Half"));
        auto &here = rig.here;
        const auto said = here.say(u"Why?"_s);
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 2; }));
        QVERIFY(here.table->isRunning(*said->discussion));

        const auto one = here.say(u"/stop @ANN"_s);
        QCOMPARE(one->notice, u"Stopped @ann."_s);
        QVERIFY(here.until([&] { return here.news->countOf(u"finished @ann stopped"_s) == 1; }));
        QCOMPARE(here.news->countOf(u"finished @bob"_s), 0);
        QVERIFY(here.table->isRunning(*said->discussion));

        QCOMPARE(here.say(u"/stop"_s)->notice, u"Stopped @bob."_s);
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        QVERIFY(!here.table->isRunning(*said->discussion));
        const auto answers = here.stored().rounds.first().messages.mid(1);
        for (const auto &answer : answers) {
            QCOMPARE(answer.status, MessageStatus::Stopped);
            QCOMPARE(answer.text, u"Half"_s);
        }
        QCOMPARE(here.say(u"/stop"_s)->notice, u"Nothing is running."_s);
    }

    void retryAsksWhatFailedAndLeavesTheOthers()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.at(u"ann"_s, saying("Fine."));
        rig.at(u"bob"_s, Canned::json("{}", 401));
        auto &here = rig.here;
        QVERIFY(here.ask(u"How are you?"_s, 1));
        rig.at(u"bob"_s, saying("Fine, too."));
        QVERIFY(here.ask(u"/retry"_s, 2));

        QCOMPARE(rig.asked(u"ann"_s).size(), 1);
        QCOMPARE(here.news->log.last(), u"round 1"_s);
        QCOMPARE(here.news->restarted.size(), 1);
        QCOMPARE(here.news->restarted.first().attempt, 2);
        const auto stored = here.stored();
        QCOMPARE(stored.rounds.size(), 1);
        QCOMPARE(stored.rounds.first().messages.at(2).text, u"Fine, too."_s);
        QCOMPARE(stored.rounds.first().messages.at(2).status, MessageStatus::Complete);
        // Asked again it sees no more than before.
        QCOMPARE(rig.asked(u"bob"_s).last(), rig.asked(u"bob"_s).first());

        const auto nothing = here.say(u"/retry"_s);
        QVERIFY(nothing.error().sentence.contains(u"/retry @handle"_s));
        QVERIFY(here.ask(u"/retry @ann"_s, 3));
        QCOMPARE(rig.asked(u"ann"_s).size(), 2);
    }

    void aLateWordNeverReachesTheNextAttempt()
    {
        Rig rig({u"ann"_s});
        rig.at(u"ann"_s, half("Old"));
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 1; }));
        const MessageId id = here.news->started.first().messages.at(1).id;
        here.table->stop(id);
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        rig.at(u"ann"_s, half("New"));
        QVERIFY(here.wait(here.table->retry(id)).has_value());
        QVERIFY(here.until([&] { return here.news->texts.value(id) == u"New"_s; }));
        // The first attempt, as if it were still alive, says its last words.
        Message late = here.news->finished.first();
        late.status = MessageStatus::Complete;
        late.text = u"Old LATE"_s;
        QVERIFY(!*here.wait(here.discussions->finish(late)));
        QVERIFY(here.wait(here.discussions->checkpoint(id, 1, u"Old LATE"_s, {})).has_value());
        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 2; }));
        QCOMPARE(here.stored().rounds.first().messages.at(1).text, u"New LATE"_s);
        QCOMPARE(here.news->finishedOf(u"ann"_s).text, u"New LATE"_s);
    }

    void whatRunsIsNotRetried()
    {
        Rig rig({u"ann"_s});
        rig.server.always(half("Half"));
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(!here.say(u"/retry @ann"_s));
        QVERIFY(!here.wait(here.table->retry(here.news->started.first().messages.at(1).id)));
        QCOMPARE(rig.here.news->restarted.size(), 0);
    }

    void theNextLineMayBeSaidWhileAnswersRun()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.at(u"ann"_s, saying("Done."));
        rig.at(u"bob"_s, half("Half"));
        auto &here = rig.here;
        rig.project.contextPolicy = ContextPolicy::SharedTable;
        (void)here.wait(here.projects->update(rig.project));
        QVERIFY(here.say(u"First?"_s).has_value());
        QVERIFY(here.until([&] {
            return here.news->countOf(u"text @bob"_s) == 1 &&
                   here.news->countOf(u"finished @ann"_s) == 1;
        }));
        QVERIFY(here.say(u"@ann Second?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        QCOMPARE(here.news->rounds.first().number, 2);
        const QString turn = lastTurn(rig.asked(u"ann"_s).last());
        QVERIFY2(turn.contains(u"@bob; not finished yet]\nHalf\n"_s), qPrintable(turn));
        QVERIFY(turn.endsWith(u"@ann Second?"_s));
        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 2; }));
        QCOMPARE(here.stored().rounds.first().messages.at(2).text, u"Half LATE"_s);
    }

    void linesSaidAtOnceKeepTheirOrder()
    {
        Rig rig({u"ann"_s});
        rig.server.always(saying("So."));
        auto &here = rig.here;
        QList<QFuture<Result<Said>>> futures;
        for (int i = 1; i <= 5; ++i)
            futures.append(here.table->say({}, u"Question %1?"_s.arg(i)));
        QVERIFY(here.until([&] { return here.news->rounds.size() == 5; }));
        const auto stored = here.stored();
        QCOMPARE(stored.rounds.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(*futures.at(i).result()->round, stored.rounds.at(i).round.id);
            QCOMPARE(stored.rounds.at(i).messages.first().text, u"Question %1?"_s.arg(i + 1));
        }
    }

    void mentionsAskJustThese()
    {
        Rig rig({u"ann"_s, u"bob"_s, u"cyd"_s});
        rig.server.always(saying("So."));
        QVERIFY(rig.here.ask(u"@Ann and @cyd: why?"_s, 1));
        const auto round = rig.here.stored().rounds.first();
        QCOMPARE(round.round.mode, Mode::Mention);
        QCOMPARE(round.messages.size(), 3);
        QVERIFY(rig.asked(u"bob"_s).isEmpty());
        QVERIFY(lastTurn(rig.asked(u"cyd"_s).first()).contains(u"why?"_s));
    }

    void badLinesAreRefusedAndLeaveNothingBehind_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto &line :
             QStringList{u""_s, u"  \n"_s, u"/open"_s, u"/opne x"_s, u"@nobody hi"_s, u"/rank"_s,
                         u"/retry"_s, u"/retry @ann"_s, u"/project use nope"_s,
                         u"/models add nowhere/m"_s, u"/help nothing"_s, u"x"_s + QChar(0)})
            QTest::newRow(qPrintable(line.isEmpty() ? u"empty"_s : line.simplified())) << line;
    }
    void badLinesAreRefusedAndLeaveNothingBehind()
    {
        QFETCH(QString, line);
        QTemporaryDir dir;
        Process here(dir.path());
        const auto said = here.say(line);
        QVERIFY(!said);
        QCOMPARE(toName(said.error().kind), u"invalid"_s);
        QVERIFY(!said.error().sentence.isEmpty());
        QVERIFY(here.wait(here.projects->projects())->isEmpty());
        QVERIFY(here.news->log.isEmpty());
    }

    void anEmptyStoreGetsThePracticeTable()
    {
        QTemporaryDir dir;
        Process here(dir.path());
        QVERIFY(here.say(u"/status"_s)->notice.contains(u"practice"_s));
        QVERIFY(here.wait(here.projects->projects())->isEmpty());
        QVERIFY(here.ask(u"/open Why is the sky blue?"_s, 1));
        QCOMPARE(here.news->finished.size(), 3);
        for (const auto &answer : here.news->finished) {
            QCOMPARE(answer.status, MessageStatus::Complete);
            QCOMPARE(answer.serviceName, u"practice"_s);
            QVERIFY(!answer.text.isEmpty());
        }
        QVERIFY(here.secrets.calls.isEmpty());
        QCOMPARE(here.wait(here.projects->projects())->size(), 1);
    }

    void thePracticeTableComesBackAfterItWasDeleted()
    {
        QTemporaryDir dir;
        Process here(dir.path());
        QVERIFY(here.say(u"/models add practice/practice-sage=again"_s).has_value());
        QVERIFY(here.say(u"/project delete practice"_s).has_value());
        QVERIFY(here.wait(here.projects->projects())->isEmpty());
        const auto said = here.say(u"Anybody?"_s);
        QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().sentence));
        QVERIFY(here.wait(here.table->settle()).has_value());
    }

    void anAnswerThatAnotherProcessEndedIsToldAsItIsStored()
    {
        Rig rig({u"ann"_s});
        rig.server.always(half("Half"));
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 1; }));
        Message taken = here.news->started.first().messages.at(1);
        taken.status = MessageStatus::Interrupted;
        taken.text = u"Half of it"_s;
        QVERIFY(*here.wait(here.discussions->finish(taken)));
        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        QCOMPARE(here.news->finished.size(), 1);
        QCOMPARE(here.news->finished.first().text, u"Half of it"_s);
        QCOMPARE(here.news->log.last(), u"round 1"_s);
    }

    void placesChooseWhereALineIsSaid()
    {
        Rig rig({u"ann"_s});
        rig.server.always(saying("So."));
        auto &here = rig.here;
        const auto first = here.say(u"One?"_s);
        const auto fresh = here.say(u"Two?"_s, {{}, {}, true});
        QVERIFY(*fresh->discussion != *first->discussion);
        const auto back = here.say(u"Three?"_s, {{}, first->discussion, false});
        QCOMPARE(*back->discussion, *first->discussion);
        const auto latest = here.say(u"Four?"_s, {rig.project.id, {}, false});
        QCOMPARE(*latest->discussion, *first->discussion);
        QVERIFY(!here.say(u"Five?"_s, {{}, DiscussionId{999}, false}));
        (void)here.say(u"/project new Boat"_s);
        const auto beside = here.say(u"Six?"_s, {{}, first->discussion, true});
        QCOMPARE(*beside->project, rig.project.id);
        QVERIFY(*beside->discussion != *first->discussion);
        QVERIFY(here.until([&] { return here.news->rounds.size() == 5; }));
    }

    void settlingStoresEverything()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.server.always(half("Half"));
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 2; }));
        const auto late = here.table->say({}, u"And this?"_s);
        QVERIFY(here.wait(here.table->settle()).has_value());
        QVERIFY(late.isFinished());
        QVERIFY(!here.say(u"More?"_s));
        const auto rounds = here.stored().rounds;
        for (const auto &round : rounds)
            for (const auto &message : round.messages)
                QVERIFY(hasEnded(message.status));
        QCOMPARE(rounds.first().messages.at(1).text, u"Half"_s);
        QCOMPARE(here.news->countOf(u"round"_s), int(rounds.size()));
    }

    void destroyingItKeepsWhatArrived()
    {
        Rig rig({u"ann"_s});
        rig.server.always(half("Half"));
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 1; }));
        here.table.reset();
        const auto answer = here.stored().rounds.first().messages.at(1);
        QCOMPARE(answer.status, MessageStatus::Interrupted);
        QCOMPARE(answer.text, u"Half"_s);
        QVERIFY(answer.failure.has_value());
        QCOMPARE(here.news->countOf(u"finished"_s), 0);
    }

    void anotherProcessIsHeardOf()
    {
        Rig rig({u"ann"_s});
        rig.at(u"ann"_s, half("Half"));
        Process there(rig.dir.path());
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(there.until([&] { return there.news->started.size() == 1; }));
        const Message answer = there.news->started.first().messages.at(1);
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 1; }));
        here.clock.advance(1s);
        QVERIFY(there.until([&] { return there.news->texts.value(answer.id) == u"Half"_s; }));

        QVERIFY(there.say(u"/status"_s)->notice.contains(u"another Moai"_s));
        QVERIFY(there.say(u"/stop"_s)->notice.contains(u"stop it there"_s));
        there.table->stop(answer.id);
        QVERIFY(there.news->notes.value(answer.id).contains(u"stop it there"_s));
        QVERIFY(!there.say(u"/retry @ann"_s));
        QVERIFY(!there.table->isRunning(answer.discussion));

        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        QVERIFY(there.until([&] { return there.news->rounds.size() == 1; }));
        QCOMPARE(there.news->finished.size(), 1);
        QCOMPARE(there.news->finished.first(), here.news->finished.first());

        QVERIFY(there.say(u"/retry @ann"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"restarted @ann 2"_s) == 1; }));
        QVERIFY(there.until([&] { return there.news->texts.value(answer.id) == u"Half"_s; }));
        there.clock.advance(1s);
        QVERIFY(here.until([&] { return here.news->texts.value(answer.id) == u"Half"_s; }));
        rig.server.release();
        QVERIFY(there.until([&] { return there.news->rounds.size() == 2; }));
        QVERIFY(here.until([&] { return here.news->rounds.size() == 2; }));
        QCOMPARE(here.news->finished.last(), there.news->finished.last());
    }
};

MOAI_TEST(RoundtableTest)
#include "RoundtableTest.moc"
