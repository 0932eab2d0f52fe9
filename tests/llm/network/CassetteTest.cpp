// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Cassette.h"
#include "Asking.h"
#include "llm/CassetteWriter.h"
#include "llm/PracticeServer.h"
#include "llm/TapeWire.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A file to record to, and the desk at which it is done.
struct Studio : Desk {
    QTemporaryDir dir;
    QString file = dir.filePath(u"talk.cassette"_s);
    std::shared_ptr<CassetteWriter> tape = *CassetteWriter::open(file, clock.now());

    [[nodiscard]] Asked record(const Service &service, const QByteArray &key = "sk-test-4711",
                               const Question &question = anyQuestion())
    {
        return Asked(services.ask(service, key, question, tape));
    }
    [[nodiscard]] Asked record() { return record(serviceAt(server)); }
    [[nodiscard]] QByteArray written() const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    [[nodiscard]] Cassette cassette() const { return *Cassette::load(file); }
};

/// Services that only a tape answers.
struct Player {
    Player(const Cassette &cassette, TapeWire::Speed speed)
        : wire(std::make_shared<TapeWire>(clock, cassette.exchanges, speed)), services(clock, wire)
    {
    }
    [[nodiscard]] Asked ask(const Service &service, const Question &question = anyQuestion())
    {
        return Asked(services.ask(service, {}, question));
    }

    FakeClock clock;
    std::shared_ptr<TapeWire> wire;
    Services services;
};

Player quick(const Cassette &cassette)
{
    return {cassette, TapeWire::Speed::Max};
}

void compare(const Reply &replayed, const Reply &recorded)
{
    QCOMPARE(replayed.status, recorded.status);
    QCOMPARE(replayed.text, recorded.text);
    QCOMPARE(replayed.thinking, recorded.thinking);
    QCOMPARE(replayed.finish, recorded.finish);
    QCOMPARE(replayed.usage, recorded.usage);
    QCOMPARE(replayed.failure.has_value(), recorded.failure.has_value());
    if (recorded.failure) {
        QCOMPARE(toName(replayed.failure->kind), toName(recorded.failure->kind));
        QCOMPARE(replayed.failure->sentence, recorded.failure->sentence);
    }
}

} // namespace

