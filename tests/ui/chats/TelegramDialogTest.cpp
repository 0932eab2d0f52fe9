// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"
#include "settings/TelegramPage.h"
#include "settings/TelegramSettings.h"
#include "support/TestMain.h"
#include "ui/WindowRig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class TelegramDialogTest : public QObject
{
    Q_OBJECT

private:
    using State = TelegramHealth::State;

    static TelegramChat chat(qint64 number, const QString &title,
                             TelegramChatState state = TelegramChatState::Paired)
    {
        TelegramChat made;
        made.address = {number, 0};
        made.kind = number < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
        made.title = title;
        made.state = state;
        return made;
    }
    static QString text(WindowRig &rig, const QString &name)
    {
        return rig.find<QLabel>(name)->text();
    }
    static bool isShown(WindowRig &rig, const QString &name)
    {
        const auto *widget = rig.find<QWidget>(name);
        return widget && widget->isVisibleTo(widget->window());
    }
    static void click(WindowRig &rig, const QString &name)
    {
        auto *button = rig.find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled() && isShown(rig, name), qPrintable(name));
        button->click();
    }
    /// The question in place that stands within the part of that name.
    static QPushButton *yesWithin(WindowRig &rig, const QString &part)
    {
        return rig.find<QWidget>(part)->findChild<QPushButton *>(u"inline_question_yes"_s);
    }

