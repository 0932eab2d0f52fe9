// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "app/RecordedTable.h"
#include "support/CannedServer.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kKills = 10;
constexpr int kChunks = 400;

Canned slowAnswer()
{
    QList<QByteArray> chunks;
    for (int i = 0; i < kChunks; ++i)
        chunks.append("data: {\"choices\":[{\"delta\":{\"content\":\"w" + QByteArray::number(i) +
                      " \"}}]}\n\n");
    return Canned::sse(chunks, 10ms);
}

/// A turn that takes a moment, and after which the discussion does not end early.
Canned turn()
{
    QList<QByteArray> chunks;
    for (int i = 0; i < 5; ++i)
        chunks.append("data: {\"choices\":[{\"delta\":{\"content\":\"word \"}}]}\n\n");
    chunks.append("data: {\"choices\":[{\"delta\":{\"content\":\"\\nMoved: yes\"},"
                  "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
    return Canned::sse(chunks, 15ms);
}

/// Seats and a service of that server's.
void seatThree(MoaiProcess &moai, const CannedServer &server)
{
    QCOMPARE(moai.run({u"service"_s, u"add"_s, u"s"_s, u"--url"_s, server.url(u"/v1"_s).toString(),
                       u"--lanes"_s, u"9"_s})
                 .status,
             0);
    QCOMPARE(
        moai.run({u"project"_s, u"new"_s, u"P"_s, u"--roster"_s, u"s/a=a,s/b=b,s/c=c"_s}).status,
        0);
}

/// The rounds of discussion 1 as they are stored.
QJsonArray storedRounds(MoaiProcess &moai)
{
    const Run show = moai.run({u"discussion"_s, u"show"_s, u"1"_s, u"--json"_s});
    return QJsonDocument::fromJson(show.out).object()["rounds"_L1].toArray();
}

/// Who was asked in that round, in order.
QStringList speakers(const QJsonValue &round)
{
    QStringList handles;
    const QJsonArray messages = round["messages"_L1].toArray();
    for (const auto &message : messages)
        if (message["author"_L1].toString() == u"participant")
            handles.append(message["participant"_L1].toString());
    return handles;
}

} // namespace