class CassetteTest : public QObject
{
    Q_OBJECT

private slots:
    void whatEndsAnAnswerEndsItAgain_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addRow("complete") << saying("It scatters. 👩‍🔬 é");
        QTest::addRow("cut in the middle") << Canned::stream().chunk(word("It sc")).cut();
        QTest::addRow("reset") << Canned::stream().chunk(word("It sc")).reset();
        QTest::addRow("split character")
            << Canned::stream().chunk(word("\xc3").chopped(5)).chunk(word("\xa9")).cut();
        QTest::addRow("a web page") << Canned().header("Content-Type", "text/html").body("<html>");
        QTest::addRow("refused") << Canned::json(R"({"error":{"message":"no"}})", 401);
        QTest::addRow("an error inside")
            << Canned::sse({word("It"), "data: {\"error\":{\"message\":\"broke\"}}\n\n"});
        QTest::addRow("without a word") << Canned::sse({finish(), done()});
    }
    void whatEndsAnAnswerEndsItAgain()
    {
        QFETCH(Canned, canned);
        Studio studio;
        studio.server.always(canned);
        const Service service = serviceAt(studio.server);
        const Asked recorded = studio.record(service);
        studio.sitOutRetries(recorded);
        QVERIFY(recorded.isOver());
        studio.server.close();

        Player player = quick(studio.cassette());
        const Asked replayed = player.ask(service);
        QTRY_VERIFY(replayed.isOver());
        compare(replayed.reply(), recorded.reply());
        QCOMPARE(player.wire->left(), 0);
    }

    void retriesAreOnTheTape()
    {
        Studio studio;
        studio.server.answer(Canned::json("{}", 500));
        studio.server.answer(Canned::json("{}", 429).header("Retry-After", "7"));
        studio.server.answer(saying("At last."));
        const Service service = serviceAt(studio.server);
        const Asked recorded = studio.record(service);
        studio.sitOutRetries(recorded);
        QCOMPARE(recorded.reply().text, u"At last."_s);

        Player player = quick(studio.cassette());
        const Asked replayed = player.ask(service);
        for (int i = 0; i < 100 && !replayed.isOver(); ++i) {
            QTest::qWait(0);
            player.clock.advance(0ms); // no second is waited for
        }
        QVERIFY(replayed.isOver());
        compare(replayed.reply(), recorded.reply());
        QCOMPARE(replayed.news, recorded.news);
        QCOMPARE(replayed.lastWait, 7000ms);
    }

    void aStopIsOnTheTape()
    {
        Studio studio;
        studio.server.answer(Canned::stream().chunk(word("It sc")).hold());
        const Service service = serviceAt(studio.server);
        Asked recorded = studio.record(service);
        QTRY_VERIFY(recorded.news.contains(u"text:It sc"_s));
        recorded.stream->stop();
        QTRY_VERIFY(recorded.isOver());

        Player player = quick(studio.cassette());
        const Asked replayed = player.ask(service);
        QTRY_VERIFY(replayed.isOver());
        QCOMPARE(toName(replayed.reply().status), u"stopped"_s);
        compare(replayed.reply(), recorded.reply());
    }

    void impatienceIsOnTheTape()
    {
        Studio studio;
        studio.server.answer(Canned::stream().chunk(word("It sc")).hold());
        const Service service = serviceAt(studio.server);
        const Asked recorded = studio.record(service);
        QTRY_VERIFY(recorded.news.contains(u"text:It sc"_s));
        studio.clock.advance(120s);
        QTRY_VERIFY(recorded.isOver());

        Player player = quick(studio.cassette());
        const Asked replayed = player.ask(service);
        QTRY_VERIFY(replayed.isOver());
        compare(replayed.reply(), recorded.reply());
    }

    void everyByteComesInItsTime()
    {
        Studio studio;
        studio.server.answer(Canned::stream()
                                 .chunk(word("One"))
                                 .hold()
                                 .chunk(word(" two"))
                                 .hold()
                                 .chunk(finish() + done()));
        const Service service = serviceAt(studio.server);
        const Asked recorded = studio.record(service);
        QTRY_VERIFY(recorded.news.contains(u"text:One"_s));
        studio.clock.advance(1500ms);
        studio.server.release();
        QTRY_VERIFY(recorded.news.contains(u"text: two"_s));
        studio.clock.advance(700ms);
        studio.server.release();
        QTRY_VERIFY(recorded.isOver());

        Player player(studio.cassette(), TapeWire::Speed::AsRecorded);
        const Asked replayed = player.ask(service);
        QTRY_COMPARE(replayed.news, (QStringList{u"asked"_s, u"text:One"_s}));
        player.clock.advance(1499ms);
        QCOMPARE(replayed.news.size(), 2);
        player.clock.advance(1ms);
        QCOMPARE(replayed.news.value(2), u"text: two"_s);
        player.clock.advance(699ms);
        QVERIFY(!replayed.isOver());
        player.clock.advance(1ms);
        QVERIFY(replayed.isOver());
        compare(replayed.reply(), recorded.reply());
    }

    void noSecretIsOnTheTape_data()
    {
        QTest::addColumn<Canned>("canned");
        QTest::addRow("in a 401") << Canned::json(
            R"({"error":{"message":"Incorrect API key provided: sk-live-SECRET-0123456789"}})",
            401);
        QTest::addRow("in a 401, cut in two")
            << Canned(401)
                   .header("Content-Type", "application/json")
                   .chunk(R"({"error":{"message":"Bad key: sk-live-SEC)")
                   .chunk(R"(RET-0123456789 and quite-another-SECRET"}})");
        QTest::addRow("in a word, cut in two")
            << Canned::stream()
                   .chunk("data: {\"choices\":[{\"delta\":{\"content\":\"sk-live-SEC")
                   .chunk("RET-0123456789!\"}}]}\n\n" + finish() + done());
        QTest::addRow("escaped in an error")
            << Canned::json(R"({"error":{"message":"from env\/SECRET\/4711 and more"}})", 403);
        QTest::addRow("in a header") << Canned::json("{}", 404)
                                            .header("X-Echo", "sk-live-SECRET-0123456789")
                                            .header("Set-Cookie", "session=cookie-SECRET");
        QTest::addRow("of another shape")
            << Canned::json(R"({"error":{"message":"Authorization: Bearer other-SECRET"}})", 401);
    }
    void noSecretIsOnTheTape()
    {
        QFETCH(Canned, canned);
        Studio studio;
        studio.server.always(canned);
        qputenv("MOAI_TEST_TAPE", "env/SECRET/4711");
        Service service = serviceAt(studio.server);
        service.url.setUserName(u"user-SECRET"_s);
        service.url.setPassword(u"url-SECRET-pw"_s);
        service.url.setQuery(u"api-version=2024&sig=query-SECRET"_s);
        service.headers = {{u"X-Team"_s, u"a ${MOAI_TEST_TAPE}"_s},
                           {u"X-Api-Token"_s, u"quite-another-SECRET"_s},
                           {u"Anthropic-Version"_s, u"${MOAI_TEST_TAPE}"_s}};
        Question question = anyQuestion();
        question.turns.first().text =
            u"Is sk-live-SECRET-0123456789 or env/SECRET/4711 a good key?"_s;
        const Asked recorded = studio.record(service, "sk-live-SECRET-0123456789", question);
        studio.sitOutRetries(recorded);
        QVERIFY(recorded.isOver());
        qunsetenv("MOAI_TEST_TAPE");
        QVERIFY(!studio.server.requests().isEmpty());

        const QByteArray written = studio.written();
        QVERIFY2(!written.contains("SECRET"), written.constData());
        QVERIFY(written.contains("api-version=2024"));
        QVERIFY(written.contains("\"keyHeaders\":[\"authorization\"]"));
        // It can be asked again without any of them.
        question.turns.first().text = u"Is *** or *** a good key?"_s;
        Player player = quick(studio.cassette());
        const Asked replayed = player.ask(service, question);
        QTRY_VERIFY(replayed.isOver());
        QCOMPARE(player.wire->left(), 0);
        QCOMPARE(toName(replayed.reply().status), toName(recorded.reply().status));
    }

    void aRequestThatIsNotOnTheTapeSaysWhereItDiffers()
    {
        Studio studio;
        studio.server.always(saying("Yes."));
        const Service service = serviceAt(studio.server);
        const Asked recorded = studio.record(service);
        QTRY_VERIFY(recorded.isOver());

        Player player = quick(studio.cassette());
        Question other = anyQuestion();
        other.turns.first().text = u"Why is the sea blue?"_s;
        const Asked replayed = player.ask(service, other);
        QTRY_VERIFY(replayed.isOver());
        QCOMPARE(toName(replayed.kind()), u"invalid"_s);
        QVERIFY2(replayed.sentence().contains(u"body.messages[0].content from character 13 on"_s),
                 qPrintable(replayed.sentence()));
        QVERIFY(!replayed.sentence().contains(u"sea"_s));
        const Asked same = player.ask(service);
        QTRY_VERIFY(same.isOver());
        QCOMPARE(same.reply().text, u"Yes."_s);
        const Asked again = player.ask(service);
        QTRY_VERIFY(again.isOver());
        QVERIFY(again.sentence().contains(u"all answers on it have been given"_s));
    }

    void thePracticeServerNeedNotRunForItsTape()
    {
        Studio studio;
        Question question = anyQuestion();
        question.model = u"practice-skeptic"_s;
        Service practice = practiceService();
        {
            // At another address it is another service; the built-in one has no pace to set.
            PracticeServer server;
            server.setPace(0);
            QVERIFY(server.start());
            const Asked recorded = studio.record(serviceAt(server.url()), {}, question);
            QTRY_VERIFY(recorded.isOver());
            practice.url = server.url();
            practice.name = u"canned"_s;
            QVERIFY(!recorded.reply().thinking.isEmpty());
            studio.tape->write("note"_L1, {{"text"_L1, recorded.reply().text}});
        }
        const Cassette cassette = studio.cassette();
        Player player = quick(cassette);
        const Asked replayed = player.ask(practice, question);
        QTRY_VERIFY(replayed.isOver());
        QCOMPARE(replayed.reply().text, cassette.lines.last()["text"_L1].toString());
    }

    void theBuiltInTableHasTheSameNameOnEveryTape()
    {
        Studio studio;
        Question question = anyQuestion();
        question.model = u"practice-nobody"_s;
        const Asked recorded = studio.record(practiceService(), {}, question);
        QTRY_VERIFY(recorded.isOver());
        QCOMPARE(studio.cassette().exchanges.first().request.url,
                 u"practice:/v1/chat/completions"_s);
        Player player = quick(studio.cassette());
        const Asked replayed = player.ask(practiceService(), question);
        QTRY_VERIFY(replayed.isOver());
        compare(replayed.reply(), recorded.reply());
    }

    void aTapeGoesOnBehindWhatIsOnIt()
    {
        Studio studio;
        studio.server.always(saying("Yes."));
        const Service service = serviceAt(studio.server);
        const Asked first = studio.record(service);
        QTRY_VERIFY(first.isOver());
        QFile torn(studio.file);
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("{\"type\":\"frame\",\"of\":1,\"te"); // as a crash leaves it
        torn.close();
        QCOMPARE(studio.cassette().exchanges.size(), 1);

        studio.tape = *CassetteWriter::open(studio.file, studio.clock.now());
        QCOMPARE(studio.tape->before().exchanges.size(), 1);
        const Asked second = studio.record(service);
        QTRY_VERIFY(second.isOver());
        const Cassette cassette = studio.cassette();
        QCOMPARE(cassette.exchanges.size(), 2);
        QCOMPARE(cassette.exchanges.last().id, 2);
        QVERIFY(cassette.exchanges.last().isWhole);
    }

    void whatIsNoCassetteIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("text") << QByteArray("Dear diary,\n");
        QTest::addRow("no line") << QByteArray("Dear diary");
        QTest::addRow("other JSON") << QByteArray("{\"format\":\"other\"}\n");
        QTest::addRow("a later version")
            << QByteArray("{\"format\":\"moai-cassette\",\"version\":2,\"moai\":\"9.9\"}\n");
        QTest::addRow("damaged inside")
            << QByteArray("{\"format\":\"moai-cassette\",\"version\":1,\"moai\":\"0.1\"}\n{]\n");
    }
    void whatIsNoCassetteIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"diary"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(bytes);
        file.flush();
        const auto read = Cassette::load(file.fileName());
        QVERIFY(!read);
        QVERIFY(!read.error().sentence.isEmpty());
        QVERIFY(!CassetteWriter::open(file.fileName(), QDateTime::currentDateTimeUtc()));
        file.seek(0);
        QCOMPARE(file.readAll(), bytes);
    }

    void onlyItsOwnerReadsATape()
    {
        const Studio studio;
        QCOMPARE(QFile::permissions(studio.file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
};

MOAI_TEST(CassetteTest)
#include "CassetteTest.moc"
