// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/TelegramSettings.h"
#include "support/TestMain.h"
#include "telegram/MirrorRig.h"

#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGroup = -1001234;
constexpr qint64 kPerson = 5;

class WithGroup : public MirrorRig
{
public:
    explicit WithGroup(bool on)
    {
        settings.set(telegramGroups, on);
        telegram.chat(kGroup).title = u"Family"_s;
        telegram.chat(kGroup).isForum = true;
    }
};

} // namespace

/// Groups and their topics.
class MirrorGroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void aGroupIsAStrangerWhileGroupsAreOff()
    {
        WithGroup rig(false);
        TelegramChat group;
        group.address = {kGroup, 0};
        group.kind = TelegramChatKind::Group;
        group.state = TelegramChatState::Paired;
        QVERIFY(rig.rig.here.wait(rig.store.keep(group)));
        rig.start();
        rig.telegram.say({kGroup, 0}, kPerson, u"/open Why?"_s);
        QVERIFY(rig.reads(kGroup, u"This is a private Moai bot."_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.requests(), 0);

        rig.settings.set(telegramGroups, true);
        rig.telegram.say({kGroup, 0}, kPerson, u"/open Why?"_s);
        QVERIFY(rig.reads(kGroup, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void aTopicHasItsOwnProject()
    {
        WithGroup rig(true);
        rig.start();
        rig.pair(kGroup);
        const qint64 topic = rig.telegram.addTopic(kGroup, u"Plants"_s);
        const TelegramAddress there{kGroup, topic};
        rig.telegram.say(there, kPerson, u"/project new Garden"_s);
        QVERIFY(rig.until([&] { return !rig.telegram.texts(kGroup, topic).isEmpty(); }));
        rig.telegram.say(there, kPerson, u"What grows?"_s);
        QVERIFY(rig.until([&] {
            return rig.telegram.texts(kGroup, topic).join(u' ').contains(u"Said by bob"_s);
        }));
        rig.telegram.say({kGroup, 0}, kPerson, u"And at home?"_s);
        QVERIFY(rig.until(
            [&] { return rig.telegram.texts(kGroup).join(u' ').contains(u"Said by bob"_s); }));
        QVERIFY(rig.isQuiet());
        QVERIFY(rig.chat(there).project);
        QVERIFY(rig.chat(there).project != rig.chat({kGroup, 0}).project);
        QVERIFY(rig.chat(there).discussion != rig.chat({kGroup, 0}).discussion);
        QCOMPARE(rig.telegram.violations(), QStringList());
    }

    void aCommandForAnotherBotIsNotOurs()
    {
        WithGroup rig(true);
        rig.start();
        rig.pair(kGroup);
        const auto before = rig.telegram.texts(kGroup).size();
        rig.telegram.say({kGroup, 0}, kPerson, u"/open@another_bot Why?"_s);
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.telegram.texts(kGroup).size(), before);
        QCOMPARE(rig.requests(), 0);
        rig.telegram.say({kGroup, 0}, kPerson, u"/open@%1 Why?"_s.arg(rig.bot->health().botName));
        QVERIFY(rig.reads(kGroup, u"Said by bob"_s));
    }

    void aChatThatWasBlockedComesBack()
    {
        MirrorRig rig;
        rig.start();
        rig.pair(kPerson);
        rig.telegram.chat(kPerson).isBlocked = true;
        QVERIFY(rig.rig.here.ask(u"From the desk"_s, 1));
        QVERIFY(rig.until([&rig] {
            return rig.chat({kPerson, 0}).state == TelegramChatState::Blocked;
        }));
        rig.telegram.chat(kPerson).isBlocked = false;
        rig.say(kPerson, u"Back again"_s);
        QVERIFY(rig.reads(kPerson, u"Said by bob"_s));
        QCOMPARE(rig.chat({kPerson, 0}).state, TelegramChatState::Paired);
    }

    void aGroupThatMovedIsServedOn()
    {
        WithGroup rig(true);
        rig.start();
        rig.pair(kGroup);
        rig.telegram.send({kGroup, 0}, kPerson, {{"migrate_to_chat_id"_L1, kGroup - 1}});
        rig.telegram.upgrade(kGroup, kGroup - 1);
        rig.telegram.say({kGroup - 1, 0}, kPerson, u"Still here?"_s);
        QVERIFY(rig.reads(kGroup - 1, u"Said by bob"_s));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.telegram.violations(), QStringList());
    }
};

MOAI_TEST(MirrorGroupsTest)
#include "MirrorGroupsTest.moc"
