// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatPlace.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

constexpr ProjectId kHouse{1};
constexpr ProjectId kGarden{2};

Discussion discussionIn(ProjectId project, qint64 key)
{
    Discussion discussion;
    discussion.id = DiscussionId{key};
    discussion.project = project;
    return discussion;
}

DiscussionRecord begunBy(const QString &door)
{
    DiscussionRecord record;
    record.discussion = discussionIn(kHouse, 20);
    record.rounds.append(RoundRecord());
    record.rounds[0].round.door = door;
    return record;
}

} // namespace

/// Where a chat's line is said.
class ChatPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void itGoesOnWithWhatTheChatFollows()
    {
        TelegramChat chat;
        chat.discussion = DiscussionId{10};
        const Place place = placeOf(chat, {kHouse, discussionIn(kHouse, 10), begunBy({})});
        QCOMPARE(place.discussion, std::optional(DiscussionId{10}));
        QVERIFY(!place.newDiscussion);
    }

    void aChatBoundElsewhereBeginsThere()
    {
        TelegramChat chat;
        chat.project = kGarden;
        chat.discussion = DiscussionId{10};
        const Place place = placeOf(chat, {kGarden, discussionIn(kHouse, 10), {}});
        QCOMPARE(place.project, std::optional(kGarden));
        QVERIFY(!place.discussion);
        QVERIFY(place.newDiscussion);
    }

    void itJoinsOnlyTheDesk_data()
    {
        QTest::addColumn<QString>("door");
        QTest::addColumn<bool>("mirrors");
        QTest::addColumn<bool>("joins");
        QTest::newRow("the desk's") << QString() << true << true;
        QTest::newRow("another chat's") << u"telegram/3"_s << true << false;
        QTest::newRow("a chat that does not mirror the desk") << QString() << false << false;
    }
    void itJoinsOnlyTheDesk()
    {
        QFETCH(QString, door);
        QFETCH(bool, mirrors);
        QFETCH(bool, joins);
        TelegramChat chat;
        chat.mirrorsDesk = mirrors;
        const Place place = placeOf(chat, {kHouse, {}, begunBy(door)});
        QCOMPARE(place.discussion.has_value(), joins);
        QCOMPARE(place.newDiscussion, !joins);
    }

    void anEmptyStoreTakesALine()
    {
        const Place place = placeOf({}, {});
        QVERIFY(!place.project && !place.discussion);
        QVERIFY(place.newDiscussion);
    }
};

MOAI_TEST(ChatPlaceTest)
#include "ChatPlaceTest.moc"
