// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PortalShortcut.h"
#include "settings/Settings.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "tray/GlobalShortcut.h"
#include "tray/QuickAskSettings.h"
#include "ui/tray/NotifyServer.h"
#include "ui/tray/PortalServer.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using State = PortalShortcut::State;

class PortalShortcutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    int m_connections = 0;

    QDBusConnection connection() { return m_bus->connect(u"portal-%1"_s.arg(++m_connections)); }

    static constexpr QKeyCombination kKeys{Qt::CTRL | Qt::ALT, Qt::Key_M};

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is needed for a bus");
    }
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(!m_bus->address().isEmpty());
    }

    void keysAreNamedAsTheSpecificationDoes_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<QString>("trigger");
        const auto row = [](const char *name, QKeyCombination keys, const QString &trigger) {
            QTest::newRow(name) << keys.toCombined() << trigger;
        };
        row("letter", kKeys, u"CTRL+ALT+m"_s);
        row("all four", Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::META | Qt::Key_7,
            u"CTRL+ALT+SHIFT+LOGO+7"_s);
        row("function key", Qt::Key_F12, u"F12"_s);
        row("named", Qt::META | Qt::Key_Space, u"LOGO+space"_s);
        row("page", Qt::CTRL | Qt::Key_PageUp, u"CTRL+Prior"_s);
        row("no name", Qt::CTRL | Qt::Key_Eject, QString());
    }
    void keysAreNamedAsTheSpecificationDoes()
    {
        QFETCH(const int, keys);
        QTEST(portalTrigger(QKeyCombination::fromCombined(keys)), "trigger");
    }

    void withoutAPortalThereAreNoKeys()
    {
        PortalShortcut none(std::nullopt);
        none.hold(kKeys, u"Ask"_s);
        QCOMPARE(none.state(), State::Absent);
    }

    void thePortalHearsTheKeysForUs()
    {
        PortalServer server(connection());
        PortalShortcut shortcut(connection());
        shortcut.hold(kKeys, u"Ask"_s);
        MOAI_TRY_COMPARE(shortcut.state(), State::Held);
        QCOMPARE(server.complaints, QStringList());
        QCOMPARE(server.bound.size(), 1);
        QCOMPARE(server.bound[0].facts.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+m"_s);
        QCOMPARE(shortcut.trigger(), u"Press CTRL+ALT+m"_s);

        QSignalSpy pressed(&shortcut, &PortalShortcut::pressed);
        server.press(u"/org/freedesktop/portal/desktop/session/x/other"_s, server.bound[0].id, {});
        server.press(server.sessions[0], u"another"_s, {});
        server.press(server.sessions[0], server.bound[0].id, u"token-7"_s);
        MOAI_TRY_COMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][0].toString(), u"token-7"_s);
    }

    void otherKeysTakeTheirPlace()
    {
        PortalServer server(connection());
        PortalShortcut shortcut(connection());
        shortcut.hold(kKeys, u"Ask"_s);
        MOAI_TRY_COMPARE(shortcut.state(), State::Held);
        shortcut.hold(QKeyCombination(Qt::META, Qt::Key_F2), u"Ask"_s);
        MOAI_TRY_COMPARE(shortcut.trigger(), u"Press LOGO+F2"_s);
        QCOMPARE(server.sessions.size(), 1);
        shortcut.hold(std::nullopt, {});
        QCOMPARE(shortcut.state(), State::Off);
        MOAI_TRY_COMPARE(server.sessions, QStringList());
        QCOMPARE(server.complaints, QStringList());
    }

    void aNoIsTold()
    {
        PortalServer server(connection());
        server.answer = 1;
        PortalShortcut shortcut(connection());
        shortcut.hold(kKeys, u"Ask"_s);
        MOAI_TRY_COMPARE(shortcut.state(), State::Refused);
        server.answer = 0;
        shortcut.hold(kKeys, u"Ask"_s);
        MOAI_TRY_COMPARE(shortcut.state(), State::Held);
    }

    void aQuestionThatNobodyAnswersHoldsNothingUp()
    {
        PortalServer server(connection());
        server.isSlow = true;
        PortalShortcut shortcut(connection());
        shortcut.hold(kKeys, u"Ask"_s);
        MOAI_TRY_COMPARE(server.sessions.size(), 1);
        QCOMPARE(shortcut.state(), State::Asking);
        server.isSlow = false;
        shortcut.hold(QKeyCombination(Qt::CTRL, Qt::Key_F3), u"Ask"_s);
        MOAI_TRY_COMPARE(shortcut.trigger(), u"Press CTRL+F3"_s);
    }

    void theSettingLeadsToThePortalWhereThereIsNoXServer()
    {
        PortalServer server(connection());
        QTemporaryDir dir;
        Settings settings(dir.path());
        GlobalShortcut shortcut(settings, std::make_unique<PortalShortcut>(connection()));
        MOAI_TRY_COMPARE(shortcut.state(), GlobalShortcut::State::Off);
        settings.set(quickAskKeys, u"M"_s); // nobody could type it any more
        QCOMPARE(shortcut.state(), GlobalShortcut::State::Unusable);
        settings.set(quickAskKeys, u"Ctrl+Alt+M"_s);
        MOAI_TRY_COMPARE(shortcut.state(), GlobalShortcut::State::Held);
        QVERIFY2(shortcut.sentence().contains(u"Press CTRL+ALT+m"_s),
                 qPrintable(shortcut.sentence()));
        server.answer = 1;
        settings.set(quickAskKeys, u"Ctrl+Alt+N"_s);
        MOAI_TRY_COMPARE(shortcut.state(), GlobalShortcut::State::Refused);
        QVERIFY(shortcut.sentence().contains(u"moai --ask"_s));
    }
};

MOAI_TEST(PortalShortcutTest)
#include "PortalShortcutTest.moc"
