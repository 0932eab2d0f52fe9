// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ChatBook.h"
#include "chats/ChatLabels.h"
#include "chats/HealthWords.h"
#include "chats/OfferCard.h"
#include "settings/BotForm.h"
#include "settings/TokenForm.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QSet>

using namespace moai;
using namespace moai::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ChatsTest : public QObject
{
    Q_OBJECT

private:
    using State = TelegramHealth::State;

    static TelegramChat chat(qint64 number, const QString &title, qint64 thread = 0)
    {
        TelegramChat made;
        made.address = {number, thread};
        made.kind = number < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
        made.title = title;
        made.state = TelegramChatState::Paired;
        return made;
    }

private slots:
    void strangersNamesAreHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Anna Schmidt"_s << u"Anna Schmidt"_s;
        QTest::newRow("lines") << u"Anna\nwants\tmore\r\n"_s << u"Anna wants more"_s;
        QTest::newRow("turned around") << u"a\u202Egnol\u2066x\u2069"_s << u"agnolx"_s;
        QTest::newRow("invisible") << u"\u200B\uFEFF\u00AD"_s << QString();
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
        QTest::newRow("beyond the first plane")
            << u"\U0001F9D1\u200D\U0001F680 \U000E0041A"_s << u"\U0001F9D1\u200D\U0001F680 A"_s;
        QTest::newRow("arabic") << u"سارة"_s << u"سارة"_s;
    }
    void strangersNamesAreHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(harmless(name), shown);
    }

    void aChatIsCalledByWhatIsKnown()
    {
        TelegramChat anna = chat(42, u"  Anna  "_s);
        QCOMPARE(nameOf(anna), u"Anna"_s);
        QCOMPARE(handleOf(anna), u"42"_s);
        anna.title.clear();
        anna.username = u"anna"_s;
        QCOMPARE(nameOf(anna), u"@anna"_s);
        QCOMPARE(handleOf(anna), u"@anna, 42"_s);
        anna.username.clear();
        QCOMPARE(nameOf(anna), u"42"_s);
    }

    void whatIsAskedNamesThePersonTheNumberAndTheProject()
    {
        TelegramChat anna = chat(123456789, u"Anna Schmidt"_s);
        anna.username = u"anna"_s;
        QCOMPARE(requestOf(anna, u"Lab"_s).remove(u'\u2068').remove(u'\u2069'),
                 u"Anna Schmidt (@anna, 123456789) wants to pair with the project “Lab”."_s);
        QVERIFY(requestOf(anna, {}).contains(u"current project"_s));
        QVERIFY(requestOf(chat(-100, u"Kitchen"_s), {}).contains(u"(-100, group)"_s));
    }

    void everyStateOfTheBotHasWordsAndAShapeOfItsOwn()
    {
        QSet<QString> titles;
        QSet<QString> shapes;
        for (const auto state : {State::Off, State::NoToken, State::Connecting, State::Running,
                                 State::Troubled, State::Elsewhere, State::Halted}) {
            const HealthWords words = healthWords({state, u"table_bot"_s, {}, false});
            QVERIFY(!words.sentence.isEmpty());
            titles << words.title;
            shapes << words.icon;
        }
        QCOMPARE(titles.size(), 7);
        QCOMPARE(shapes.size(), 7);
        QCOMPARE(healthWords({State::Halted, {}, u"Do this."_s, false}).sentence, u"Do this."_s);
    }

    void timeLeftCountsDownToNothing_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 900'000 << u"15:00"_s;
        QTest::newRow("a moment later") << 899'001 << u"15:00"_s;
        QTest::newRow("seconds") << 65'000 << u"1:05"_s;
        QTest::newRow("over") << 0 << u"0:00"_s;
        QTest::newRow("long over") << -70'000 << u"0:00"_s;
    }
    void timeLeftCountsDownToNothing()
    {
        QFETCH(int, ms);
        QFETCH(QString, text);
        QCOMPARE(timeLeftText(std::chrono::milliseconds(ms)), text);
    }

    void onlyAPossibleNameBecomesALink_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("link");
        QTest::newRow("possible") << u"table_bot"_s
                                  << u"<a href=\"https://t.me/table_bot\">@table_bot</a>"_s;
        QTest::newRow("markup") << u"<b>x"_s << u"@&lt;b&gt;x"_s;
        QTest::newRow("a way out") << u"a\" href=\"http://x"_s << u"@a&quot; href=&quot;http://x"_s;
    }
    void onlyAPossibleNameBecomesALink()
    {
        QFETCH(QString, name);
        QFETCH(QString, link);
        QCOMPARE(botLink(name), link);
    }

    void addressesOfServersAreLookedAt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("possible");
        QTest::newRow("usual") << u"https://api.telegram.org"_s << true;
        QTest::newRow("own") << u"http://127.0.0.1:8081/bots"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no scheme") << u"api.telegram.org"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a query") << u"https://x.org/?a=b"_s << false;
        QTest::newRow("a password") << u"https://me:secret@x.org"_s << false;
        QTest::newRow("spaces") << u"https://x y"_s << false;
    }
    void addressesOfServersAreLookedAt()
    {
        QFETCH(QString, address);
        QFETCH(bool, possible);
        QCOMPARE(problemOfServer(address).isEmpty(), possible);
    }

    void topicsStandAfterTheirGroup()
    {
        WindowRig rig(1);
        for (const TelegramChat &each : {chat(-100, u"Group"_s), chat(7, u"Anna"_s),
                                         chat(-100, u"Group"_s, 9), chat(-100, u"Group"_s, 2)})
            (void)awaited(rig.chats().keep(each));
        ChatBook book(rig.chats(), rig.projects(), rig.discussions());
        QTRY_COMPARE(book.chats().size(), 4);
        QList<TelegramAddress> order;
        for (const TelegramChat &each : book.chats())
            order << each.address;
        QCOMPARE(order, (QList<TelegramAddress>{{-100, 0}, {-100, 2}, {-100, 9}, {7, 0}}));
    }

    void aDoorIsCalledAfterItsChat()
    {
        WindowRig rig(1);
        const TelegramChat anna = awaited(rig.chats().keep(chat(7, u"Anna"_s)));
        ChatBook book(rig.chats(), rig.projects(), rig.discussions());
        QTRY_COMPARE(book.chats().size(), 1);
        QCOMPARE(book.nameOfDoor(doorOf(anna.id)), u"Anna"_s);
        QVERIFY(!book.nameOfDoor({}));
        const auto gone = book.nameOfDoor(doorOf(TelegramChatId{99}));
        QVERIFY(gone && gone != u"Anna"_s);
    }

    void aChatThatIsBoundAnewIsNotToldWhatWasSaidThereBefore()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        QVERIFY(rig.ask(u"Two"_s));
        TelegramChat anna = awaited(rig.chats().keep(chat(7, u"Anna"_s)));
        Project other;
        other.name = u"Other"_s;
        other = awaited(rig.projects().create(other, {}));
        ChatBook book(rig.chats(), rig.projects(), rig.discussions());
        awaited(book.bind(anna.id, other.id));
        anna = awaited(rig.chats().chats()).first();
        QCOMPARE(anna.project, other.id);
        QCOMPARE(anna.followsAfter, RoundId());
        const ProjectId lab = rig.desk().project()->id;
        const RoundId newest = rig.desk().rounds().last().round.id;
        awaited(book.bind(anna.id, lab));
        anna = awaited(rig.chats().chats()).first();
        QCOMPARE(anna.project, lab);
        QVERIFY(!anna.discussion);
        QCOMPARE(anna.followsAfter, newest);
    }

    void aChangeKeepsWhatTheBotChangedMeanwhile()
    {
        WindowRig rig(1);
        QVERIFY(rig.ask(u"One"_s));
        TelegramChat anna = awaited(rig.chats().keep(chat(7, u"Anna"_s)));
        ChatBook book(rig.chats(), rig.projects(), rig.discussions());
        QTRY_COMPARE(book.chats().size(), 1);
        awaited(rig.chats().follow(anna.id, rig.desk().discussion()->id, RoundId{5}));
        awaited(book.setMirrorsDesk(anna.id, false));
        anna = awaited(rig.chats().chats()).first();
        QCOMPARE(anna.discussion, rig.desk().discussion()->id);
        QCOMPARE(anna.followsAfter, RoundId{5});
        QVERIFY(!anna.mirrorsDesk);
    }
};

MOAI_TEST(ChatsTest)
#include "ChatsTest.moc"
