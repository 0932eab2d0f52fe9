// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where an answer can be when it is stopped or destroyed.
enum class State { Fresh, Queued, Connecting, Waiting, Retrying, Streaming, Ending };

} // namespace

Q_DECLARE_METATYPE(State)

class StoppingTest : public QObject
{
    Q_OBJECT

    void states()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("just made") << State::Fresh;
        QTest::newRow("in the queue") << State::Queued;
        QTest::newRow("connecting") << State::Connecting;
        QTest::newRow("before the first byte") << State::Waiting;
        QTest::newRow("before a retry") << State::Retrying;
        QTest::newRow("in the middle of the text") << State::Streaming;
        QTest::newRow("complete, before the close") << State::Ending;
    }

    /// An answer that has come that far, and one that holds the only lane when it is queued.
    struct Scene {
        Desk desk;
        std::vector<std::unique_ptr<Asked>> asked;
        Service service;
        int kept = 0; ///< connections that are left in good order

        explicit Scene(State state)
        {
            service = serviceAt(desk.server);
            service.lanes = 1;
            desk.server.always(Canned::stall());
            switch (state) {
            case State::Fresh:
                ask();
                break;
            case State::Queued:
                ask();
                QTRY_COMPARE(desk.server.requests().size(), 1);
                ask();
                QTest::qWait(0);
                break;
            case State::Connecting:
                service.url.setScheme(u"https"_s); // the server never shakes hands
                ask();
                QTRY_COMPARE(desk.server.open(), 1);
                break;
            case State::Waiting:
                ask();
                QTRY_COMPARE(desk.server.requests().size(), 1);
                break;
            case State::Retrying:
                desk.server.always(Canned::json("{}", 500));
                ask();
                QTRY_COMPARE(asked.back()->retries.size(), 1);
                kept = 1;
                break;
            case State::Streaming:
                desk.server.always(Canned::stream().chunk(word("Hello")).silence());
                ask();
                QTRY_VERIFY(asked.back()->news.contains(u"text:Hello"_s));
                break;
            case State::Ending:
                desk.server.always(Canned::stream().chunk(word("Hello") + finish()).silence());
                ask();
                QTRY_VERIFY(asked.back()->news.contains(u"text:Hello"_s));
                break;
            }
        }

        void ask()
        {
            asked.push_back(
                std::make_unique<Asked>(desk.services.ask(service, "sk-test", anyQuestion())));
        }

        /// The lane and the connection of the last one are free again.
        void expectRoom()
        {
            asked.clear();
            QTRY_COMPARE(desk.server.open(), kept);
            desk.server.always(saying("free"));
            service.url.setScheme(u"http"_s);
            ask();
            QTRY_VERIFY(asked.back()->isOver());
            QCOMPARE(asked.back()->reply().text, u"free"_s);
        }
    };

private slots:
    void anAnswerCanBeStoppedAtAnyTime_data() { states(); }

    void anAnswerCanBeStoppedAtAnyTime()
    {
        QFETCH(State, state);
        Scene scene(state);
        Asked &asked = *scene.asked.back();
        const QStringList before = asked.news;
        asked.stream->stop();
        QVERIFY(!asked.isOver());    // finished() comes from the event loop …
        QTRY_VERIFY(asked.isOver()); // … at once, whatever the clock says
        QCOMPARE(asked.news, before + QStringList{u"finished"_s});
        if (state == State::Ending) {
            QCOMPARE(asked.reply().status, MessageStatus::Complete);
        } else {
            QCOMPARE(asked.reply().status, MessageStatus::Stopped);
            QCOMPARE(asked.kind(), FailureKind::Stopped);
        }
        QCOMPARE(asked.reply().text, state >= State::Streaming ? u"Hello"_s : QString());
        asked.stream->stop(); // once is enough
        scene.desk.clock.advance(1h);
        QTest::qWait(0);
        QCOMPARE(asked.replies.size(), 1);
        scene.expectRoom();
    }

    void destroyingCancelsInSilence_data() { states(); }

    void destroyingCancelsInSilence()
    {
        QFETCH(State, state);
        Scene scene(state);
        Asked &asked = *scene.asked.back();
        const QStringList before = asked.news;
        asked.stream.reset();
        scene.desk.clock.advance(1h);
        QTest::qWait(0);
        QCOMPARE(asked.news, before);
        scene.expectRoom();
    }

    void aStoppedAnswerFreesItsLaneAtOnce()
    {
        Scene scene(State::Queued);
        Asked &second = *scene.asked[1];
        scene.desk.server.always(saying("Hello"));
        scene.asked[0]->stream->stop();
        QTRY_VERIFY(second.isOver());
        QCOMPARE(second.reply().status, MessageStatus::Complete);
    }

    void aSlotMayDestroyTheStream_data()
    {
        QTest::addColumn<QString>("when");
        for (const auto &news : {u"asked"_s, u"retrying"_s, u"text"_s, u"finished"_s})
            QTest::newRow(qPrintable(news)) << news;
    }

    void aSlotMayDestroyTheStream()
    {
        QFETCH(QString, when);
        Desk desk;
        if (when == u"retrying")
            desk.server.answer(Canned::json("{}", 500));
        desk.server.always(saying("Hello"));
        Asked asked = desk.ask();
        bool happened = false;
        const auto destroy = [&] {
            happened = true;
            asked.stream.reset();
        };
        ReplyStream *stream = asked.stream.get();
        if (when == u"asked")
            connect(stream, &ReplyStream::asked, this, destroy);
        else if (when == u"retrying")
            connect(stream, &ReplyStream::retrying, this, destroy);
        else if (when == u"text")
            connect(stream, &ReplyStream::textArrived, this, destroy);
        else
            connect(stream, &ReplyStream::finished, this, destroy);
        QTRY_VERIFY(happened);
        QTest::qWait(0);
        QTRY_COMPARE(desk.clock.nextDue(), std::nullopt);
        QCOMPARE(asked.isOver(), when == u"finished");
    }

    void aSlotMayStopTheStream()
    {
        Desk desk;
        desk.server.always(Canned::stream().chunk(word("Hello") + word("again") + done()));
        Asked asked = desk.ask();
        connect(asked.stream.get(), &ReplyStream::textArrived, this,
                [&asked] { asked.stream->stop(); });
        QTRY_VERIFY(asked.isOver());
        QTest::qWait(0);
        QCOMPARE(asked.replies.size(), 1);
        QCOMPARE(asked.news.last(), u"finished"_s);
    }

    void answersMayOutliveTheServices()
    {
        FakeClock clock;
        CannedServer server;
        server.always(Canned::stream().hold().chunk(word("Hello") + done()));
        auto services = std::make_unique<Services>(clock);
        const Asked asked(services->ask(serviceAt(server), {}, anyQuestion()));
        QTRY_COMPARE(server.held(), 1);
        services.reset();
        server.release();
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(asked.reply().text, u"Hello"_s);
    }
};

MOAI_TEST(StoppingTest)
#include "StoppingTest.moc"
