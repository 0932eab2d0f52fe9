// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/RoundNews.h"
#include "support/TestMain.h"
#include "telegram/KnownRounds.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kHere = doorOf(TelegramChatId{3});

Message answer(qint64 key, MessageStatus status, std::chrono::milliseconds total = 0ms)
{
    Message message;
    message.id = MessageId{key};
    message.round = RoundId{1};
    message.discussion = DiscussionId{1};
    message.author = Author::Participant;
    message.handle = u"seat%1"_s.arg(key);
    message.text = u"Said by %1"_s.arg(key);
    message.status = status;
    message.createdAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    message.total = total;
    return message;
}

RoundRecord roundWith(const QList<Message> &answers, const QString &door = kHere)
{
    RoundRecord record;
    record.round.id = RoundId{1};
    record.round.discussion = DiscussionId{1};
    record.round.door = door;
    Message human;
    human.text = u"Why?"_s;
    record.messages = QList<Message>{human} + answers;
    return record;
}

QStringList keysOf(const QList<DuePost> &posts)
{
    QStringList keys;
    for (const DuePost &post : posts)
        keys.append(post.key);
    return keys;
}

Round numbered(int number, Mode mode, const QString &door = {})
{
    Round round;
    round.number = number;
    round.mode = mode;
    round.door = door;
    return round;
}

} // namespace

/// What a chat is due to be told of a round, and how rounds move on.
class RoundNewsTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyLinesFromElsewhereAreTold()
    {
        QCOMPARE(keysOf(deskPosts(roundWith({}, {}), kHere)), QStringList{u"desk/1/0"_s});
        QCOMPARE(keysOf(deskPosts(roundWith({}), kHere)), QStringList());
        RoundRecord wordless = roundWith({}, {});
        wordless.messages[0].text.clear();
        QCOMPARE(keysOf(deskPosts(wordless, kHere)), QStringList());
    }

    void answersAreToldInTheOrderOfTheirEnds()
    {
        const RoundRecord record =
            roundWith({answer(1, MessageStatus::Complete, 9s), answer(2, MessageStatus::Streaming),
                       answer(3, MessageStatus::Complete, 4s)});
        QCOMPARE(keysOf(answerPosts(record, {})),
                 (QStringList{u"answer/3/1/0"_s, u"answer/1/1/0"_s}));
        QCOMPARE(keysOf(answerPosts(record, {u"answer/3/1/0"_s})), QStringList{u"answer/1/1/0"_s});
    }

    void whatIsAskedAgainIsNews()
    {
        Message again = answer(1, MessageStatus::Complete);
        again.attempt = 2;
        QCOMPARE(keysOf(answerPosts(roundWith({again}), {u"answer/1/1/0"_s})),
                 QStringList{u"answer/1/2/0"_s});
        RoundRecord judged = roundWith({again});
        const QString once = judgementPosts(judged, u"B won."_s).value(0).key;
        judged.messages[1].attempt = 3;
        QVERIFY(judgementPosts(judged, u"A won."_s).value(0).key != once);
        QVERIFY(judgementPosts(judged, {}).isEmpty());
    }

    void aChatSeesWhatFollowsItsOwnLine_data()
    {
        QTest::addColumn<bool>("mirrors");
        QTest::addColumn<Round>("round");
        QTest::addColumn<bool>("sees");
        QTest::newRow("its own") << false << numbered(2, Mode::Open, kHere) << true;
        QTest::newRow("what follows it") << false << numbered(2, Mode::Discuss) << true;
        QTest::newRow("the desk's") << false << numbered(2, Mode::Open) << false;
        QTest::newRow("the desk's, mirrored") << true << numbered(2, Mode::Open) << true;
        QTest::newRow("not the one after") << false << numbered(3, Mode::Discuss) << false;
    }
    void aChatSeesWhatFollowsItsOwnLine()
    {
        QFETCH(bool, mirrors);
        QFETCH(Round, round);
        QFETCH(bool, sees);
        TelegramChat chat;
        chat.id = TelegramChatId{3};
        chat.mirrorsDesk = mirrors;
        const Round earlier = numbered(1, Mode::Discuss, kHere);
        QCOMPARE(isSeenBy(chat, round, &earlier), sees);
    }

    void newsOnlyMovesForward()
    {
        KnownRounds known;
        known.add(roundWith({answer(1, MessageStatus::Complete)}));
        QVERIFY(known.move(answer(1, MessageStatus::Streaming))); // overtaken by its end
        QCOMPARE(known.round(RoundId{1})->messages[1].status, MessageStatus::Complete);
        Message again = answer(1, MessageStatus::Waiting);
        again.attempt = 2;
        QVERIFY(known.move(again));
        QVERIFY(!hasEnded(*known.round(RoundId{1})));
        known.add(
            roundWith({answer(1, MessageStatus::Complete)})); // read before it was asked again
        QVERIFY(!hasEnded(*known.round(RoundId{1})));
        Message unknown = answer(9, MessageStatus::Complete);
        unknown.round = RoundId{2};
        QVERIFY(!known.move(unknown));
        known.forget(DiscussionId{1}, RoundId{1});
        QVERIFY(known.discussions().isEmpty());
    }
};

MOAI_TEST(RoundNewsTest)
#include "RoundNewsTest.moc"
