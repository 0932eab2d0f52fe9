// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/QrView.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace moai;
using namespace moai::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PairingTest : public QObject
{
    Q_OBJECT

private:
    static TelegramChat anna(TelegramChatState state)
    {
        TelegramChat made;
        made.address = {123456789, 0};
        made.title = u"Anna Schmidt"_s;
        made.username = u"anna"_s;
        made.state = state;
        return made;
    }
    static void click(WindowRig &rig, const QString &name)
    {
        auto *button = rig.find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisibleTo(button->window()) && button->isEnabled(),
                 qPrintable(name));
        button->click();
    }
    static bool isShown(WindowRig &rig, const QString &name)
    {
        const auto *widget = rig.find<QWidget>(name);
        return widget && widget->isVisibleTo(&rig.window());
    }

private slots:
    void nobodyIsPairedWithoutABot()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        QVERIFY(!rig.find<QAbstractButton>(u"pairing_start"_s)->isEnabled());
        rig.telegram().run();
        QVERIFY(rig.find<QAbstractButton>(u"pairing_start"_s)->isEnabled());
        rig.telegram().switchOn(false);
        QVERIFY(!rig.find<QAbstractButton>(u"pairing_start"_s)->isEnabled());
    }

    void aCodeIsShownToScanToOpenAndToSend()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        const QString link = u"https://t.me/table_bot?start=Code1"_s;
        QCOMPARE(rig.find<QrView>(u"qr_code"_s)->text(), link);
        QCOMPARE(rig.find<QLineEdit>(u"offer_link"_s)->text(), link);
        QCOMPARE(rig.find<QLineEdit>(u"offer_line"_s)->text(), u"/start Code1"_s);
        QCOMPARE(rig.find<QLabel>(u"offer_left"_s)->text(), u"Holds for 15:00"_s);
        click(rig, u"offer_line_copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/start Code1"_s);
        click(rig, u"offer_link_copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), link);
        click(rig, u"offer_cancel"_s);
        QVERIFY(!isShown(rig, u"offer"_s));
        QVERIFY(isShown(rig, u"pairing_start"_s));
    }

    void theCodeIsForTheChosenProject()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        auto *combo = rig.find<QComboBox>(u"pairing_project"_s);
        QTRY_COMPARE(combo->count(), 2);
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QTRY_COMPARE(rig.find<QLineEdit>(u"offer_line"_s)->text(), u"/start Code2"_s);
        QCOMPARE(rig.telegram().calls,
                 (QStringList{u"offer 0"_s, u"offer %1"_s.arg(rig.desk().project()->id.value)}));
    }

    void aCodeThatRanOutMakesWayForANewOne()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.telegram().codeHolds = 0ms;
        rig.window().editTelegram();
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        rig.telegram().codeHolds = 15min;
        QTRY_COMPARE(rig.find<QLineEdit>(u"offer_line"_s)->text(), u"/start Code2"_s);
        QVERIFY(isShown(rig, u"offer"_s));
    }

    void aRefusedCodeIsToldAndTriedAgain()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        rig.telegram().now.botName.clear();
        click(rig, u"pairing_start"_s);
        auto *state = rig.find<QLabel>(u"pairing_state"_s);
        QTRY_COMPARE(state->text(), u"There is no bot yet."_s);
        QVERIFY(!isShown(rig, u"offer"_s));
        rig.telegram().run();
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        QVERIFY(!state->isVisible());
    }

    void theCodeGoesAsSoonAsAChatHasSentIt_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("asking") << int(TelegramChatState::Asking)
                                << u"Anna Schmidt has sent the code and waits for your yes."_s;
        QTest::newRow("paired on a terminal")
            << int(TelegramChatState::Paired) << u"Anna Schmidt is paired."_s;
    }
    void theCodeGoesAsSoonAsAChatHasSentIt()
    {
        QFETCH(int, state);
        QFETCH(QString, words);
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        const TelegramChat there = awaited(rig.chats().keep(anna(TelegramChatState(state))));
        QTRY_VERIFY(!isShown(rig, u"offer"_s));
        QCOMPARE(rig.find<QLabel>(u"pairing_state"_s)->text(), words);
        QTRY_VERIFY(isShown(rig, u"chat_%1"_s.arg(there.id.value)));
        QTRY_VERIFY(rig.find<QWidget>(u"chat_project_%1"_s.arg(there.id.value))->hasFocus());
    }

    void whatBecameOfTheChatIsTold()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        auto *state = rig.find<QLabel>(u"pairing_state"_s);
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        const TelegramChat there = awaited(rig.chats().keep(anna(TelegramChatState::Asking)));
        const QString allow = u"chat_allow_%1"_s.arg(there.id.value);
        QTRY_VERIFY(isShown(rig, allow));
        rig.find<QWidget>(allow)->setFocus();
        click(rig, allow);
        QTRY_COMPARE(state->text(), u"Anna Schmidt is paired."_s);
        QVERIFY(rig.find<QWidget>(u"chat_project_%1"_s.arg(there.id.value))->hasFocus());
        (void)awaited(rig.chats().forget(there.address.chat));
        QTRY_VERIFY(!isShown(rig, u"pairing_state"_s));
    }

    void aChatThatWasThereBeforeDoesNotEndIt()
    {
        WindowRig rig(1);
        rig.telegram().run();
        const TelegramChat there = awaited(rig.chats().keep(anna(TelegramChatState::Paired)));
        rig.window().editTelegram();
        QTRY_VERIFY(isShown(rig, u"chat_%1"_s.arg(there.id.value)));
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        TelegramChat renamed = there;
        renamed.title = u"Anna S."_s;
        (void)awaited(rig.chats().keep(renamed));
        QTRY_COMPARE(rig.find<QLabel>(u"chat_name_%1"_s.arg(there.id.value))->text(), u"Anna S."_s);
        QVERIFY(isShown(rig, u"offer"_s));
    }
};

MOAI_TEST(PairingTest)
#include "PairingTest.moc"
