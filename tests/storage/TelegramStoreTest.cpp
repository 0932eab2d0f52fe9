// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramStore.h"

#include "storage/Table.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// A table with a Telegram chat that follows its discussion.
struct Mirrored : Table {
    Mirrored()
    {
        TelegramChat wanted;
        wanted.address = {4711, 0};
        wanted.title = u"Ada"_s;
        wanted.username = u"ada"_s;
        wanted.state = TelegramChatState::Paired;
        wanted.project = project.id;
        wanted.discussion = discussion.id;
        wanted.followsAfter = RoundId{3};
        chat = *await(store.keep(wanted));
    }
    TelegramChat add(const TelegramAddress &address,
                     TelegramChatState state = TelegramChatState::Paired)
    {
        TelegramChat wanted;
        wanted.address = address;
        wanted.kind = address.chat < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
        wanted.state = state;
        return *await(store.keep(wanted));
    }
    QList<TelegramPost> post(const TelegramChat &to, const QStringList &keys)
    {
        QList<NewTelegramPost> posts;
        for (const QString &key : keys)
            posts.append({to.id, key, key.toUtf8().toUpper()});
        return *await(store.post(posts));
    }
    QStringList waitingKeys()
    {
        QStringList keys;
        const QList<TelegramPost> posts = *await(store.waiting());
        for (const TelegramPost &each : posts)
            keys.append(each.key);
        return keys;
    }
    QList<TelegramChat> chats() { return *await(store.chats()); }

    TelegramStore store{*database};
    TelegramChat chat;
};

} // namespace

class TelegramStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAChatAsItIs()
    {
        Mirrored table;
        QVERIFY(table.chat.id.isValid());
        QVERIFY(table.chat.createdAt.isValid());
        QCOMPARE(table.chat.title, u"Ada"_s);
        QCOMPARE(table.chat.discussion, std::optional(table.discussion.id));
        QCOMPARE(table.chats(), QList{table.chat});

        TelegramChat changed = table.chat;
        changed.title = u"Ada L."_s;
        changed.project.reset();
        changed.discussion.reset();
        changed.followsAfter = RoundId{9};
        changed.mirrorsDesk = false;
        changed.state = TelegramChatState::Blocked;
        QCOMPARE(*await(table.store.keep(changed)), changed);
        QCOMPARE(table.chats(), QList{changed});

        TelegramChat same;
        same.address = changed.address;
        QCOMPARE(await(table.store.keep(same))->id, changed.id);
        const TelegramChat topic = table.add({-100'123, 7});
        QCOMPARE(topic.kind, TelegramChatKind::Group);
        QCOMPARE(table.chats().size(), 2);
    }

    void aRefusedTopicGoesAloneAndOnlyWhileItAsks()
    {
        Mirrored table;
        const TelegramChat paired = table.add({-100'123, 7});
        TelegramChat asking = table.add({-100'123, 9});
        asking.state = TelegramChatState::Asking;
        QVERIFY(await(table.store.keep(asking)));
        QVERIFY(await(table.store.refuse(asking.id)));
        QVERIFY(await(table.store.refuse(paired.id)));
        QCOMPARE(table.chats(), (QList{table.chat, paired}));
    }

    void aForgottenChatDoesNotComeBackByItself()
    {
        Mirrored table;
        table.add({-100'123, 0});
        const TelegramChat topic = table.add({-100'123, 7});
        table.post(topic, {u"a"_s});
        table.post(table.chat, {u"b"_s});
        QVERIFY(await(table.store.ask(topic.id, u"/discuss 5"_s)));
        QCOMPARE(*await(table.store.forget(-100'123)), 2);
        QCOMPARE(*await(table.store.forget(-100'123)), 0);
        QCOMPARE(table.chats(), QList{table.chat});
        QCOMPARE(table.waitingKeys(), QStringList{u"b"_s});

        // Whoever still knows it writes to nobody.
        QCOMPARE(await(table.store.keep(topic)).error().kind, FailureKind::Invalid);
        QVERIFY(
            await(table.store.keepOutcome({Receipt{u"telegram/1"_s, 5},
                                           {{topic.id, u"c"_s, "C"}, {table.chat.id, u"d"_s, "D"}},
                                           topic})));
        QVERIFY(table.post(topic, {u"e"_s}).isEmpty());
        QCOMPARE(await(table.store.ask(topic.id, u"x"_s)).error().kind, FailureKind::Invalid);
        QCOMPARE(table.chats(), QList{table.chat});
        QCOMPARE(table.waitingKeys(), (QStringList{u"b"_s, u"d"_s}));
        QCOMPARE(await(table.store.inbox(u"telegram/1"_s))->next, std::optional<qint64>(6));
    }

    void removingWhatAChatIsBoundToLeavesAUsableChat()
    {
        Mirrored table;
        QSignalSpy changed(&table.store, &TelegramStore::chatsChanged);
        QVERIFY(changed.wait(1'000)); // of having been added
        changed.clear();
        QVERIFY(await(table.discussions->remove(table.discussion.id)));
        QVERIFY(changed.wait(1'000));
        QCOMPARE(table.chats()[0].discussion, std::nullopt);
        QCOMPARE(table.chats()[0].project, std::optional(table.project.id));
        QVERIFY(await(table.discussions->restore(table.discussion.id)));
        QVERIFY(changed.wait(1'000));
        QCOMPARE(table.chats(), QList{table.chat});

        QVERIFY(await(table.projects->remove(table.project.id)));
        QVERIFY(changed.wait(1'000));
        QCOMPARE(table.chats()[0].project, std::nullopt);
        QCOMPARE(table.chats()[0].discussion, std::nullopt);
        QVERIFY(await(table.store.keep(table.chat)));
        QVERIFY(await(table.projects->restore(table.project.id)));
        QCOMPARE(table.chats(), QList{table.chat});

        TelegramChat astray = table.chat;
        astray.project = ProjectId{99};
        astray.discussion = DiscussionId{99};
        QCOMPARE(await(table.store.keep(astray))->project, std::nullopt);
    }

    void aMigratedGroupKeepsItsKey()
    {
        Mirrored table;
        const TelegramChat old = table.add({-5, 0});
        const TelegramChat other = table.add({-6, 0});
        table.post(old, {u"a"_s, u"b"_s});
        QVERIFY(await(table.store.migrate(-5, -100'5)));
        QCOMPARE(table.chats()[1].id, old.id);
        QCOMPARE(table.chats()[1].address.chat, -100'5);
        QCOMPARE(await(table.store.next(-100'5))->value().key, u"a"_s);
        QVERIFY(await(table.store.migrate(-5, -100'5))); // nothing is left to do
        QCOMPARE(table.chats()[2], other);
    }

    void aMigratedGroupBecomesOneWithWhatIsThere()
    {
        Mirrored table;
        const TelegramChat old = table.add({-5, 0});
        const TelegramChat newer = table.add({-100'5, 0}, TelegramChatState::Asking);
        const TelegramChat topic = table.add({-100'5, 3});
        table.post(old, {u"a"_s});
        table.post(newer, {u"a"_s, u"b"_s});
        const auto question = *await(table.store.ask(newer.id, u"/discuss 5"_s));
        QVERIFY(await(table.store.migrate(-5, -100'5)));
        QCOMPARE(table.chats().size(), 3);
        QCOMPARE(table.chats()[1].id, old.id);
        QCOMPARE(table.chats()[1].address, newer.address);
        QCOMPARE(table.chats()[1].state, TelegramChatState::Paired);
        QCOMPARE(table.chats()[2], topic);
        QCOMPARE(table.waitingKeys(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(await(table.store.answered(question.id, old.id))->has_value());
    }

    void aBlockedChatIsToldNothingMore()
    {
        Mirrored table;
        const TelegramChat group = table.add({-5, 0});
        const TelegramChat topic = table.add({-5, 7});
        const TelegramChat another = table.add({-5, 8});
        for (const TelegramChat &each : {group, topic, another})
            table.post(each, {u"first"_s, u"second"_s});
        const TelegramPost first = **await(table.store.next(-5));
        QVERIFY(await(table.store.sent(first.id, 12, first.payload)));
        QVERIFY(await(table.store.change(group.id, u"first"_s, "NEW")));

        QVERIFY(await(table.store.block(topic.address)));
        QCOMPARE(table.chats()[1].state, TelegramChatState::Paired);
        QCOMPARE(table.chats()[2].state, TelegramChatState::Blocked);
        QCOMPARE(await(table.store.waiting())->size(), 4);
        QVERIFY(await(table.store.block(group.address)));
        QCOMPARE(table.chats()[0].state, TelegramChatState::Paired);
        QCOMPARE(table.chats()[1].state, TelegramChatState::Blocked);
        QCOMPARE(table.chats()[3].state, TelegramChatState::Blocked);
        QVERIFY(await(table.store.waiting())->isEmpty());
        QVERIFY(!await(table.store.change(topic.id, u"first"_s, "NEW"))->has_value());
        QVERIFY(await(table.store.change(group.id, u"first"_s, "NEW"))->has_value());
    }

    void aCodePairsOnce()
    {
        Mirrored table;
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(60);
        QVERIFY(await(table.store.addCode({u"d1"_s, table.project.id, false, soon})));
        TelegramChat stranger;
        stranger.address = {99, 0};
        stranger.title = u"Bob"_s;
        QVERIFY(!await(table.store.redeem(u"d2"_s, stranger, {}))->has_value());
        QCOMPARE(table.chats().size(), 1);

        const Receipt receipt{u"telegram/1"_s, 5};
        const auto paired = await(table.store.redeem(u"d1"_s, stranger, receipt))->value();
        QCOMPARE(paired.state, TelegramChatState::Paired);
        QCOMPARE(paired.project, std::optional(table.project.id));
        QCOMPARE(paired.title, u"Bob"_s);
        QCOMPARE(table.chats().last(), paired);
        // The same line again: what it did, it did.
        QCOMPARE(await(table.store.redeem(u"d1"_s, stranger, receipt))->value(), paired);
        stranger.address = {100, 0};
        QVERIFY(
            !await(table.store.redeem(u"d1"_s, stranger, Receipt{receipt.inbox, 6}))->has_value());
        // Of a stranger's line nothing is kept, not even that it came.
        QCOMPARE(await(table.store.inbox(receipt.inbox))->next, std::optional<qint64>(6));
        QCOMPARE(table.chats().size(), 2);
    }

    void aCodeRunsOut()
    {
        Mirrored table;
        const QDateTime past = QDateTime::currentDateTimeUtc().addMSecs(-1);
        QVERIFY(await(table.store.addCode({u"old"_s, {}, false, past})));
        TelegramChat stranger;
        stranger.address = {99, 0};
        QVERIFY(!await(table.store.redeem(u"old"_s, stranger, {}))->has_value());
        QCOMPARE(table.chats(), QList{table.chat});
    }

    void aCodeThatNeedsConsentMakesTheChatAsk_data()
    {
        QTest::addColumn<int>("before"); // the chat's state, -1: it is not known
        QTest::addColumn<TelegramChatState>("after");
        QTest::newRow("a stranger") << -1 << TelegramChatState::Asking;
        QTest::newRow("asking") << int(TelegramChatState::Asking) << TelegramChatState::Asking;
        QTest::newRow("paired") << int(TelegramChatState::Paired) << TelegramChatState::Paired;
        QTest::newRow("blocked") << int(TelegramChatState::Blocked) << TelegramChatState::Paired;
    }
    void aCodeThatNeedsConsentMakesTheChatAsk()
    {
        QFETCH(int, before);
        QFETCH(TelegramChatState, after);
        Mirrored table;
        TelegramChat chat;
        chat.address = {99, 0};
        if (before >= 0)
            table.add(chat.address, TelegramChatState(before));
        QVERIFY(await(
            table.store.addCode({u"d"_s, {}, true, QDateTime::currentDateTimeUtc().addSecs(60)})));
        QCOMPARE(await(table.store.redeem(u"d"_s, chat, {}))->value().state, after);
    }

    void anOutcomeIsKeptWhole()
    {
        Mirrored table;
        TelegramChat moved = table.chat;
        moved.followsAfter = RoundId{8};
        const TelegramOutcome outcome{
            Receipt{u"telegram/1"_s, 5}, {{table.chat.id, u"notice/5/0"_s, "{}"}}, moved};
        QVERIFY(await(table.store.keepOutcome(outcome)));
        QVERIFY(await(table.store.keepOutcome(outcome))); // handed over again
        QCOMPARE(table.waitingKeys(), QStringList{u"notice/5/0"_s});
        QCOMPARE(table.chats(), QList{moved});
        const auto position = *await(table.store.inbox(u"telegram/1"_s));
        QCOMPARE(position, (InboxPosition{6, {5}}));
        QCOMPARE(*await(table.store.inbox(u"telegram/2"_s)), InboxPosition());
    }

    void aQuestionIsAnsweredOnceByItsOwnChat()
    {
        Mirrored table;
        const TelegramChat other = table.add({99, 0});
        const auto question = *await(table.store.ask(table.chat.id, u"/discuss 6 Why?"_s));
        QVERIFY(!await(table.store.answered(question.id, other.id))->has_value());
        QCOMPARE(await(table.store.answered(question.id, table.chat.id))->value(), question);
        QVERIFY(!await(table.store.answered(question.id, table.chat.id))->has_value());
    }

    void aChatIsToldEachKeyOnce()
    {
        Mirrored table;
        const TelegramChat other = table.add({99, 0});
        const auto kept = table.post(table.chat, {u"a"_s, u"b"_s, u"a"_s});
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].payload, QByteArray("A"));
        QCOMPARE(kept[0].address, table.chat.address);
        QVERIFY(table.post(table.chat, {u"b"_s}).isEmpty());
        const auto toOther = table.post(other, {u"b"_s});
        QCOMPARE(*await(table.store.waiting()), kept + toOther);
        QVERIFY(await(table.store.sent(kept[0].id, 1, kept[0].payload)));
        QVERIFY(await(table.store.drop(kept[1].id)));
        QVERIFY(table.post(table.chat, {u"a"_s, u"b"_s}).isEmpty());
        QCOMPARE(table.waitingKeys(), QStringList{u"b"_s});
    }

    void tellsTheKeysThatBeginAlike()
    {
        Mirrored table;
        table.post(table.chat, {u"answer/1/1/0"_s, u"answer/12/1/0"_s, u"answer/1/2/0"_s,
                                u"answes"_s, u"answer/1"_s});
        QCOMPARE(*await(table.store.keys(table.chat.id, u"answer/1/"_s)),
                 (QStringList{u"answer/1/1/0"_s, u"answer/1/2/0"_s}));
        QCOMPARE(await(table.store.keys(table.chat.id, {}))->size(), 5);
        QVERIFY(await(table.store.keys(TelegramChatId{77}, {}))->isEmpty());
    }

    void messagesGoInOrderAndBeforeChanges()
    {
        Mirrored table;
        const TelegramChat group = table.add({-5, 0});
        const TelegramChat topic = table.add({-5, 7});
        table.post(topic, {u"a"_s});
        table.post(table.chat, {u"b"_s});
        table.post(group, {u"c"_s});
        QCOMPARE(*await(table.store.queues()), (QList<qint64>{-5, 4711}));
        const TelegramPost a = **await(table.store.next(-5));
        QCOMPARE(a.address, topic.address);
        QVERIFY(await(table.store.sent(a.id, 12, a.payload)));
        QVERIFY(await(table.store.change(topic.id, u"a"_s, "NEW")));
        const TelegramPost c = **await(table.store.next(-5));
        QCOMPARE(c.key, u"c"_s);
        QVERIFY(await(table.store.sent(c.id, 13, c.payload)));

        const TelegramPost edit = **await(table.store.next(-5));
        QCOMPARE(edit.id, a.id);
        QCOMPARE(edit.payload, QByteArray());
        QCOMPARE(edit.edit, QByteArray("NEW"));
        QCOMPARE(edit.messageId, std::optional<qint64>(12));
        QCOMPARE(await(table.store.queues())->size(), 2);
        QVERIFY(await(table.store.changed(edit.id, edit.edit)));
        QVERIFY(!await(table.store.next(-5))->has_value());
        QCOMPARE(await(table.store.queues())->size(), 1);
    }

    void theLatestChangeWins()
    {
        Mirrored table;
        const TelegramPost post = table.post(table.chat, {u"status/1"_s}).first();
        const auto change = [&table](const QByteArray &words) {
            return *await(table.store.change(table.chat.id, u"status/1"_s, words));
        };
        QVERIFY(!await(table.store.change(table.chat.id, u"status/2"_s, "x"))->has_value());
        // Not sent yet: it says the new words at once.
        QCOMPARE(change("two")->payload, QByteArray("two"));
        QCOMPARE(await(table.store.waiting())->size(), 1);
        // It goes out saying "two" while it is changed to "three".
        change("three");
        QVERIFY(await(table.store.sent(post.id, 12, "two")));
        QCOMPARE(await(table.store.next(4711))->value().edit, QByteArray("three"));
        // That change goes out while it is changed to "four".
        change("four");
        QVERIFY(await(table.store.changed(post.id, "three")));
        QCOMPARE(await(table.store.next(4711))->value().edit, QByteArray("four"));
        QVERIFY(await(table.store.changed(post.id, "four")));
        QVERIFY(await(table.store.waiting())->isEmpty());
    }

    void whatIsSentIsNotSentAgain()
    {
        Mirrored table;
        const TelegramPost post = table.post(table.chat, {u"a"_s}).first();
        QVERIFY(await(table.store.sent(post.id, 12, post.payload)));
        QVERIFY(await(table.store.sent(post.id, 13, post.payload)));
        QVERIFY(await(table.store.drop(post.id)));
        const auto changed = *await(table.store.change(table.chat.id, u"a"_s, "new"));
        QCOMPARE(changed->messageId, std::optional<qint64>(12));
    }

    void remembersTheTrafficOfAMinute()
    {
        Mirrored table;
        const QDateTime now({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
        QVERIFY(await(table.store.noteCall(-5, now.addSecs(-70), {})));
        QVERIFY(await(table.store.noteCall(-5, now.addSecs(-50), now.addSecs(10))));
        QVERIFY(await(table.store.noteCall(7, now.addSecs(-40), now.addSecs(-30))));
        QVERIFY(await(table.store.noteCall(-5, now.addSecs(-20), now.addSecs(5))));
        const auto traffic = *await(table.store.traffic(now));
        QCOMPARE(traffic.calls,
                 (QList<TelegramTraffic::Moment>{
                     {-5, now.addSecs(-50)}, {7, now.addSecs(-40)}, {-5, now.addSecs(-20)}}));
        QCOMPARE(traffic.pauses, (QList<TelegramTraffic::Moment>{{-5, now.addSecs(10)}}));
        QCOMPARE(*await(table.store.traffic(now.addSecs(120))), TelegramTraffic());
    }

    void hearsOfWhatOthersDo()
    {
        Mirrored table;
        const Opened second(table.dir());
        TelegramStore other(*second.database);
        QSignalSpy changed(&other, &TelegramStore::chatsChanged);
        QSignalSpy added(&other, &TelegramStore::postsAdded);
        QSignalSpy ownAdded(&table.store, &TelegramStore::postsAdded);
        table.post(table.chat, {u"a"_s, u"b"_s});
        QVERIFY(added.wait(1'000));
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 0);
        QVERIFY(await(table.store.forget(4711)));
        QVERIFY(changed.wait(1'000));
        QCOMPARE(ownAdded.size(), 0);
    }

    void isAllThereAfterARestart()
    {
        Mirrored table;
        table.post(table.chat, {u"a"_s, u"b"_s});
        const TelegramPost a = **await(table.store.next(4711));
        QVERIFY(await(table.store.sent(a.id, 12, a.payload)));
        QVERIFY(await(table.store.change(table.chat.id, u"a"_s, "new")));
        const auto waiting = *await(table.store.waiting());
        const Opened second(table.dir());
        TelegramStore other(*second.database);
        QCOMPARE(*await(other.chats()), QList{table.chat});
        QCOMPARE(*await(other.waiting()), waiting);
        QCOMPARE(waiting.size(), 2);
    }
};

MOAI_TEST(TelegramStoreTest)
#include "TelegramStoreTest.moc"