/// `kill -9` at random moments of a stream.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost()
    {
        MoaiProcess moai;
        CannedServer server;
        server.always(slowAnswer());
        seatThree(moai, server);
        for (int kill = 1; kill <= kKills; ++kill) {
            const auto process = moai.start({u"say"_s, u"-d"_s, u"new"_s, u"--json"_s, u"Hi"_s});
            QByteArray out;
            QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).contains("\"text\""),
                                     20000);
            const int lifetime = QRandomGenerator::global()->bounded(0, 2500);
            QTest::qWait(lifetime); // the moment is what this test is about
            process->kill();
            process->waitForFinished();
            out += process->readAllStandardOutput();

            const Run check = moai.run({u"store"_s, u"check"_s, u"--json"_s});
            QVERIFY2(check.status == 0, check.err.constData());
            const Run list = moai.run({u"discussion"_s, u"list"_s, u"--json"_s});
            const QJsonArray discussions = QJsonDocument::fromJson(list.out).array();
            QCOMPARE(discussions.size(), kill);
            const QString id = QString::number(discussions[0]["id"_L1].toInt());
            const Run show = moai.run({u"discussion"_s, u"show"_s, id, u"--json"_s});
            const QJsonArray messages =
                QJsonDocument::fromJson(show.out).object()["rounds"_L1][0]["messages"_L1].toArray();
            QCOMPARE(messages.size(), 4);
            for (qsizetype i = 1; i < messages.size(); ++i) {
                QCOMPARE(messages[i]["status"_L1].toString(), u"interrupted"_s);
                // At most a second of text was at risk: that is 100 chunks here, and some slack.
                QString seen;
                for (const QByteArray &line : out.split('\n')) {
                    const QJsonObject event = QJsonDocument::fromJson(line).object();
                    if (event["event"_L1] == "text"_L1 &&
                        event["message"_L1] == messages[i]["id"_L1])
                        seen += event["text"_L1].toString();
                }
                const QString kept = messages[i]["text"_L1].toString();
                const auto words = [](const QString &text) {
                    return text.count(u' ');
                };
                QVERIFY2(words(kept) + 130 >= words(seen),
                         qPrintable(u"%1 of %2 words"_s.arg(words(kept)).arg(words(seen))));
            }
        }
    }

    void aDiscussionGoesOnAtTheExactTurn()
    {
        RecordedTable table({u"ann"_s, u"bob"_s, u"cyd"_s}, {u"--context"_s, u"shared"_s});
        int turns = 0; // of the second round
        const auto answerer = QObject::connect(
            &table.server, &CannedServer::requested, &table.server,
            [&](const CannedRequest &request) {
                const QString handle = QString::fromUtf8(request.path).section(u'/', 1, 1);
                const bool isCutOff = table.asked(handle).size() == 2 && ++turns == 2;
                table.answers(handle, isCutOff ? Canned::stream().hold()
                                               : streamOf(u"Said once by "_s + handle));
            });
        const auto process = table.moai.start({u"say"_s, u"/discuss 2 Which way?"_s});
        QTRY_COMPARE_WITH_TIMEOUT(table.server.held(), 1, 20000);
        process->kill();
        process->waitForFinished();
        QObject::disconnect(answerer);
        const QJsonValue broken = table.shown()["rounds"_L1][1];
        const QJsonArray order = broken["order"_L1].toArray();
        QCOMPARE(broken["messages"_L1][1]["status"_L1].toString(), u"complete"_s);
        QVERIFY(broken["messages"_L1][3]["status"_L1] != "complete"_L1);

        for (const QString &handle : {u"ann"_s, u"bob"_s, u"cyd"_s})
            table.answers(handle, u"Said again by "_s + handle);
        const Run resumed = table.say(u"/resume"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        const QJsonArray rounds = table.shown()["rounds"_L1].toArray();
        QCOMPARE(rounds.size(), 2);
        QCOMPARE(rounds[1]["order"_L1].toArray(), order);
        QCOMPARE(rounds[1]["course_end"_L1].toString(), u"done"_s);
        const QStringList words{u"once"_s, u"again"_s, u"again"_s};
        const QList<qsizetype> requests{2, 3, 2};
        for (qsizetype i = 0; i < 3; ++i) {
            const QString handle = order[i].toString();
            QCOMPARE(rounds[1]["messages"_L1][i + 1]["text"_L1].toString(),
                     u"Said %1 by %2"_s.arg(words[i], handle));
            QCOMPARE(table.asked(handle).size(), requests[i]);
        }
    }

    void everyTurnOfADiscussionIsTakenOnce()
    {
        MoaiProcess moai;
        CannedServer server;
        server.always(turn());
        seatThree(moai, server);
        QHash<int, QStringList> orders; // by the round's number, as first seen
        const auto begin =
            moai.start({u"say"_s, u"-d"_s, u"new"_s, u"--json"_s, u"/discuss 3 Hi"_s});
        QTRY_VERIFY_WITH_TIMEOUT(server.requests().size() >= 3, 20000);
        for (int kill = 1; kill <= kKills; ++kill) {
            const auto process =
                kill == 1 ? nullptr
                          : moai.start({u"say"_s, u"-d"_s, u"1"_s, u"--json"_s, u"/resume"_s});
            QProcess &victim = process ? *process : *begin;
            const int lifetime = QRandomGenerator::global()->bounded(0, 400);
            QTest::qWait(lifetime); // the moment is what this test is about
            victim.kill();
            victim.waitForFinished();
            const QJsonArray stored = storedRounds(moai);
            for (const auto &round : stored) {
                const int number = round["number"_L1].toInt();
                if (orders.contains(number))
                    QCOMPARE(speakers(round), orders[number]);
                orders.insert(number, speakers(round));
            }
        }
        const Run last = moai.run({u"say"_s, u"-d"_s, u"1"_s, u"/resume"_s});
        QVERIFY2(last.status == 0 || last.err.contains("/next"), last.err.constData());

        const QJsonArray stored = storedRounds(moai);
        QCOMPARE(stored.size(), 3);
        for (const auto &round : stored) {
            QStringList handles = speakers(round);
            QCOMPARE(handles, orders.value(round["number"_L1].toInt(), handles));
            std::sort(handles.begin(), handles.end());
            QCOMPARE(handles, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
            const QJsonArray messages = round["messages"_L1].toArray();
            QCOMPARE(messages.size(), 4); // the question first
            for (qsizetype i = 1; i < messages.size(); ++i)
                QCOMPARE(messages[i]["status"_L1].toString(), u"complete"_s);
        }
        const Run check = moai.run({u"store"_s, u"check"_s});
        QVERIFY2(check.status == 0, check.err.constData());
    }
};

MOAI_TEST(KillTest)
#include "KillTest.moc"
