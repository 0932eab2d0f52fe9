// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyField.h"

#include "secrets/Keys.h"
#include "settings/KeyEdit.h"
#include "support/FakeSecrets.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyState::Kind;

/// The field on a page, over a keychain in memory.
struct Page {
    FakeSecrets keychain;
    Keys keys{keychain};
    QWidget window;
    KeyField *field = new KeyField(keys, &window);

    explicit Page(Kind expected = Kind::Missing)
    {
        (new QVBoxLayout(&window))->addWidget(field);
        window.show();
        if (expected == Kind::Stored || expected == Kind::Locked)
            keychain.secrets[u"service/test"_s] = "old";
        keychain.locked = expected == Kind::Locked;
        if (expected == Kind::NoSecretService)
            keychain.trouble =
                Failure{FailureKind::Refused, u"No secret service is running."_s, {}};
        if (expected == Kind::Unreachable)
            keychain.trouble = Failure{FailureKind::Secrets, u"It does not answer."_s, {}};
        field->setService(u"test"_s, u"MOAI_TEST_API_KEY"_s, QUrl(u"https://keys.example/new"_s));
        (void)until([&] { return field->state().kind == expected; });
    }
    template <class Widget = QPushButton>
    Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1StringView(name));
    }
    KeyEdit *edit() const { return find<KeyEdit>("service_key"); }
    bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString note() const { return find<QLabel>("key_note")->text(); }
    void type(const QString &key) const { edit()->insert(key); }
    void press(const char *name) const { find(name)->click(); }
};

template <class T>
T landed(const QFuture<T> &future)
{
    (void)until([&] { return future.isFinished(); });
    return future.resultCount() > 0 ? future.result() : T();
}

} // namespace

class KeyFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qunsetenv("MOAI_KEY_TEST");
        qunsetenv("MOAI_TEST_API_KEY");
    }
    void cleanup() { init(); }

    void eachStateIsSaidWithWhatCanBeDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, Kind kind, const QString &word,
                            const QStringList &shown) {
            QTest::newRow(name) << int(kind) << word << shown;
        };
        row("missing", Kind::Missing, u"No key yet"_s, {u"service_key"_s, u"key_keep"_s});
        row("stored", Kind::Stored, u"Kept"_s, {u"key_replace"_s, u"key_remove"_s});
        row("locked", Kind::Locked, u"locked"_s, {u"key_unlock"_s, u"key_replace"_s});
        row("no secret service", Kind::NoSecretService, u"No secret service"_s,
            {u"service_key"_s, u"key_keep"_s, u"key_for_run"_s, u"key_in_environment"_s});
        row("unreachable", Kind::Unreachable, u"does not answer"_s,
            {u"service_key"_s, u"key_keep"_s, u"key_again"_s, u"key_for_run"_s,
             u"key_in_environment"_s});
    }
    void eachStateIsSaidWithWhatCanBeDone()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        QFETCH(QStringList, shown);
        const Page page{Kind(kind)};
        QCOMPARE(toName(page.field->state().kind), toName(Kind(kind)));
        QVERIFY2(page.find<QLabel>("key_state")->text().contains(word),
                 qPrintable(page.find<QLabel>("key_state")->text()));
        QVERIFY(!page.find<QLabel>("key_mark")->pixmap().isNull());
        for (const char *each :
             {"service_key", "key_keep", "key_replace", "key_remove", "key_unlock", "key_again",
              "key_cancel", "key_for_run", "key_in_environment"})
            QVERIFY2(page.shows(each) == shown.contains(QLatin1StringView(each)), each);
        QVERIFY(page.keychain.calls.isEmpty()); // nothing was read, nobody was asked
    }

    void aKeyInTheEnvironmentWinsAndSaysSo()
    {
        qputenv("MOAI_TEST_API_KEY", "k");
        Page page(Kind::Environment);
        QVERIFY(page.find<QLabel>("key_state")->text().contains(u"MOAI_TEST_API_KEY"_s));
        QVERIFY(!page.shows("service_key"));
        QVERIFY(!page.shows("key_remove"));
        page.keychain.secrets[u"service/test"_s] = "stored";
        emit page.keychain.secretsChanged();
        MOAI_TRY_VERIFY(page.field->state().kept);
        QVERIFY(page.find<QLabel>("key_state")->text().contains(u"wins over"_s));
        QVERIFY(page.shows("key_remove"));
    }

    void aKeyIsKeptAndWiped()
    {
        Page page;
        const QSignalSpy states(page.field, &KeyField::stateChanged);
        page.type(u"  Bearer sk-new "_s);
        QVERIFY(!page.note().isEmpty()); // that only the key is kept
        page.press("key_keep");
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Stored);
        QCOMPARE(page.keychain.secrets[u"service/test"_s], "sk-new"_ba);
        QCOMPARE(page.edit()->text(), QString());
        QVERIFY(!states.isEmpty());
        QVERIFY(!page.shows("service_key"));
    }

    void whatCannotBeAKeyStaysToBeMended()
    {
        Page page;
        page.type(u"sk-one two"_s);
        page.press("key_keep");
        QVERIFY(page.note().contains(u"spaces"_s));
        QCOMPARE(page.edit()->text(), u"sk-one two"_s);
        QVERIFY(page.keychain.secrets.isEmpty());
    }

    void replacingCanBeTakenBack()
    {
        Page page(Kind::Stored);
        page.press("key_replace");
        QVERIFY(page.shows("service_key"));
        QCOMPARE(page.window.focusWidget(), page.edit());
        page.type(u"half"_s);
        page.press("key_cancel");
        QVERIFY(!page.shows("service_key"));
        QCOMPARE(page.edit()->text(), QString());
        QCOMPARE(page.keychain.secrets[u"service/test"_s], "old"_ba);
        page.press("key_replace");
        page.type(u"new"_s);
        QTest::keyClick(page.edit(), Qt::Key_Return);
        MOAI_TRY_COMPARE(page.keychain.secrets[u"service/test"_s], "new"_ba);
    }

    void aKeyIsRemovedOnlyAfterAQuestion()
    {
        Page page(Kind::Stored);
        page.press("key_remove");
        QVERIFY(!page.keychain.secrets.isEmpty());
        page.press("inline_question_yes");
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Missing);
        QVERIFY(page.keychain.secrets.isEmpty());
        QVERIFY(page.shows("service_key"));
    }

    void aLockedKeyringIsUnlockedOnRequest()
    {
        Page page(Kind::Locked);
        page.press("key_unlock");
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Stored);
        QCOMPARE(page.keychain.calls, QStringList{u"unlock service/test"_s});
    }

    void waitingForTheKeyringCanBeTakenBack()
    {
        Page page(Kind::Locked);
        page.keychain.answersUnlock = false;
        page.field->setKeepsAlone(false);
        page.press("key_replace");
        page.type(u"sk-new"_s);
        const auto kept = page.field->keepPending();
        QVERIFY(page.note().contains(u"password"_s));
        QVERIFY(page.shows("key_cancel"));
        QVERIFY(page.edit()->isReadOnly());
        page.press("key_cancel");
        QCOMPARE(landed(kept).error().kind, FailureKind::Stopped);
        QVERIFY(page.keychain.unlocking->isCanceled());
        QCOMPARE(page.edit()->text(), u"sk-new"_s);
        QCOMPARE(page.keychain.secrets[u"service/test"_s], "old"_ba);
        page.keychain.answersUnlock = true;
        QVERIFY(landed(page.field->keepPending()).has_value());
        QCOMPARE(page.keychain.secrets[u"service/test"_s], "sk-new"_ba);
    }

    void withoutASecretServiceNothingIsChosenForThePerson()
    {
        Page page(Kind::NoSecretService);
        page.field->setKeepsAlone(false);
        page.type(u"sk-new"_s);
        QVERIFY(!landed(page.field->keepPending()));
        QVERIFY(page.note().contains(u"Choose"_s));
        QCOMPARE(page.edit()->text(), u"sk-new"_s);
        QCOMPARE(landed(page.keys.find(u"test"_s, {}))->source, KeySource::None);

        page.find<QRadioButton>("key_for_run")->click();
        QVERIFY(landed(page.field->keepPending()).has_value());
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Run);
        QCOMPARE(landed(page.keys.find(u"test"_s, {}))->secret, "sk-new"_ba);
        QVERIFY(page.keychain.secrets.isEmpty());
        QCOMPARE(page.edit()->text(), QString());
    }

    void theLineForTheEnvironmentCanBeCopied()
    {
        Page page(Kind::NoSecretService);
        page.type(u"sk-new"_s);
        page.find<QRadioButton>("key_in_environment")->click();
        QVERIFY(!page.shows("service_key")); // nothing to type here, and what was typed is gone
        QCOMPARE(page.edit()->text(), QString());
        page.press("key_recipe_copy");
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(u"export MOAI_KEY_TEST="_s), qPrintable(line));
        QVERIFY(!line.contains(u"sk-new"_s));
    }

    void aKeychainThatRefusesLeavesTheChoiceAndTheKey()
    {
        Page page;
        page.type(u"sk-new"_s);
        page.keychain.trouble = Failure{FailureKind::Secrets, u"The keyring broke."_s, {}};
        page.press("key_keep");
        MOAI_TRY_VERIFY(page.note().contains(u"The keyring broke."_s));
        MOAI_TRY_VERIFY(page.shows("key_for_run"));
        QCOMPARE(page.edit()->text(), u"sk-new"_s);
        page.find<QRadioButton>("key_for_run")->click();
        page.press("key_keep");
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Run);
    }

    void aPageWithASaveButtonKeepsByIt()
    {
        Page page;
        page.field->setKeepsAlone(false);
        QVERIFY(!page.shows("key_keep"));
        QVERIFY(landed(page.field->keepPending()).has_value()); // nothing to keep
        QVERIFY(page.keychain.calls.isEmpty());
        const QSignalSpy submits(page.field, &KeyField::submitted);
        page.type(u"sk-new"_s);
        QVERIFY(page.field->hasPending());
        QTest::keyClick(page.edit(), Qt::Key_Return);
        QCOMPARE(submits.size(), 1);
        QVERIFY(page.keychain.secrets.isEmpty());
        page.field->renameTo(u"other"_s); // as its name was typed; the key stays
        QVERIFY(landed(page.field->keepPending()).has_value());
        QCOMPARE(page.keychain.secrets.value(u"service/other"_s), "sk-new"_ba);
    }

    void anotherServiceNeverGetsWhatWasTypedForOne()
    {
        Page page;
        page.type(u"sk-new"_s);
        page.field->setService(u"other"_s, {}, {});
        QVERIFY(!page.field->hasPending());
        QVERIFY(!page.shows("key_page"));
    }

    void whatAnotherProgramDoesIsShown()
    {
        Page page;
        page.keychain.secrets[u"service/test"_s] = "by the terminal";
        emit page.keychain.secretsChanged();
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Stored);
        page.keychain.locked = true;
        emit page.keychain.placeChanged();
        MOAI_TRY_COMPARE(page.field->state().kind, Kind::Locked);
    }

    void nothingComesOutOfTheLine()
    {
        Page page;
        QGuiApplication::clipboard()->setText(u"before"_s);
        page.window.activateWindow();
        page.edit()->setFocus();
        page.type(u"sk-secret"_s);
        page.edit()->selectAll();
        QTest::keySequence(page.edit(), QKeySequence::Copy);
        QTest::keySequence(page.edit(), QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(page.edit()->text(), u"sk-secret"_s);
        QTest::keySequence(page.edit(), QKeySequence::Undo);
        QCOMPARE(page.edit()->text(), u"sk-secret"_s);
        QVERIFY(!page.edit()->displayText().contains(u"secret"_s));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(page.edit());
        QVERIFY(!accessible->text(QAccessible::Value).contains(u"secret"_s));
        QVERIFY(accessible->state().passwordEdit);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QGuiApplication::sendEvent(page.edit(), &event);
        auto *menu = page.find<QMenu>("key_menu");
        QStringList actions;
        for (const QAction *action : menu->actions())
            actions << action->objectName();
        QCOMPARE(actions, (QStringList{u"key_paste"_s, u"key_clear"_s}));
        menu->close();
    }

    void whatWasTypedIsOverwritten_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("kept") << 0;
        QTest::newRow("hidden") << 1;
        QTest::newRow("destroyed") << 2;
        QTest::newRow("another service") << 3;
    }
    void whatWasTypedIsOverwritten()
    {
        QFETCH(int, how);
        auto page = std::make_unique<Page>();
        page->type(u"sk-secret"_s);
        const QString letters = page->edit()->text(); // shares them with the line
        switch (how) {
        case 0:
            page->press("key_keep");
            MOAI_TRY_COMPARE(page->field->state().kind, Kind::Stored);
            break;
        case 1:
            page->window.hide();
            break;
        case 2:
            page.reset();
            break;
        default:
            page->field->setService(u"other"_s, {}, {});
        }
        QCOMPARE(letters, QString(9, u'\0'));
    }
};

MOAI_TEST(KeyFieldTest)
#include "KeyFieldTest.moc"
