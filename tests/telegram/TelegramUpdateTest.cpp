// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramUpdate.h"
#include "support/TestMain.h"
#include "telegram/Outgoing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

std::optional<TelegramUpdate> read(const QByteArray &json)
{
    return telegramUpdate(QJsonDocument::fromJson(json).object());
}

/// A message with that beside its chat.
TelegramMessage message(const QByteArray &more)
{
    const auto update =
        read(R"({"update_id":5,"message":{"message_id":9,"chat":{"id":7,"type":"private",)"
             R"("first_name":"Ada","last_name":"Example"})" +
             more + "}}");
    return update && update->message ? *update->message : TelegramMessage();
}

} // namespace

/// What comes in and what goes out, as JSON.
class TelegramUpdateTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextFromAPerson()
    {
        const TelegramMessage read = message(
            R"(,"text":"Hi","from":{"id":7,"is_bot":false,"first_name":"Ada","username":"ada",)"
            R"("language_code":"de"})");
        QCOMPARE(read.id, 9);
        QCOMPARE(read.address, (TelegramAddress{7, 0}));
        QCOMPARE(read.kind, TelegramChatKind::Private);
        QCOMPARE(read.chatTitle, u"Ada Example"_s);
        QCOMPARE(read.text, u"Hi"_s);
        QCOMPARE(read.content, QString());
        QCOMPARE(*read.from, (TelegramUser{7, false, u"Ada"_s, u"ada"_s, u"de"_s}));
    }

    void whatIsNoTextIsNamed_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("content");
        const auto row = [](const char *name, const QByteArray &more, const QString &content) {
            QTest::newRow(name) << more << content;
        };
        row("voice", R"(,"voice":{"file_id":"x"})", u"voice"_s);
        row("photo with a caption", R"(,"photo":[{}],"caption":"Look")", u"photo"_s);
        row("animation", R"(,"document":{},"animation":{})", u"animation"_s);
        row("venue", R"(,"location":{},"venue":{})", u"venue"_s);
        row("a service message", R"(,"new_chat_members":[{}])", QString());
        row("text with a quote of a picture", R"(,"text":"Hm","reply_to_message":{"photo":[{}]})",
            QString());
    }
    void whatIsNoTextIsNamed()
    {
        QFETCH(QByteArray, more);
        QTEST(message(more).content, "content");
    }

    void onlyAForumHasTopics()
    {
        const QByteArray start =
            R"({"update_id":5,"message":{"message_id":9,"message_thread_id":44,"text":"x",)"
            R"("chat":{"id":-1001234567890,"type":"supergroup","title":"Team")";
        const auto reply = read(start + "}}}");
        QCOMPARE(reply->message->address, (TelegramAddress{-1001234567890, 0}));
        QCOMPARE(reply->message->chatTitle, u"Team"_s);
        QVERIFY(!reply->message->isForum);
        const auto topic = read(start + R"(,"is_forum":true},"is_topic_message":true}})");
        QCOMPARE(topic->message->address, (TelegramAddress{-1001234567890, 44}));
        QVERIFY(topic->message->isForum);
        QCOMPARE(topic->message->kind, TelegramChatKind::Group);
    }

    void newsOfAGroupAreRead()
    {
        QCOMPARE(message(R"(,"migrate_to_chat_id":-1009999999999)").migratesTo,
                 std::optional(qint64(-1009999999999)));
        QCOMPARE(message(R"(,"forum_topic_created":{"name":"Plans"})").topicName, u"Plans"_s);
        const auto post = read(
            R"({"update_id":1,"message":{"message_id":1,"chat":{"id":-100,"type":"channel"}}})");
        QVERIFY(post->message->isChannel);
    }

    void aPressIsRead()
    {
        const auto update = read(
            R"({"update_id":6,"callback_query":{"id":"4382","from":{"id":7,"first_name":"Ada"},)"
            R"("message":{"message_id":12,"chat":{"id":7,"type":"private"}},"data":"s:ab"}})");
        QCOMPARE(update->callback->id, u"4382"_s);
        QCOMPARE(update->callback->from.id, 7);
        QCOMPARE(update->callback->messageId, 12);
        QCOMPARE(update->callback->address, (TelegramAddress{7, 0}));
        QCOMPARE(update->callback->data, "s:ab");
        const auto old = read(R"({"update_id":6,"callback_query":{"id":"1","from":{"id":7}}})");
        QCOMPARE(old->callback->address, TelegramAddress());
    }

    void whatIsUnknownIsStillAnUpdate()
    {
        const auto unknown = read(R"({"update_id":8,"poll_answer":{"poll_id":"x"}})");
        QVERIFY(unknown && !unknown->message && !unknown->callback);
        const auto odd = read(R"({"update_id":8,"message":"text","callback_query":[1]})");
        QVERIFY(odd && !odd->message && !odd->callback);
        QVERIFY(!read(R"({"message":{}})"));
        QVERIFY(!read(R"({"update_id":"8"})"));
        QVERIFY(!read("[]"));
    }

    void whatGoesOutSurvivesTheStore_data()
    {
        QTest::addColumn<Outgoing>("outgoing");
        QTest::newRow("empty") << Outgoing();
        QTest::newRow("text") << Outgoing{{u"Grüße 😀 \"x\"\n"_s}};
        Outgoing full{{u"abc"_s,
                       {{TextEntity::Kind::Bold, 0, 3},
                        {TextEntity::Kind::Pre, 0, 3, u"cpp"_s},
                        {TextEntity::Kind::Link, 1, 1, u"https://a.b/?c=d"_s}}},
                      {{{u"Stop"_s, QByteArray("\x00\xff\x01", 3), {}}},
                       {{u"Go"_s, {}, u"https://a.b"_s}, {u"On"_s, "x", {}}}},
                      OutgoingFile{u"a.md"_s, QByteArray("# \x80\0 x", 6)},
                      true};
        QTest::newRow("everything") << full;
    }
    void whatGoesOutSurvivesTheStore()
    {
        QFETCH(Outgoing, outgoing);
        QCOMPARE(outgoingFromJson(toJson(outgoing)), std::optional(outgoing));
    }

    void whatWeDidNotWriteIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"text\":\"x");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no text") << QByteArray("{}");
        QTest::newRow("an unknown entity")
            << QByteArray(R"({"text":"x","entities":[{"kind":"blink","offset":0,"length":1}]})");
    }
    void whatWeDidNotWriteIsNotRead()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!outgoingFromJson(json));
    }
};

MOAI_TEST(TelegramUpdateTest)

#include "TelegramUpdateTest.moc"
