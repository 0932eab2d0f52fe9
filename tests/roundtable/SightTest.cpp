// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Rig.h"
#include "roundtable/Turns.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// Words that must be told from the question's own.
Canned thinking(const QByteArray &thought, const QByteArray &text)
{
    return Canned::sse(
        {"data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"" + thought + "\"}}]}\n\n",
         words(text), theEnd()});
}

void setPolicy(Rig &rig, ContextPolicy policy)
{
    rig.project.contextPolicy = policy;
    QVERIFY(rig.here.wait(rig.here.projects->update(rig.project)).has_value());
}

/// What a recorded request says: the system prompt, then the turns.
QStringList contentsOf(const QJsonObject &body)
{
    QStringList contents;
    const auto messages = body.value("messages"_L1).toArray();
    for (const auto &message : messages)
        contents.append(message["content"_L1].toString());
    return contents;
}

/// The same of what the store remembers.
QStringList contentsOf(const QList<Passage> &passages)
{
    const Question question = withPassages({}, passages);
    QStringList contents{question.system};
    for (const Turn &turn : question.turns)
        contents.append(turn.text);
    return contents;
}

} // namespace

/// What participants are sent, read out of the requests that a server got.
class SightTest : public QObject
{
    Q_OBJECT

private slots:
    void whatItSawIsWhatWasSent_data()
    {
        QTest::addColumn<ContextPolicy>("policy");
        QTest::newRow("own") << ContextPolicy::OwnThread;
        QTest::newRow("shared") << ContextPolicy::SharedTable;
        QTest::newRow("chosen") << ContextPolicy::ChosenAnswer;
    }
    void whatItSawIsWhatWasSent()
    {
        QFETCH(ContextPolicy, policy);
        Rig rig({u"ann"_s, u"bob"_s});
        setPolicy(rig, policy);
        rig.at(u"ann"_s, saying("Wind."));
        rig.at(u"bob"_s, Canned::json(R"({"error":{"message":"x"}})", 400));
        QVERIFY(rig.here.ask(u"What moves it?"_s, 1));
        QVERIFY(rig.here.ask(u"And then?"_s, 2));
        const auto stored = rig.here.stored();
        for (const auto &round : stored.rounds)
            for (const auto &answer : round.messages.mid(1)) {
                const auto seen = rig.here.wait(rig.here.discussions->seen(answer.id));
                QVERIFY(seen.has_value());
                const auto sent = rig.asked(answer.handle).at(round.round.number - 1);
                QCOMPARE(contentsOf(*seen), contentsOf(sent));
            }
    }

    void blindRoundsAndOwnThreadsShowNothingForeign()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.at(u"ann"_s, saying("ANNSWORD"));
        rig.at(u"bob"_s, saying("BOBSWORD"));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(rig.here.ask(u"Round %1?"_s.arg(i), i));
        for (const auto &body : rig.asked(u"ann"_s))
            QVERIFY(!contentsOf(body).join(u' ').contains(u"BOBSWORD"_s));
        QVERIFY(contentsOf(rig.asked(u"ann"_s).last()).contains(u"ANNSWORD"_s));

