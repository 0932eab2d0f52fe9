// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Prompts.h"
#include "roundtable/Rig.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlQuery>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Rounds against a real HTTP server that fails in every way.
class RoundTest : public QObject
{
    Q_OBJECT

private slots:
    void asksEveryoneAndTellsItInOrder()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.at(u"ann"_s, saying("Scattering."));
        rig.at(u"bob"_s, saying("Rayleigh."));
        QVERIFY(rig.here.ask(u"/open Why is the sky blue?"_s, 1));

        const News &news = *rig.here.news;
        QCOMPARE(news.log.first(), u"started 1"_s);
        QCOMPARE(news.log.last(), u"round 1"_s);
        QCOMPARE(news.countOf(u"finished"_s), 2);
        QCOMPARE(news.countOf(u"round"_s), 1);
        QCOMPARE(news.started.first().messages.first().text, u"Why is the sky blue?"_s);
        QCOMPARE(news.finishedOf(u"ann"_s).text, u"Scattering."_s);
        QCOMPARE(news.texts.value(news.finishedOf(u"bob"_s).id), u"Rayleigh."_s);
        QVERIFY(!rig.here.table->isRunning(news.rounds.first().discussion));

        const auto stored = rig.here.stored();
        QCOMPARE(stored.rounds.size(), 1);
        QCOMPARE(stored.rounds.first().round.promptVersion, QString(kPromptVersion));
        QVERIFY(stored.rounds.first().round.finishedAt);
        QCOMPARE(stored.rounds.first().messages.at(1), news.finishedOf(u"ann"_s));
        QCOMPARE(stored.discussion.title, u"Why is the sky blue?"_s);
    }

    void tellsEachWhoItIsAndWhoSitsThere()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.server.always(saying("So."));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        const auto bodies = rig.asked(u"ann"_s);
        QCOMPARE(bodies.size(), 1);
        QCOMPARE(bodies.first().value(u"model"_s).toString(), u"model-of-ann"_s);
        const QString prompt = sent(bodies.first());
        for (const auto &part : {u"You are @ann"_s, u"@bob"_s, u"Heat pumps"_s, u"user: Why?"_s})
            QVERIFY2(prompt.contains(part), qPrintable(prompt));
    }

    void oneFailureNeverBlocksTheOthers_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addColumn<MessageStatus>("status");
        QTest::addColumn<FailureKind>("kind");
        const auto row = [](const char *name, const Canned &canned, FailureKind kind,
                            MessageStatus status = MessageStatus::Failed) {
            QTest::newRow(name) << canned << status << kind;
        };
        row("500 for ever", Canned::json(R"({"error":{"message":"x"}})", 500), FailureKind::Server);
        row("401", Canned::json(R"({"error":{"message":"no"}})", 401), FailureKind::Auth);
        row("429", Canned::json("{}", 429).header("Retry-After", "600"), FailureKind::RateLimit);
        row("404", Canned::json("{}", 404), FailureKind::NotFound);
        row("silence", Canned::stall(), FailureKind::Timeout);
        row("silence after words", Canned::stream().chunk(words("Half")).silence(),
            FailureKind::Timeout, MessageStatus::Interrupted);
        row("cut before a word", Canned::stream().cut(), FailureKind::Network);
        row("cut after words", Canned::stream().chunk(words("Half")).cut(), FailureKind::Truncated,
            MessageStatus::Interrupted);
        row("reset after words", Canned::stream().chunk(words("Half")).reset(),
            FailureKind::Truncated, MessageStatus::Interrupted);
        row("not HTTP", Canned::raw("SSH-2.0-OpenSSH\r\n").cut(), FailureKind::Network);
        row("a web page", Canned().header("Content-Type", "text/html").body("<html>Log in</html>"),
            FailureKind::BadResponse);
        row("broken JSON", Canned::sse({"data: {\"choices\":[\n\n"}), FailureKind::Malformed);
        row("not a word", Canned::sse({theEnd()}), FailureKind::Empty);
    }
    void oneFailureNeverBlocksTheOthers()
    {
        QFETCH(Canned, canned);
        QFETCH(MessageStatus, status);
        QFETCH(FailureKind, kind);
        Rig rig({u"bad"_s, u"good"_s});
        rig.hurry(u"bad"_s);
        rig.at(u"bad"_s, canned);
        rig.at(u"good"_s,
               Canned::stream().chunk(words("Fine")).hold().chunk(words(", thanks.") + theEnd()));
        QVERIFY(rig.here.say(u"How are you?"_s).has_value());
        const News &news = *rig.here.news;
        QVERIFY(rig.here.until([&] { return news.log.contains(u"text @good Fine"_s); }));
        QVERIFY(rig.here.until([&] { return news.countOf(u"finished @bad"_s) == 1; }));
        QCOMPARE(news.countOf(u"finished @good"_s), 0);
        rig.server.release();
        QVERIFY(rig.here.until([&] { return news.rounds.size() == 1; }));

        QCOMPARE(news.finishedOf(u"good"_s).text, u"Fine, thanks."_s);
        QCOMPARE(news.finishedOf(u"good"_s).status, MessageStatus::Complete);
        const Message bad = news.finishedOf(u"bad"_s);
        QCOMPARE(bad.status, status);
        QCOMPARE(toName(bad.failure->kind), toName(kind));
        QVERIFY(!bad.failure->sentence.isEmpty());
        QCOMPARE(bad.text, status == MessageStatus::Interrupted ? u"Half"_s : QString());
        QCOMPARE(news.countOf(u"finished"_s), 2);
        QCOMPARE(rig.here.stored().rounds.first().messages.at(1), bad);
    }

    void aRefusedConnectionIsToldLikeAnyFailure()
    {
        Rig rig({u"gone"_s});
        rig.server.close();
        QVERIFY(rig.here.ask(u"Anybody there?"_s, 1));
        QCOMPARE(rig.here.news->finishedOf(u"gone"_s).failure->kind, FailureKind::Refused);
    }

    void tellsThatItTriesAgain()
    {
        Rig rig({u"busy"_s});
        rig.server.answer(Canned::json("{}", 503));
        rig.at(u"busy"_s, saying("Now."));
        QStringList notes;
        connect(rig.here.table.get(), &Roundtable::noteArrived, this,
                [&notes](MessageId, const QString &note) { notes.append(note); });
        QVERIFY(rig.here.ask(u"And now?"_s, 1));
        QCOMPARE(notes.filter(u"Trying again in 1 s"_s).size(), 1);
        const Message answer = rig.here.news->finishedOf(u"busy"_s);
        QCOMPARE(answer.text, u"Now."_s);
        QCOMPARE(rig.here.news->notes.value(answer.id), QString());
    }

    void keepsWhatArrivesWhileItArrives()
    {
        Rig rig({u"ann"_s});
        rig.at(u"ann"_s, Canned::stream()
                             .chunk(words("One"))
                             .hold()
                             .chunk(words(", two"))
                             .hold()
                             .chunk(words(", three") + theEnd()));
        auto &here = rig.here;
        QVERIFY(here.say(u"Count."_s).has_value());
        const auto storedText = [&here] {
            return here.stored().rounds.last().messages.at(1);
        };
        QVERIFY(until([&] { return here.news->countOf(u"text"_s) == 1; }));
        here.clock.advance(200ms);
        MOAI_TRY_COMPARE(storedText().text, u"One"_s);
        QCOMPARE(storedText().status, MessageStatus::Streaming);
        rig.server.release();
        QVERIFY(until([&] { return here.news->countOf(u"text"_s) == 2; }));
        here.clock.advance(600ms);
        MOAI_TRY_COMPARE(storedText().text, u"One, two"_s);
        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        QCOMPARE(storedText().text, u"One, two, three"_s);
    }

    void aServiceThatNeedsAKeyIsNotAskedWithout()
    {
        Rig rig({u"ann"_s});
        rig.moveToOpenAi(u"ann"_s);
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        const auto failure = rig.here.news->finishedOf(u"ann"_s).failure;
        QCOMPARE(failure->kind, FailureKind::Auth);
        QCOMPARE(failure->sentence, u"No key for ann: put it into OPENAI_API_KEY or run "
                                    "`moai service add ann --key-stdin`."_s);
    }

    void aKeyOfTheKeychainIsSent()
    {
        Rig rig({u"ann"_s});
        (void)rig.here.wait(rig.here.keys->store(u"ann"_s, "sk-test"));
        rig.server.always(saying("So."));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        QCOMPARE(rig.server.requests().first().header("authorization"), "Bearer sk-test");
    }

    void aLockedKeychainEndsTheAnswerWithItsSentence()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.here.secrets.trouble = Failure{FailureKind::Secrets, u"The keyring is locked."_s, {}};
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).failure->kind, FailureKind::Secrets);
        QCOMPARE(rig.here.news->countOf(u"finished"_s), 2);
        QVERIFY(rig.server.requests().isEmpty());
    }

    void aServiceThatIsGoneIsToldByItsSeat()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        rig.server.always(saying("So."));
        auto roster = *rig.here.wait(rig.here.projects->roster(rig.project.id));
        roster[0].serviceName = u"nowhere"_s;
        (void)rig.here.wait(rig.here.projects->setRoster(rig.project.id, roster));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        const Message ann = rig.here.news->finishedOf(u"ann"_s);
        QCOMPARE(ann.failure->kind, FailureKind::NotFound);
        QVERIFY(ann.failure->sentence.contains(u"“nowhere”"_s));
        QCOMPARE(rig.here.news->finishedOf(u"bob"_s).status, MessageStatus::Complete);
    }

    void manyAreAskedAtOnce()
    {
        QStringList handles;
        for (int i = 0; i < 32; ++i)
            handles.append(u"seat%1"_s.arg(i));
        Rig rig(handles);
        rig.server.always(Canned::stream().wait(300ms).chunk(words("So.") + theEnd()));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        qInfo("32 answers after 300 ms: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(rig.here.news->countOf(u"finished"_s), 32);
        QVERIFY(rig.server.mostAtOnce() > 16);
    }

    void whatCannotBeKeptIsTold()
    {
        Rig rig({u"ann"_s});
        rig.at(u"ann"_s, Canned::stream().chunk(words("Half")).hold().chunk(theEnd()));
        auto &here = rig.here;
        QVERIFY(here.say(u"Why?"_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 1; }));
        const auto broken = here.wait(here.database->write([](QSqlDatabase &database) {
            return Result<bool>(QSqlQuery(database).exec(u"ALTER TABLE message RENAME TO lost"_s));
        }));
        QVERIFY(*broken);
        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        const Message answer = here.news->finished.last();
        QCOMPARE(answer.failure->kind, FailureKind::Storage);
        QCOMPARE(answer.status, MessageStatus::Interrupted);
        QCOMPARE(answer.text, u"Half"_s);
        QVERIFY(here.news->notes.value(answer.id).contains(u"could not be kept"_s));
        QVERIFY(!here.wait(here.table->settle()).has_value());
    }
};

MOAI_TEST(RoundTest)
#include "RoundTest.moc"