private slots:
    void itOpensAtTheBotUntilThereIsOne()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        auto *tabs = rig.find<QTabWidget>(u"telegram_tabs"_s);
        QCOMPARE(tabs->currentWidget()->objectName(), u"bot_area"_s);
        QTRY_VERIFY(rig.find<QLineEdit>(u"token"_s)->hasFocus());
        delete rig.find<QDialog>(u"settings_dialog"_s);
        rig.telegram().run();
        rig.window().editTelegram();
        tabs = rig.find<QTabWidget>(u"telegram_tabs"_s);
        QCOMPARE(tabs->currentWidget()->objectName(), u"chats"_s);
        QVERIFY(isShown(rig, u"no_chats"_s));
        delete rig.find<QDialog>(u"settings_dialog"_s);
        rig.telegram().tell({State::Halted, u"table_bot"_s, u"The token is wrong."_s, false});
        rig.window().editTelegram();
        QVERIFY(isShown(rig, u"token"_s)); // what is to be mended
    }

    void aTokenIsTriedAndTheBotNamed()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        auto *token = rig.find<QLineEdit>(u"token"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!rig.find<QPushButton>(u"token_test"_s)->isEnabled());
        token->setText(u" 123456:good\n"_s);
        click(rig, u"token_test"_s);
        QTRY_VERIFY(isShown(rig, u"token_bot"_s));
        QVERIFY(text(rig, u"token_bot"_s).contains(u"<a href=\"https://t.me/table_bot\">"_s));
        QCOMPARE(rig.telegram().calls, QStringList{u"try"_s});
        QVERIFY(!token->text().isEmpty()); // nothing was kept yet
    }

    void aTokenIsKeptOnlyAfterItWorkedAndIsWiped()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        auto *token = rig.find<QLineEdit>(u"token"_s);
        token->setText(u"123456:bad"_s);
        click(rig, u"token_save"_s);
        QTRY_COMPARE(text(rig, u"token_state"_s), u"Telegram knows no such bot."_s);
        QCOMPARE(rig.telegram().calls, QStringList{u"try"_s});
        QCOMPARE(token->text(), u"123456:bad"_s); // to be mended
        token->setText(u"123456:good"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_COMPARE(rig.telegram().kept, QByteArray("123456:good"));
        QTRY_VERIFY(token->text().isEmpty());
        QTRY_VERIFY(isShown(rig, u"token_bot"_s) || isShown(rig, u"pairing_start"_s));
        QCOMPARE(rig.telegram().calls, (QStringList{u"try"_s, u"try"_s, u"store"_s}));
        QCOMPARE(rig.find<QTabWidget>(u"telegram_tabs"_s)->currentWidget()->objectName(),
                 u"chats"_s); // what is to be done next
    }

    void aKeychainThatCannotKeepItLosesNothing()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        rig.telegram().keychainTrouble =
            Failure{FailureKind::Refused, u"No keychain here. Set the variable."_s, {}};
        auto *token = rig.find<QLineEdit>(u"token"_s);
        token->setText(u"123456:good"_s);
        click(rig, u"token_save"_s);
        QTRY_COMPARE(text(rig, u"token_state"_s), u"No keychain here. Set the variable."_s);
        QCOMPARE(token->text(), u"123456:good"_s);
        QVERIFY(rig.find<QPushButton>(u"token_save"_s)->isEnabled());
    }

    void whereTheTokenComesFromIsTold_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<bool>("editable");
        QTest::addColumn<bool>("steps");
        QTest::addColumn<bool>("removable");
        QTest::addColumn<QString>("word");
        QTest::newRow("nowhere") << int(KeySource::None) << true << true << false << u"keychain"_s;
        QTest::newRow("environment")
            << int(KeySource::Environment) << false << false << false << u"MOAI_TELEGRAM_TOKEN"_s;
        QTest::newRow("keychain") << int(KeySource::Keychain) << true << false << true
                                  << u"kept in the keychain"_s;
    }
    void whereTheTokenComesFromIsTold()
    {
        QFETCH(int, source);
        QFETCH(bool, editable);
        QFETCH(bool, steps);
        QFETCH(bool, removable);
        QFETCH(QString, word);
        WindowRig rig(1);
        rig.telegram().source = KeySource(source);
        rig.window().editTelegram();
        QTRY_VERIFY(text(rig, u"token_origin"_s).contains(word));
        QCOMPARE(rig.find<QLineEdit>(u"token"_s)->isEnabled(), editable);
        QCOMPARE(rig.find<QWidget>(u"token_steps"_s)->isHidden(), !steps);
        QCOMPARE(rig.find<QWidget>(u"token_remove"_s)->isHidden(), !removable);
    }

    void aTokenIsRemovedAfterAYes()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        rig.find<QTabWidget>(u"telegram_tabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY(isShown(rig, u"token_remove"_s));
        click(rig, u"token_remove"_s);
        QVERIFY(rig.telegram().calls.isEmpty());
        yesWithin(rig, u"token_form"_s)->click();
        QTRY_COMPARE(rig.telegram().calls, QStringList{u"remove"_s});
        QTRY_VERIFY(isShown(rig, u"token_steps"_s));
    }

    void aWebhookIsRemovedAfterAYes()
    {
        WindowRig rig(1);
        rig.telegram().tell({State::Halted, u"table_bot"_s, u"A webhook has the bot."_s, true});
        rig.window().editTelegram();
        QCOMPARE(text(rig, u"telegram_state_sentence"_s), u"A webhook has the bot."_s);
        click(rig, u"telegram_webhook"_s);
        QVERIFY(rig.telegram().calls.isEmpty());
        auto *part = rig.find<QWidget>(u"telegram_state"_s);
        QTest::keyClick(part->findChild<QPushButton *>(u"inline_question_no"_s), Qt::Key_Escape);
        QVERIFY(rig.find<QDialog>(u"settings_dialog"_s)->isVisible()); // only the question went
        click(rig, u"telegram_webhook"_s);
        yesWithin(rig, u"telegram_state"_s)->click();
        QTRY_COMPARE(rig.telegram().calls, QStringList{u"webhook"_s});
        QTRY_VERIFY(!isShown(rig, u"telegram_webhook"_s));
    }

    void theSwitchTellsTheStateInWords()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        auto *on = rig.find<QCheckBox>(u"telegram_on"_s);
        QVERIFY(on->isChecked());
        on->click();
        QCOMPARE(rig.telegram().calls, QStringList{u"off"_s});
        QCOMPARE(text(rig, u"telegram_state_title"_s), u"Telegram is off"_s);
        on->click();
        QCOMPARE(text(rig, u"telegram_state_title"_s), u"Telegram: @table_bot"_s);
    }

    void theServersAddressIsLookedAtBeforeItIsKept()
    {
        WindowRig rig(1);
        rig.telegram().run();
        rig.window().editTelegram();
        rig.find<QTabWidget>(u"telegram_tabs"_s)->setCurrentIndex(1);
        auto *server = rig.find<QLineEdit>(u"telegram_server"_s);
        QCOMPARE(server->text(), telegramServer.fallback);
        server->setText(u"my server"_s);
        click(rig, u"telegram_server_apply"_s);
        QVERIFY(isShown(rig, u"telegram_server_problem"_s));
        QCOMPARE(rig.settings().get(telegramServer), telegramServer.fallback);
        server->setText(u" http://127.0.0.1:8081/ "_s);
        click(rig, u"telegram_server_apply"_s);
        QCOMPARE(rig.settings().get(telegramServer), u"http://127.0.0.1:8081"_s);
        click(rig, u"telegram_server_reset"_s);
        QCOMPARE(rig.settings().get(telegramServer), telegramServer.fallback);
        QCOMPARE(rig.telegram().calls, (QStringList{u"settings"_s, u"settings"_s}));
    }

    void groupsAreServedOnlyWhenSwitchedOn()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        QVERIFY(!rig.settings().get(telegramGroups));
        click(rig, u"telegram_groups"_s);
        QVERIFY(rig.settings().get(telegramGroups));
        QCOMPARE(rig.telegram().calls, QStringList{u"settings"_s});
    }

    void whatIsSetElsewhereIsShown()
    {
        WindowRig rig(1);
        rig.window().editTelegram();
        auto *server = rig.find<QLineEdit>(u"telegram_server"_s);
        rig.settings().set(telegramGroups, true);
        rig.settings().set(telegramServer, u"http://127.0.0.1:1"_s);
        QVERIFY(rig.find<QCheckBox>(u"telegram_groups"_s)->isChecked());
        QCOMPARE(server->text(), u"http://127.0.0.1:1"_s);
        QTest::keyClicks(server, u"23"_s);
        rig.settings().set(telegramServer, u"http://127.0.0.1:2"_s);
        QCOMPARE(server->text(), u"http://127.0.0.1:123"_s); // what is being typed stays
        QCOMPARE(rig.telegram().calls, QStringList());
    }

    void aChatIsBoundMirroredAndRevoked()
    {
        WindowRig rig(1);
        rig.telegram().run();
        const TelegramChat anna = awaited(rig.chats().keep(chat(42, u"Anna"_s)));
        const TelegramChat group = awaited(rig.chats().keep(chat(-1001, u"The <b>team</b>"_s)));
        rig.window().editTelegram();
        const QString key = QString::number(anna.id.value);
        QTRY_VERIFY(isShown(rig, u"chat_"_s + key));
        QVERIFY(!isShown(rig, u"no_chats"_s));
        QCOMPARE(text(rig, u"chat_name_%1"_s.arg(group.id.value)), u"The <b>team</b>"_s);
        QVERIFY(text(rig, u"chat_about_"_s + key).startsWith(u"42 · private chat"_s));
        auto *project = rig.find<QComboBox>(u"chat_project_"_s + key);
        QTRY_COMPARE(project->count(), 2);
        project->setFocus();
        QTest::keyClick(project, Qt::Key_Down);
        QTRY_COMPARE(awaited(rig.chats().chats()).first().project, rig.desk().project()->id);
        click(rig, u"chat_mirrors_"_s + key);
        QTRY_VERIFY(!awaited(rig.chats().chats()).first().mirrorsDesk);
        click(rig, u"chat_revoke_"_s + key);
        QCOMPARE(awaited(rig.chats().chats()).size(), 2); // asked first
        yesWithin(rig, u"chat_"_s + key)->click();
        QTRY_COMPARE(awaited(rig.chats().chats()), (QList<TelegramChat>{group}));
        QTRY_VERIFY(!rig.find<QWidget>(u"chat_"_s + key));
    }

    void aChatThatAsksIsAnsweredHereToo()
    {
        WindowRig rig(1);
        rig.telegram().run();
        const TelegramChat anna =
            awaited(rig.chats().keep(chat(42, u"Anna"_s, TelegramChatState::Asking)));
        const TelegramChat bert =
            awaited(rig.chats().keep(chat(43, u"Bert"_s, TelegramChatState::Asking)));
        QTRY_VERIFY(isShown(rig, u"pairing_bar"_s));
        rig.window().editTelegram();
        click(rig, u"chat_refuse_%1"_s.arg(anna.id.value));
        QTRY_VERIFY(!rig.find<QWidget>(u"chat_%1"_s.arg(anna.id.value)));
        click(rig, u"chat_allow_%1"_s.arg(bert.id.value));
        QTRY_COMPARE(awaited(rig.chats().chats()).first().state, TelegramChatState::Paired);
        QTRY_VERIFY(isShown(rig, u"chat_revoke_%1"_s.arg(bert.id.value)));
        QVERIFY(!isShown(rig, u"pairing_bar"_s));
    }

    void manyChatsAreReachedByTheKeyboardInTheirOrder()
    {
        WindowRig rig(1);
        rig.telegram().run();
        for (int i = 1; i <= 40; ++i)
            (void)awaited(rig.chats().keep(chat(i, u"Chat %1"_s.arg(i))));
        rig.window().editTelegram();
        QTRY_VERIFY(isShown(rig, u"chat_40"_s));
        auto *dialog = rig.find<QDialog>(u"settings_dialog"_s);
        rig.find<QWidget>(u"chat_project_1"_s)->setFocus();
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            seen << dialog->focusWidget()->objectName();
        }
        QCOMPARE(seen, (QStringList{u"chat_mirrors_1"_s, u"chat_revoke_1"_s, u"chat_project_2"_s,
                                    u"chat_mirrors_2"_s, u"chat_revoke_2"_s, u"chat_project_3"_s}));
    }

    void everyControlHasANameForItsUser()
    {
        WindowRig rig(1);
        rig.telegram().run();
        (void)awaited(rig.chats().keep(chat(42, u"Anna"_s, TelegramChatState::Asking)));
        (void)awaited(rig.chats().keep(chat(-43, u"Group"_s)));
        QTRY_VERIFY(isShown(rig, u"pairing_bar"_s));
        rig.window().editTelegram();
        click(rig, u"pairing_start"_s);
        QTRY_VERIFY(isShown(rig, u"offer"_s));
        const auto widgets = rig.find<QDialog>(u"settings_dialog"_s)->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollBar") ||
                widget->inherits("QAbstractItemView") || widget->inherits("QTabBar"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2((button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty(),
                     qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

MOAI_TEST(TelegramDialogTest)
#include "TelegramDialogTest.moc"
