// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "support/CannedServer.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray openAiChunk(const QByteArray &text, const QByteArray &finish = "null")
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text +
           "\"},\"finish_reason\":" + finish + "}]}\n\n";
}

Canned openAiAnswer()
{
    return Canned::sse({openAiChunk("Hel"), openAiChunk("lo", "\"stop\""), "data: [DONE]\n\n"});
}

QJsonArray jsonList(const Run &run)
{
    return QJsonDocument::fromJson(run.out).array();
}

/// Adds an OpenAI service at the server and a project with that many seats on it.
void seat(MoaiProcess &moai, const CannedServer &server, int seats)
{
    QVERIFY(moai.run({u"service"_s, u"add"_s, u"s"_s, u"--url"_s, server.url(u"/v1"_s).toString(),
                      u"--lanes"_s, u"64"_s})
                .status == 0);
    QStringList roster;
    for (int i = 0; i < seats; ++i)
        roster.append(u"s/m%1=h%1"_s.arg(i));
    QVERIFY(moai.run({u"project"_s, u"new"_s, u"P"_s, u"--roster"_s, roster.join(u',')}).status ==
            0);
}

} // namespace

/// The real program, from outside.
class TerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWithNothingSetUp()
    {
        MoaiProcess moai;
        const Run said = moai.run({u"say"_s, u"--json"_s, u"/open Why is the sky blue?"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.events("started"_L1).size(), 3);
        QVERIFY(said.events("text"_L1).size() > 3);
        const auto finished = said.events("finished"_L1);
        QCOMPARE(finished.size(), 3);
        for (const QJsonObject &event : finished) {
            QCOMPARE(event["status"_L1].toString(), u"complete"_s);
            QVERIFY(event["failure"_L1].isNull());
            QVERIFY(event["usage"_L1]["output"_L1].toInt() > 0);
            QVERIFY(event["ms_first"_L1].toInt() <= event["ms_total"_L1].toInt());
            QString streamed;
            for (const QJsonObject &text : said.events("text"_L1))
                if (text["message"_L1] == event["message"_L1])
                    streamed += text["text"_L1].toString();
            QCOMPARE(streamed, event["text"_L1].toString());
        }
        QCOMPARE(said.lines().last()["event"_L1].toString(), u"round"_s);

        const Run shown = moai.run({u"discussion"_s, u"show"_s, u"1"_s, u"--json"_s});
        QCOMPARE(shown.status, 0);
        const QJsonObject discussion = QJsonDocument::fromJson(shown.out).object();
        const QJsonArray messages = discussion["rounds"_L1][0]["messages"_L1].toArray();
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messages[0]["text"_L1].toString(), u"Why is the sky blue?"_s);
        QVERIFY(
            moai.run({u"discussion"_s, u"show"_s, u"1"_s}).out.contains("Why is the sky blue?"));
        QCOMPARE(jsonList(moai.run({u"discussion"_s, u"list"_s, u"--json"_s})).size(), 1);
    }

    void oneFailureNeverBlocksTheOthers()
    {
        MoaiProcess moai;
        CannedServer good;
        good.always(openAiAnswer());
        CannedServer broken;
        broken.always(Canned::json(R"({"type":"error","error":{"type":"api_error"}})", 500));
        CannedServer stalled;
        stalled.always(Canned::stall());
        const auto add = [&moai](const QString &name, const QString &kind,
                                 const CannedServer &server) {
            return moai
                .run({u"service"_s, u"add"_s, name, u"--kind"_s, kind, u"--url"_s,
                      server.url().toString(), u"--timeouts"_s, u"1,1.5,1"_s})
                .status;
        };
        QCOMPARE(add(u"good"_s, u"openai"_s, good), 0);
        QCOMPARE(add(u"broken"_s, u"anthropic"_s, broken), 0);
        QCOMPARE(add(u"stalled"_s, u"gemini"_s, stalled), 0);
        QCOMPARE(moai.run({u"project"_s, u"new"_s, u"P"_s, u"--roster"_s,
                           u"good/a=a,broken/b=b,stalled/c=c"_s})
                     .status,
                 0);
        const Run said = moai.run({u"say"_s, u"-p"_s, u"P"_s, u"--json"_s, u"Hi"_s});
        QCOMPARE(said.status, 1);
        QCOMPARE(broken.requests().size(), 3); // two retries
        QCOMPARE(stalled.requests().size(), 1);
        QHash<QString, QString> ends;
        for (const QJsonObject &event : said.events("finished"_L1))
            ends[event["participant"_L1].toString()] =
                event["status"_L1].toString() + u' ' + event["failure"_L1]["kind"_L1].toString();
        QCOMPARE(ends, (QHash<QString, QString>{{u"a"_s, u"complete "_s},
                                                {u"b"_s, u"failed server"_s},
                                                {u"c"_s, u"failed timeout"_s}}));
        QCOMPARE(said.events("finished"_L1).first()["participant"_L1].toString(), u"a"_s);
        const Run shown = moai.run({u"discussion"_s, u"show"_s, u"1"_s});
        QVERIFY(shown.out.contains("Hello"));
        QCOMPARE(shown.out.count("[Error: "), 2);

        // The failed ones once more; the others stay.
        broken.always(Canned::json(R"({"type":"message","content":[{"type":"text","text":"Back"}],
            "stop_reason":"end_turn"})"));
        const Run retried = moai.run({u"say"_s, u"-p"_s, u"P"_s, u"--json"_s, u"/retry @b"_s});
        QCOMPARE(retried.status, 0);
        QCOMPARE(retried.events("finished"_L1).size(), 1);
        QCOMPARE(retried.events("finished"_L1).first()["text"_L1].toString(), u"Back"_s);
        QCOMPARE(good.requests().size(), 1);
    }

    void nobodyAnsweringIsStatusThree()
    {
        MoaiProcess moai;
        CannedServer server;
        server.always(Canned::json(R"({"error":{"message":"no","code":"invalid_api_key"}})", 401));
        seat(moai, server, 2);
        const Run said = moai.run({u"say"_s, u"Hi"_s});
        QCOMPARE(said.status, 3);
        QVERIFY(said.out.trimmed().isEmpty());
        QVERIFY(said.err.contains("@h0"));
        QVERIFY(said.err.contains("key"));
    }

    void theKeyOfTheEnvironmentIsSentAndKeptNowhere()
    {
        MoaiProcess moai;
        moai.setEnvironment(u"MOAI_KEY_S"_s, u"sk-verysecret-1234567890"_s);
        CannedServer server;
        server.always(openAiAnswer());
        seat(moai, server, 1);
        QCOMPARE(moai.run({u"say"_s, u"Hi"_s}).status, 0);
        QCOMPARE(server.requests().first().header("authorization"),
                 "Bearer sk-verysecret-1234567890");
        const Run listed = moai.run({u"service"_s, u"list"_s, u"--json"_s});
        QCOMPARE(jsonList(listed)[0]["key"_L1].toString(), u"environment"_s);
        QVERIFY(!listed.out.contains("verysecret"));
        QFile store(moai.dataDir() + u"/moai.db"_s);
        QVERIFY(store.open(QIODevice::ReadOnly));
        QVERIFY(!store.readAll().contains("verysecret"));
    }

    void aKeyWithoutASecretServiceIsNotWritten()
    {
        MoaiProcess moai;
        const Run added = moai.run({u"service"_s, u"add"_s, u"my-gateway"_s, u"--url"_s,
                                    u"http://127.0.0.1:9/v1"_s, u"--key-stdin"_s},
                                   "sk-verysecret-1234567890\n");
        QCOMPARE(added.status, 0);
        QVERIFY(added.err.contains("MOAI_KEY_MY_GATEWAY"));
        QVERIFY(!added.out.contains("verysecret"));
        QVERIFY(!added.err.contains("verysecret"));
    }

    void textArrivesAsItIsSent()
    {
        MoaiProcess moai;
        CannedServer server;
        server.always(Canned::stream()
                          .chunk(openAiChunk("First"))
                          .hold()
                          .chunk(openAiChunk(" second", "\"stop\"")));
        seat(moai, server, 1);
        const auto process = moai.start({u"say"_s, u"--json"_s, u"Hi"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), 1, 20000);
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).contains("First"),
                                 10000);
        QVERIFY(!out.contains("second"));
        server.release();
        QCOMPARE(ended(*process).status, 0);
    }

    void aSignalEndsItCleanly_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalEndsItCleanly()
    {
        QFETCH(int, number);
        MoaiProcess moai;
        CannedServer server;
        server.always(Canned::stream().chunk(openAiChunk("Half")).silence());
        seat(moai, server, 1);
        const auto process = moai.start({u"say"_s, u"--json"_s, u"Hi"_s});
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).contains("Half"), 20000);
        QCOMPARE(::kill(pid_t(process->processId()), number), 0);
        QElapsedTimer timer;
        timer.start();
        const Run run = ended(*process);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(run.status, 3);
        const QJsonObject shown =
            QJsonDocument::fromJson(moai.run({u"discussion"_s, u"show"_s, u"1"_s, u"--json"_s}).out)
                .object();
        const QJsonValue answer = shown["rounds"_L1][0]["messages"_L1][1];
        QCOMPARE(answer["status"_L1].toString(), u"stopped"_s);
        QCOMPARE(answer["text"_L1].toString(), u"Half"_s);
    }

    void aDiscussionIsWaitedForToItsEnd()
    {
        MoaiProcess moai;
        CannedServer server;
        server.always(openAiAnswer());
        seat(moai, server, 3);
        const Run said = moai.run({u"say"_s, u"--json"_s, u"/discuss 3 Hi"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        QVERIFY(said.err.isEmpty());
        const auto ends = said.events("round"_L1);
        QCOMPARE(ends.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(ends[i]["number"_L1].toInt(), i + 1);
            QCOMPARE(ends[i]["asked"_L1].toInt(), 3);
            QCOMPARE(ends[i]["answered"_L1].toInt(), 3);
        }
        QCOMPARE(said.events("started"_L1).size(), 9);
        QCOMPARE(said.events("finished"_L1).size(), 9);
        QCOMPARE(said.lines().last()["event"_L1].toString(), u"round"_s);

        server.answer(Canned::json("{}", 400)); // the first speaker of one more round
        const Run next = moai.run({u"say"_s, u"/next"_s});
        QCOMPARE(next.status, 1);
        QVERIFY(next.out.startsWith("Round 4\n"));
        QCOMPARE(next.out.count("Hello"), 2);
        const Run many = moai.run({u"say"_s, u"--json"_s, u"/discuss 6"_s});
        QCOMPARE(many.status, 2);
        QVERIFY(many.out.isEmpty());
        QVERIFY2(many.err.contains("--yes"), many.err.constData());
        const Run yes = moai.run({u"say"_s, u"--json"_s, u"--yes"_s, u"/discuss 6"_s});
        QCOMPARE(yes.events("round"_L1).size(), 6);
    }

    void whatBrokeOffIsToldAndGoesOn()
    {
        MoaiProcess moai;
        CannedServer server;
        server.always(openAiAnswer());
        seat(moai, server, 2);
        for (int i = 0; i < 3; ++i) // the blind round and one turn
            server.answer(openAiAnswer());
        server.answer(Canned::stream().chunk(openAiChunk("Half")).hold());
        const auto process = moai.start({u"say"_s, u"--json"_s, u"/discuss 2 Hi"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.held(), 1, 20000);
        QCOMPARE(::kill(pid_t(process->processId()), SIGTERM), 0);
        const Run stopped = ended(*process, 5);
        QCOMPARE(stopped.status, 1);
        QCOMPARE(stopped.events("finished"_L1).last()["status"_L1].toString(), u"interrupted"_s);

        const Run status = moai.run({u"say"_s, u"--json"_s, u"/status"_s});
        QCOMPARE(status.status, 0);
        QVERIFY2(status.err.contains("/resume"), status.err.constData());
        QCOMPARE(status.lines().size(), 1);
        const Run resumed = moai.run({u"say"_s, u"--json"_s, u"/resume"_s});
        QVERIFY2(resumed.status == 0 && resumed.err.isEmpty(), resumed.err.constData());
        QCOMPARE(resumed.events("finished"_L1).size(), 1);
        QCOMPARE(resumed.events("finished"_L1).first()["attempt"_L1].toInt(), 2);
        QCOMPARE(resumed.events("round"_L1).size(), 1);
        const Run again = moai.run({u"say"_s, u"/resume"_s});
        QCOMPARE(again.status, 2);
    }

    void practiceServesUntilToldToStop()
    {
        MoaiProcess moai;
        const auto process = moai.start({u"practice"_s, u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process->canReadLine(), 20000);
        const QJsonObject hello = QJsonDocument::fromJson(process->readLine()).object();
        const QString url = hello["url"_L1].toString();
        QCOMPARE(moai.run({u"service"_s, u"add"_s, u"p"_s, u"--url"_s, url}).status, 0);
        const Run models = moai.run({u"service"_s, u"models"_s, u"p"_s, u"--json"_s});
        QCOMPARE(models.status, 0);
        QVERIFY(jsonList(models).size() >= 3);
        QCOMPARE(moai.run({u"service"_s, u"test"_s, u"p"_s}).status, 0);
        const Run taken =
            moai.run({u"practice"_s, u"--port"_s, QString::number(hello["port"_L1].toInt())});
        QVERIFY(taken.status > 0);
        QVERIFY(!taken.err.isEmpty());
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        QCOMPARE(ended(*process, 5).status, 0);
        const Run gone = moai.run({u"service"_s, u"test"_s, u"p"_s, u"--json"_s});
        QCOMPARE(gone.status, 3);
        QCOMPARE(gone.lines().first()["failure"_L1]["kind"_L1].toString(), u"refused"_s);
    }

    void badInputGetsASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char *name, const QStringList &arguments,
                            const QByteArray &input = {}) {
            QTest::newRow(name) << arguments << input;
        };
        row("empty question", {u"say"_s, u""_s});
        row("blank question", {u"say"_s, u"  \n "_s});
        row("empty /open", {u"say"_s, u"/open"_s});
        row("nothing on stdin", {u"say"_s});
        row("1 MB on stdin", {u"say"_s, u"-"_s}, QByteArray(1'000'000, 'x'));
        row("1 MiB on stdin", {u"say"_s, u"-"_s}, QByteArray(1 << 20, 'x'));
        row("binary on stdin", {u"say"_s},
            QByteArray("\x7f"
                       "ELF\x00\x01\xff",
                       7));
        row("unknown command", {u"say"_s, u"/opne x"_s});
        row("nothing to search for", {u"say"_s, u"/search"_s});
        row("nothing to search for in the terminal", {u"search"_s, u" "_s});
        row("nothing to discuss", {u"say"_s, u"/discuss"_s});
        row("nothing to go on with", {u"say"_s, u"/next"_s});
        row("nothing to pause", {u"say"_s, u"/pause"_s});
        row("nothing to resume", {u"say"_s, u"/resume"_s});
        row("no rounds", {u"say"_s, u"/discuss 0 Hi"_s});
        row("too many rounds", {u"say"_s, u"/discuss 51 Hi"_s});
        row("many rounds without a yes", {u"say"_s, u"/discuss 6 Hi"_s});
        row("unknown handle", {u"say"_s, u"@nobody hi"_s});
        row("unknown project", {u"say"_s, u"-p"_s, u"nowhere"_s, u"hi"_s});
        row("unknown discussion", {u"say"_s, u"-d"_s, u"99"_s, u"hi"_s});
        row("discussion in words", {u"say"_s, u"-d"_s, u"x y"_s, u"hi"_s});
        row("show unknown", {u"discussion"_s, u"show"_s, u"7"_s});
        row("delete unknown", {u"discussion"_s, u"delete"_s, u"7"_s});
        row("unknown service in a roster",
            {u"project"_s, u"new"_s, u"N"_s, u"--roster"_s, u"nope/m"_s});
        row("a roster without a model", {u"project"_s, u"new"_s, u"N"_s, u"--roster"_s, u"nope"_s});
        row("the same handle twice", {u"project"_s, u"new"_s, u"N"_s, u"--roster"_s,
                                      u"practice/practice-sage=a,practice/practice-scout=a"_s});
        row("unknown policy", {u"project"_s, u"new"_s, u"N"_s, u"--context"_s, u"all"_s});
        const auto rule = [&row](const char *name, const QString &option, const QString &value) {
            row(name, {u"project"_s, u"new"_s, u"N"_s, option, value});
        };
        rule("neither on nor off", u"--anonymous"_s, u"yes"_s);
        rule("no challenger", u"--challenger"_s, QString());
        rule("no check", u"--agreement-check"_s, u"1"_s);
        rule("a chair in words", u"--chair"_s, u"the wise one"_s);
        rule("a chair who does not sit there", u"--chair"_s, u"@nobody"_s);
        rule("a chair of no service", u"--chair"_s, u"nope/model"_s);
        rule("a quorum of none", u"--quorum"_s, u"0"_s);
        rule("a quorum in words", u"--quorum"_s, u"most"_s);
        rule("no deadline", u"--deadline"_s, u"-5"_s);
        rule("a cap in words", u"--soft-cap"_s, u"five"_s);
        rule("a negative cap", u"--hard-cap"_s, u"-1"_s);
        rule("no number", u"--hard-cap"_s, u"nan"_s);
        row("set nothing", {u"project"_s, u"set"_s, u"N"_s});
        row("set an unknown project",
            {u"project"_s, u"set"_s, u"nowhere"_s, u"--anonymous"_s, u"on"_s});
        row("a project without a name", {u"project"_s, u"new"_s, u" "_s});
        row("malformed URL", {u"service"_s, u"add"_s, u"x"_s, u"--url"_s, u"http//nope"_s});
        row("unknown kind", {u"service"_s, u"add"_s, u"x"_s, u"--kind"_s, u"nope"_s});
        row("unknown service", {u"service"_s, u"test"_s, u"nope"_s});
        row("remove unknown service", {u"service"_s, u"remove"_s, u"nope"_s});
        row("no key on stdin", {u"service"_s, u"add"_s, u"openai"_s, u"--key-stdin"_s});
        row("binary key", {u"service"_s, u"add"_s, u"openai"_s, u"--key-stdin"_s},
            QByteArray("\x00\x01\x02", 3));
        row("decode what", {u"decode"_s, u"morse"_s});
        row("decode by zero words", {u"decode"_s, u"sse"_s, u"--chunk"_s, u"x"_s});
        row("port", {u"practice"_s, u"--port"_s, u"99999"_s});
        row("unknown form", {u"sing"_s});
    }

    void badInputGetsASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        static MoaiProcess moai; // one store for all: none of them may leave anything in it
        const Run run = moai.run(arguments, input);
        QVERIFY2(run.status == 2, run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.trimmed().size() > 15, run.err.constData());
        QCOMPARE(jsonList(moai.run({u"discussion"_s, u"list"_s, u"--json"_s})).size(), 0);
        QCOMPARE(jsonList(moai.run({u"service"_s, u"list"_s, u"--json"_s})).size(), 0);
    }

    void aProjectsRulesAreSetAndTold()
    {
        MoaiProcess moai;
        const auto rules = [&moai] {
            return jsonList(moai.run({u"project"_s, u"list"_s, u"--json"_s})).first().toObject();
        };
        QCOMPARE(moai.run({u"project"_s, u"new"_s, u"P"_s, u"--hard-cap"_s, u"2.50"_s, u"--chair"_s,
                           u"@sage"_s, u"--anonymous"_s, u"on"_s})
                     .status,
                 0);
        QCOMPARE(rules()["hard_cap"_L1].toDouble(), 2.5);
        QCOMPARE(rules()["chair"_L1].toString(), u"sage"_s);
        QVERIFY(rules()["anonymous"_L1].toBool());
        QVERIFY(rules()["soft_cap"_L1].isNull());
        QVERIFY(rules()["quorum"_L1].isNull());
        QCOMPARE(rules()["deadline"_L1].toInt(), 120);

        QCOMPARE(moai.run({u"project"_s, u"set"_s, u"p"_s, u"--hard-cap"_s, u"none"_s,
                           u"--soft-cap"_s, u"0.1"_s, u"--chair"_s, u"practice/x"_s, u"--quorum"_s,
                           u"3"_s, u"--deadline"_s, u"30"_s, u"--challenger"_s, u"on"_s,
                           u"--agreement-check"_s, u"off"_s, u"--context"_s, u"shared"_s})
                     .status,
                 0);
        const QJsonObject now = rules();
        QVERIFY(now["hard_cap"_L1].isNull());
        QCOMPARE(now["soft_cap"_L1].toDouble(), 0.1);
        QCOMPARE(now["chair"_L1].toString(), u"practice/x"_s);
        QCOMPARE(now["quorum"_L1].toInt(), 3);
        QCOMPARE(now["deadline"_L1].toInt(), 30);
        QVERIFY(now["challenger"_L1].toBool() && !now["agreement_check"_L1].toBool());
        QCOMPARE(now["context"_L1].toString(), u"shared"_s);
        QVERIFY(now["anonymous"_L1].toBool()); // what is not named stays
    }

    void aStoreThatCannotBeUsedIsStatusFour()
    {
        MoaiProcess moai;
        QFile blocker(moai.dataDir());
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the directory should be
        for (const QStringList &arguments :
             {QStringList{u"say"_s, u"Hi"_s}, QStringList{u"store"_s, u"check"_s},
              QStringList{u"project"_s, u"list"_s}}) {
            const Run run = moai.run(arguments);
            QCOMPARE(run.status, 4);
            QVERIFY(run.err.contains(moai.dataDir().toUtf8()));
        }
    }

    void decodesFromStdin()
    {
        MoaiProcess moai;
        const Run run = moai.run({u"decode"_s, u"openai"_s, u"--chunk"_s, u"3"_s},
                                 openAiChunk("Hé", "\"stop\"") + "data: [DONE]\n\n");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.lines().first()["text"_L1].toString(), u"Hé"_s);
        const Run events = moai.run({u"decode"_s, u"sse"_s}, "data: a\n\nevent: x\ndata: b\n\n");
        QCOMPARE(events.lines().size(), 2);
        QCOMPARE(events.lines().last()["event"_L1].toString(), u"x"_s);
    }
};

MOAI_TEST(TerminalTest)
#include "TerminalTest.moc"
