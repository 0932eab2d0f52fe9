// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/SendVerdict.h"

#include "support/TestMain.h"
#include "telegram/Backoff.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SendVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatARefusalMeans_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<SendVerdict>("verdict");
        const auto refused = [](const char *name, int code, const QString &words,
                                SendVerdict verdict) {
            QTest::newRow(name) << FailureKind::Refused << code << words << verdict;
        };
        QTest::newRow("network") << FailureKind::Network << 0 << QString() << SendVerdict::Later;
        QTest::newRow("time-out") << FailureKind::Timeout << 0 << QString() << SendVerdict::Later;
        QTest::newRow("a hotel's page")
            << FailureKind::BadResponse << 200 << QString() << SendVerdict::Later;
        QTest::newRow("too many") << FailureKind::RateLimit << 429
                                  << u"Too Many Requests: retry after 5"_s << SendVerdict::Later;
        QTest::newRow("gateway") << FailureKind::Server << 502 << u"Bad Gateway"_s
                                 << SendVerdict::Later;
        QTest::newRow("token") << FailureKind::Auth << 401 << u"Unauthorized"_s
                               << SendVerdict::Later;
        refused("blocked", 403, u"Forbidden: bot was blocked by the user"_s, SendVerdict::ChatGone);
        refused("kicked", 403, u"Forbidden: bot was kicked from the supergroup chat"_s,
                SendVerdict::ChatGone);
        refused("deactivated", 403, u"Forbidden: user is deactivated"_s, SendVerdict::ChatGone);
        refused("unknown chat", 400, u"Bad Request: chat not found"_s, SendVerdict::ChatGone);
        refused("kicked, as 400", 400, u"Bad Request: bot was kicked from the group chat"_s,
                SendVerdict::ChatGone);
        refused("mute", 400, u"Bad Request: not enough rights to send text messages to the chat"_s,
                SendVerdict::ChatGone);
        refused("no documents", 400, u"Bad Request: not enough rights to send documents"_s,
                SendVerdict::Unfit);
        refused("no topic", 400, u"Bad Request: message thread not found"_s,
                SendVerdict::TopicGone);
        refused("deleted topic", 400, u"Bad Request: TOPIC_DELETED"_s, SendVerdict::TopicGone);
        refused("closed topic", 400, u"Bad Request: TOPIC_CLOSED"_s, SendVerdict::TopicGone);
        refused("no message", 400, u"Bad Request: message to edit not found"_s,
                SendVerdict::PostGone);
        refused("old message", 400, u"Bad Request: message can't be edited"_s,
                SendVerdict::PostGone);
        refused("entities", 400, u"Bad Request: can't parse entities: unexpected end"_s,
                SendVerdict::Unfit);
        refused("empty", 400, u"Bad Request: message text is empty"_s, SendVerdict::Unfit);
        refused("button", 400, u"Bad Request: BUTTON_DATA_INVALID"_s, SendVerdict::Unfit);
    }
    void tellsWhatARefusalMeans()
    {
        QFETCH(FailureKind, kind);
        QFETCH(int, code);
        QFETCH(QString, words);
        QFETCH(SendVerdict, verdict);
        QCOMPARE(verdictOn({Failure{kind, {}, {}}, code, words, {}}), verdict);
        QCOMPARE(verdictOn({Failure{kind, {}, {}}, 400, words, -1005}), SendVerdict::ChatMoved);
    }

    void plainWordsHaveNothingToDislike()
    {
        Outgoing outgoing{{u"bold"_s, {{TextEntity::Kind::Bold, 0, 4}}}, {{{u"Stop"_s, "x"}}}};
        outgoing.file = OutgoingFile{u"answer.md"_s, "…"};
        const Outgoing plain = plainly(outgoing);
        QCOMPARE(plain.text, FormattedText{u"bold"_s});
        QVERIFY(plain.buttons.isEmpty());
        QCOMPARE(plain.file, outgoing.file);
    }

    void waitsLongerEachTime()
    {
        Backoff backoff;
        for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s})
            QCOMPARE(backoff.next(0.5), expected);
        backoff.reset();
        QCOMPARE(backoff.next(0.5), 1s);
        Backoff early;
        Backoff late;
        for (int i = 0; i < 10; ++i) {
            const auto shortest = early.next(0);
            const auto longest = late.next(0.999);
            QVERIFY(shortest >= 1s);
            QVERIFY(longest <= 60s);
            QVERIFY(shortest < longest);
        }
    }
};

MOAI_TEST(SendVerdictTest)
#include "SendVerdictTest.moc"
