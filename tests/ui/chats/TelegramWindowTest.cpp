// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WhenDone.h"
#include "exchange/Export.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class TelegramWindowTest : public QObject
{
    Q_OBJECT

private:
    using State = TelegramHealth::State;

    static TelegramChat asking(qint64 number, const QString &title)
    {
        TelegramChat made;
        made.address = {number, 0};
        made.title = title;
        made.state = TelegramChatState::Asking;
        return made;
    }
    static QString question(WindowRig &rig)
    {
        return rig.find<QLabel>(u"pairing_question"_s)->text().remove(u'\u2068').remove(u'\u2069');
    }

private slots:
    void theHealthLineIsThereOnceABotWasSetUp_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("bot");
        QTest::addColumn<bool>("shown");
        QTest::newRow("never set up") << int(State::NoToken) << QString() << false;
        QTest::newRow("off, never set up") << int(State::Off) << QString() << false;
        QTest::newRow("off") << int(State::Off) << u"table_bot"_s << true;
        QTest::newRow("connecting") << int(State::Connecting) << QString() << true;
        QTest::newRow("running") << int(State::Running) << u"table_bot"_s << true;
        QTest::newRow("halted") << int(State::Halted) << QString() << true;
    }
    void theHealthLineIsThereOnceABotWasSetUp()
    {
        QFETCH(int, state);
        QFETCH(QString, bot);
        QFETCH(bool, shown);
        WindowRig rig(1);
        auto *line = rig.find<QToolButton>(u"telegram_health"_s);
        QVERIFY(!line->isVisible());
        QVERIFY(rig.find<QToolButton>(u"telegram"_s)->isVisible());
        rig.telegram().tell({State(state), bot, u"A <sentence> & more."_s, false});
        QCOMPARE(line->isVisible(), shown);
        QCOMPARE(rig.find<QToolButton>(u"telegram"_s)->isVisible(), !shown);
        QCOMPARE(line->toolTip(), u"<qt>A &lt;sentence&gt; &amp; more.</qt>"_s);
        QVERIFY(!line->text().isEmpty() && !line->icon().isNull());
    }

    void theHealthLineLeadsToTheDialog()
    {
        WindowRig rig(1);
        rig.telegram().run();
        auto *line = rig.find<QToolButton>(u"telegram_health"_s);
        QVERIFY(line->focusPolicy() & Qt::TabFocus);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(rig.find<QWidget>(u"settings_dialog"_s));
    }

    void aKeyLeadsToTheDialog()
    {
        WindowRig rig(1);
        QTest::keyClick(&rig.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(rig.find<QWidget>(u"settings_dialog"_s));
    }

    void aChatThatAsksDisturbsNothing()
    {
        WindowRig rig(1);
        auto *composer = rig.find<QWidget>(u"composer"_s);
        QTRY_VERIFY(composer->hasFocus());
        auto *bar = rig.find<QWidget>(u"pairing_bar"_s);
        QVERIFY(!bar->isVisible());
        (void)awaited(rig.chats().keep(asking(42, u"Anna"_s)));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(composer->hasFocus());
        QVERIFY(question(rig).startsWith(u"Anna (42) wants to pair"_s));
        QVERIFY(rig.ask(u"One"_s)); // with Enter, while the question stands
        QVERIFY(bar->isVisible());
        QCOMPARE(awaited(rig.chats().chats()).first().state, TelegramChatState::Asking);
    }

    void chatsThatAskAreAnsweredOneAfterTheOther()
    {
        WindowRig rig(1);
        const TelegramChat anna = awaited(rig.chats().keep(asking(42, u"Anna"_s)));
        (void)awaited(rig.chats().keep(asking(43, u"Bert"_s)));
        TelegramChat cleo = asking(44, u"Cleo"_s);
        cleo.project = rig.desk().project()->id;
        cleo = awaited(rig.chats().keep(cleo));
        QTRY_COMPARE(rig.find<QLabel>(u"pairing_more"_s)->text(), u"2 more after this one."_s);
        auto *allow = rig.find<QAbstractButton>(u"pairing_allow"_s);
        auto *refuse = rig.find<QAbstractButton>(u"pairing_refuse"_s);
        allow->click();
        allow->click(); // a double click is no yes to the next one
        QTRY_VERIFY(question(rig).startsWith(u"Bert"_s));
        QCOMPARE(awaited(rig.chats().chats())[1].state, TelegramChatState::Asking);
        refuse->click();
        QTRY_COMPARE(question(rig), u"Cleo (44) wants to pair with the project “Lab”."_s);
        QVERIFY(!rig.find<QLabel>(u"pairing_more"_s)->isVisible());
        allow->click();
        QTRY_VERIFY(!rig.find<QWidget>(u"pairing_bar"_s)->isVisible());
        const QList<TelegramChat> chats = awaited(rig.chats().chats());
        QCOMPARE(chats.size(), 2);
        QCOMPARE(chats[0].id, anna.id);
        QCOMPARE(chats[1].id, cleo.id);
        for (const TelegramChat &each : chats)
            QCOMPARE(each.state, TelegramChatState::Paired);
    }

    void aChatThatWasAnsweredElsewhereIsNotAskedAboutAnyMore()
    {
        WindowRig rig(1);
        const TelegramChat anna = awaited(rig.chats().keep(asking(42, u"Anna"_s)));
        auto *bar = rig.find<QWidget>(u"pairing_bar"_s);
        QTRY_VERIFY(bar->isVisible());
        (void)awaited(rig.chats().forget(anna.address.chat));
        QTRY_VERIFY(!bar->isVisible());
    }

    void theKeyboardReachesTheQuestion()
    {
        WindowRig rig(1);
        (void)awaited(rig.chats().keep(asking(42, u"Anna"_s)));
        QTRY_VERIFY(rig.find<QWidget>(u"pairing_bar"_s)->isVisible());
        auto *refuse = rig.find<QWidget>(u"pairing_refuse"_s);
        for (int i = 0; i < 6 && !refuse->hasFocus(); ++i)
            QTest::keyClick(&rig.window(), Qt::Key_F6);
        QVERIFY(refuse->hasFocus());
        QTest::keyClick(refuse, Qt::Key_Tab);
        QTest::keyClick(rig.window().focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(awaited(rig.chats().chats()).first().state, TelegramChatState::Paired);
    }

    void aQuestionFromAChatIsMarked()
    {
        WindowRig rig(1);
        TelegramChat anna = asking(42, u"Anna"_s);
        anna.state = TelegramChatState::Paired;
        anna = awaited(rig.chats().keep(anna));
        QVERIFY(rig.ask(u"At the desk"_s));
        auto *mark = rig.find<QWidget>(u"question"_s)->findChild<QLabel *>(u"from_telegram"_s);
        QVERIFY(!mark->isVisible());
        Place place;
        place.discussion = rig.desk().discussion()->id;
        place.arrival = {doorOf(anna.id), std::nullopt};
        (void)awaited(rig.roundtable().say(place, u"On the phone"_s));
        QTRY_COMPARE(rig.desk().rounds().size(), 2);
        QTRY_VERIFY(mark->isVisible());
        QTRY_COMPARE(mark->toolTip(), u"<qt>Anna</qt>"_s);
        QTRY_VERIFY(rig.allEnded());

        rig.window().showView(View::Transcript);
        QList<QLabel *> shown;
        const auto look = [&] {
            shown = rig.find<QWidget>(u"transcript"_s)->findChildren<QLabel *>(u"from_telegram"_s);
            shown.removeIf([](const QLabel *each) { return each->isHidden(); });
            return shown.size() == 1;
        };
        QTRY_VERIFY(look());
        QCOMPARE(shown.first()->toolTip(), u"<qt>Anna</qt>"_s);

        for (const auto format : {ExportFormat::Markdown, ExportFormat::Json, ExportFormat::Html})
            QVERIFY(!exported(rig.desk().minutes(), format).contains("elegram"));
    }
};

MOAI_TEST(TelegramWindowTest)
#include "TelegramWindowTest.moc"
