// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "support/Until.h"
#include "tray/DesktopNotifications.h"
#include "tray/NoticeWords.h"
#include "tray/Notifier.h"
#include "ui/tray/NotifyServer.h"
#include "ui/WindowRig.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kAll{u"body"_s, u"body-markup"_s, u"actions"_s, u"sound"_s};

DesktopNotice notice(const QString &key, const QString &title, const QString &text = {})
{
    DesktopNotice one;
    one.key = key;
    one.title = title;
    one.text = text;
    one.actions = {{u"default"_s, u"Open"_s}, {u"retry"_s, u"Again"_s}};
    return one;
}

} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    int m_connections = 0;

    QDBusConnection connection() { return m_bus->connect(u"test-%1"_s.arg(++m_connections)); }

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

    void whatIsToldIsShownAndEscaped()
    {
        NotifyServer server(connection(), kAll);
        DesktopNotifications desktop(connection());
        DesktopNotice hostile =
            notice(u"a"_s, u"One\nline <b> &"_s, u"<b>1 < 2 & 3</b> \x1b <img src='file:///x'/>"_s);
        hostile.text += QChar(0xd800) + QChar(u'\0');
        hostile.image = QImage(5, 3, QImage::Format_RGB32);
        hostile.image.fill(Qt::red);
        desktop.tell(hostile);
        MOAI_TRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.complaints, QStringList());
        QCOMPARE(server.shown[0].title, u"One line <b> &"_s); // no markup there
        QVERIFY(server.shown[0].body.startsWith(u"&lt;b&gt;1 &lt; 2 &amp; 3&lt;/b&gt;"_s));
        QVERIFY(server.shown[0].hints.contains(u"image-data"_s));
    }

    void aServiceThatCanDoLittleGetsLittle()
    {
        NotifyServer server(connection(), {});
        DesktopNotifications desktop(connection());
        desktop.tell(notice(u"a"_s, u"Title"_s, u"1 < 2"_s));
        MOAI_TRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.complaints, QStringList());
        QCOMPARE(server.shown[0].body, u"1 < 2"_s);
        QVERIFY(server.shown[0].actions.isEmpty());
    }

    void oneKeyIsOneNoticeHoweverFastTheyCome()
    {
        NotifyServer server(connection(), kAll);
        DesktopNotifications desktop(connection());
        for (int i = 0; i < 20; ++i)
            desktop.tell(notice(u"a"_s, u"Title %1"_s.arg(i)));
        desktop.tell(notice(u"b"_s, u"Another"_s));
        MOAI_TRY_COMPARE(server.shown.size(), 2);
        MOAI_TRY_VERIFY(server.shown[0].title == u"Title 19"_s ||
                        server.shown[1].title == u"Title 19"_s);
        QCOMPARE(server.shown.size(), 2);
        QCOMPARE(server.complaints, QStringList());
    }

    void aClickSaysWhatAndBringsItsToken()
    {
        NotifyServer server(connection(), kAll);
        DesktopNotifications desktop(connection());
        QSignalSpy chosen(&desktop, &DesktopNotifications::chosen);
        desktop.tell(notice(u"a"_s, u"Title"_s));
        desktop.tell(notice(u"b"_s, u"Title"_s));
        MOAI_TRY_COMPARE(server.shown.size(), 2);
        QSignalSpy taken(&desktop, &DesktopNotifications::taken);
        MOAI_TRY_VERIFY(taken.size() == 2 || desktop.isOnScreen(u"b"_s));
        server.click(999, u"default"_s); // another program's
        server.click(server.shown[1].id, u"retry"_s, u"token-7"_s);
        MOAI_TRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0], (QVariantList{server.shown[0].title == u"b"_s ? u"a"_s : u"b"_s,
                                          u"retry"_s, u"token-7"_s}));
    }

    void aServiceThatIsReplacedIsAskedAnew()
    {
        DesktopNotifications desktop(connection());
        auto first = std::make_unique<NotifyServer>(connection(), kAll);
        desktop.tell(notice(u"a"_s, u"Title"_s));
        MOAI_TRY_COMPARE(first->shown.size(), 1);
        MOAI_TRY_VERIFY(desktop.isOnScreen(u"a"_s));
        first.reset();
        MOAI_TRY_VERIFY(!desktop.isOnScreen(u"a"_s));
        NotifyServer second(connection(), {u"body"_s});
        desktop.tell(notice(u"a"_s, u"Title"_s, u"1 < 2"_s));
        MOAI_TRY_COMPARE(second.shown.size(), 1);
        QCOMPARE(second.shown[0].body, u"1 < 2"_s); // no markup now
        QCOMPARE(second.complaints, QStringList());
    }

    void withoutAServiceSomebodyElseHasToTell()
    {
        DesktopNotifications desktop(connection());
        DesktopNotifications busless(std::nullopt);
        for (DesktopNotifications *one : {&desktop, &busless}) {
            QSignalSpy unheard(one, &DesktopNotifications::unheard);
            one->tell(notice(u"a"_s, u"Title"_s));
            MOAI_TRY_COMPARE(unheard.size(), 1);
        }
    }

    void whatIsWithdrawnLeavesTheScreen()
    {
        NotifyServer server(connection(), kAll);
        DesktopNotifications desktop(connection());
        desktop.tell(notice(u"a"_s, u"Title"_s));
        MOAI_TRY_VERIFY(desktop.isOnScreen(u"a"_s));
        desktop.withdraw(u"a"_s);
        MOAI_TRY_COMPARE(server.shown.size(), 0);
        desktop.withdraw(u"nothing"_s);
        QCOMPARE(server.complaints, QStringList());
    }

    void aRoundIsToldOnceWhileNobodyLooks()
    {
        NotifyServer server(connection(), kAll);
        DesktopNotifications desktop(connection());
        WindowRig rig;
        DiscussionId seen;
        Notifier notifier(rig.discussions(), rig.roundtable(), rig.chats(), rig.settings(), desktop,
                          [&seen](DiscussionId id) { return id == seen; });
        QSignalSpy opened(&notifier, &Notifier::openWanted);
        QVERIFY(rig.ask(u"Why is <i>it</i> so?"_s));
        MOAI_TRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.calls, 1);
        QVERIFY(server.shown[0].body.contains(u"&lt;i&gt;"_s));
        server.click(server.shown[0].id, u"default"_s, u"token"_s);
        MOAI_TRY_COMPARE(opened.size(), 1);
        const DiscussionId id = rig.desk().discussion()->id;
        QCOMPARE(opened[0][0].value<DiscussionId>().value, id.value);
        QCOMPARE(opened[0][1].toString(), u"token"_s);

        seen = id; // in front: nothing is told
        QVERIFY(rig.ask(u"And now?"_s));
        rig.window().startDiscussion();
        QVERIFY(rig.ask(u"A failing one [fail 400]"_s));
        MOAI_TRY_VERIFY(!server.shown.isEmpty() && server.shown[0].title.contains(u"2 of 3"_s));
        QCOMPARE(server.shown.size(), 1); // the failure at once, then the round in its place
        QVERIFY(server.shown[0].body.contains(u"@skeptic"_s));
        server.click(server.shown[0].id, u"retry"_s);
        MOAI_TRY_VERIFY(rig.desk().rounds().last().messages[3].attempt == 2);
        QCOMPARE(server.complaints, QStringList());
    }
};

MOAI_TEST(NotificationsTest)
#include "NotificationsTest.moc"