        setPolicy(rig, ContextPolicy::SharedTable);
        QVERIFY(rig.here.say(u"/new"_s).has_value());
        QVERIFY(rig.here.ask(u"Afresh?"_s, 4));
        QVERIFY(!contentsOf(rig.asked(u"ann"_s).last()).join(u' ').contains(u"BOBSWORD"_s));
        QVERIFY(rig.here.ask(u"And now?"_s, 5));
        QVERIFY(contentsOf(rig.asked(u"ann"_s).last()).join(u' ').contains(u"BOBSWORD"_s));
    }

    void thinkingAndKeysAreInNoRequest()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        setPolicy(rig, ContextPolicy::SharedTable);
        (void)rig.here.wait(rig.here.keys->store(u"ann"_s, "sk-secret"));
        rig.server.always(thinking("HIDDEN", "Said aloud."));
        QVERIFY(rig.here.ask(u"What?"_s, 1));
        QVERIFY(rig.here.ask(u"And?"_s, 2));
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).thinking, u"HIDDEN"_s);
        QCOMPARE(rig.server.requests().size(), 4);
        for (const auto &request : rig.server.requests()) {
            QVERIFY(!request.body.contains("HIDDEN"));
            QVERIFY(!request.body.contains("sk-secret"));
            QVERIFY(!request.path.contains("sk-secret"));
        }
    }

    void anAnonymousTableTellsNoHandle()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.project.rules.anonymous = true;
        setPolicy(rig, ContextPolicy::SharedTable);
        rig.at(u"ann"_s, saying("Wind, says @ann to @bob."));
        rig.at(u"bob"_s, saying("Water."));
        QVERIFY(rig.here.ask(u"What moves it?"_s, 1));
        QVERIFY(rig.here.ask(u"@bob and why?"_s, 2));
        QVERIFY(rig.here.stored().rounds.last().round.anonymous);
        const QString sent = contentsOf(rig.asked(u"bob"_s).last()).join(u'\n');
        QVERIFY2(sent.startsWith(u"You are Seat B"_s), qPrintable(sent));
        QVERIFY2(sent.contains(u": Seat A]\nWind, says Seat A to Seat B.\n[end "_s),
                 qPrintable(sent));
        QVERIFY2(sent.contains(u"\nSeat B and why?"_s), qPrintable(sent));
        QVERIFY2(!sent.contains(u"@ann"_s) && !sent.contains(u"@bob"_s), qPrintable(sent));
    }

    void aDiscussionMayDifferFromItsProject()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.server.always(saying("So."));
        QVERIFY(rig.here.ask(u"First?"_s, 1));
        auto discussion = rig.here.stored().discussion;
        discussion.anonymous = true;
        QVERIFY(rig.here.wait(rig.here.discussions->update(discussion)).has_value());
        QVERIFY(rig.here.ask(u"Second?"_s, 2));
        QVERIFY(contentsOf(rig.asked(u"ann"_s).first()).first().startsWith(u"You are @ann"_s));
        QVERIFY(contentsOf(rig.asked(u"ann"_s).last()).first().startsWith(u"You are Seat A"_s));
    }

    void aSmallContextGetsTheFirstQuestionAndTheLatestWords()
    {
        Rig rig({u"ann"_s});
        auto roster = *rig.here.wait(rig.here.projects->roster(rig.project.id));
        roster[0].parameters.contextTokens = 1200;
        (void)rig.here.wait(rig.here.projects->setRoster(rig.project.id, roster));
        rig.at(u"ann"_s, saying("An answer of some length. " + QByteArray("word ").repeated(150)));
        for (int i = 1; i <= 6; ++i)
            QVERIFY(rig.here.ask(u"Question number %1?"_s.arg(i), i));
        const auto sent = contentsOf(rig.asked(u"ann"_s).last()).mid(1);
        QVERIFY(sent.first().startsWith(u"Question number 1?"_s));
        QVERIFY(sent.first().contains(u"[Left out here"_s));
        QCOMPARE(sent.last(), u"Question number 6?"_s);
        QVERIFY(!sent.join(u' ').contains(u"number 2"_s));

        const Message last = rig.here.stored().rounds.last().messages.at(1);
        QVERIFY(last.leftOut > 0);
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).leftOut, last.leftOut);
        const auto seen = *rig.here.wait(rig.here.discussions->seen(last.id));
        QCOMPARE(contentsOf(seen).mid(1), sent);
        QCOMPARE(rig.here.stored().rounds.first().messages.at(1).leftOut, 0);
    }

    void aRetryIsAskedUnderTheTermsOfItsRound()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        setPolicy(rig, ContextPolicy::SharedTable);
        rig.server.always(saying("So."));
        QVERIFY(rig.here.ask(u"First?"_s, 1));
        QVERIFY(rig.here.ask(u"Second?"_s, 2));
        QCOMPARE(rig.here.stored().rounds.last().round.contextPolicy, ContextPolicy::SharedTable);
        setPolicy(rig, ContextPolicy::OwnThread);
        QVERIFY(rig.here.ask(u"/retry @ann"_s, 3));
        const auto bodies = rig.asked(u"ann"_s);
        QCOMPARE(bodies.size(), 3);
        QCOMPARE(contentsOf(bodies.at(2)), contentsOf(bodies.at(1)));
    }
};

MOAI_TEST(SightTest)
#include "SightTest.moc"
