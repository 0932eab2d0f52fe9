// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/Announcer.h"
#include "settings/SpeechSettings.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"
#include "widgets/SpokenLine.h"

#include <QAccessible>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader is told.
class Ear
{
public:
    explicit Ear(WindowRig &rig)
    {
        m_line = rig.find<SpokenLine>(u"spoken_line"_s);
        QObject::connect(m_line, &SpokenLine::said, m_line,
                         [this](const QString &sentence) { m_heard << sentence; });
    }
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    [[nodiscard]] QString all() const { return m_heard.join(u' '); }
    [[nodiscard]] const SpokenLine &line() const { return *m_line; }
    void forget() { m_heard.clear(); }

private:
    SpokenLine *m_line;
    QStringList m_heard;
};

Message ended(const QString &handle, MessageStatus status, Role role = Role::Answer)
{
    Message message;
    message.handle = handle;
    message.status = status;
    message.role = role;
    if (status == MessageStatus::Failed)
        message.failure = Failure{FailureKind::RateLimit, u"Too many questions."_s, {}};
    return message;
}

} // namespace

class AnnouncerTest : public QObject
{
    Q_OBJECT

private slots:
    void whatEndsIsOneSentence_data()
    {
        using enum MessageStatus;
        QTest::addColumn<QList<Message>>("messages");
        QTest::addColumn<int>("all"); // 0 no, 1 yes, 2 yes without a failure
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one") << QList{ended(u"sage"_s, Complete)} << 0 << u"@sage has answered."_s;
        QTest::newRow("two") << QList{ended(u"sage"_s, Complete), ended(u"scout"_s, Complete)} << 0
                             << u"@sage, @scout have answered."_s;
        QTest::newRow("failed") << QList{ended(u"scout"_s, Failed)} << 0
                                << u"@scout failed: Too many questions."_s;
        QTest::newRow("failures first")
            << QList{ended(u"sage"_s, Complete), ended(u"scout"_s, Failed)} << 0
            << u"@scout failed: Too many questions. @sage has answered."_s;
        QTest::newRow("all") << QList{ended(u"sage"_s, Complete), ended(u"scout"_s, Complete)} << 2
                             << u"All have answered."_s;
        QTest::newRow("all, one failed")
            << QList{ended(u"sage"_s, Complete), ended(u"scout"_s, Failed)} << 1
            << u"@scout failed: Too many questions. @sage has answered. Nobody writes any more."_s;
        QTest::newRow("stopped") << QList{ended(u"sage"_s, Stopped)} << 0 << QString();
        QTest::newRow("conclusion") << QList{ended(u"sage"_s, Complete, Role::Chair)} << 0
                                    << u"The conclusion of @sage is there."_s;
        QTest::newRow("many") << QList<Message>(8, ended(u"sage"_s, Complete)) << 0
                              << u"8 have answered."_s;
        QTest::newRow("many failed")
            << QList<Message>(8, ended(u"sage"_s, Failed)) << 0 << u"8 failed."_s;
    }
    void whatEndsIsOneSentence()
    {
        QFETCH(const QList<Message>, messages);
        QFETCH(int, all);
        QFETCH(QString, sentence);
        Announcement announcement;
        for (const Message &message : messages)
            announcement.add(message);
        announcement.isAll = all > 0;
        announcement.allAnswered = all == 2;
        QCOMPARE(sentenceOf(announcement), sentence);
        QCOMPARE(announcement.isEmpty(), sentence.isEmpty());
    }

    void twelveColumnsDoNotDrownTheListener()
    {
        WindowRig rig(12);
        Ear ear(rig);
        QVERIFY(rig.ask(u"One"_s));
        QVERIFY(until([&] { return ear.all().contains(u"All have answered."_s); },
                      std::chrono::seconds(10)));
        QVERIFY2(ear.heard().size() <= 2, qPrintable(ear.heard().join(u'|')));
    }

    void aFailureIsToldWithItsReason()
    {
        WindowRig rig;
        Ear ear(rig);
        QVERIFY(rig.ask(u"One [fail scout 500]"_s));
        QVERIFY(until([&] { return ear.all().contains(u"@scout failed: "_s); },
                      std::chrono::seconds(10)));
        MOAI_TRY_VERIFY(ear.all().contains(u"@sage"_s));
    }

    void whoWantsSilenceGetsIt()
    {
        WindowRig rig;
        Ear ear(rig);
        rig.settings().set(announceSetting, false);
        QVERIFY(rig.ask(u"One"_s));
        auto *announcer = rig.window().findChild<Announcer *>();
        MOAI_TRY_VERIFY(announcer->isQuiet()); // what was gathered has been thrown away
        QVERIFY(ear.heard().isEmpty());
        rig.settings().set(announceSetting, true);
        QVERIFY(rig.ask(u"Two"_s));
        MOAI_TRY_VERIFY(!ear.heard().isEmpty());
    }

    void openingAnotherDiscussionSaysNothing()
    {
        WindowRig rig;
        Ear ear(rig);
        QVERIFY(rig.ask(u"One"_s));
        MOAI_TRY_VERIFY(!ear.heard().isEmpty());
        auto *announcer = rig.window().findChild<Announcer *>();
        QVERIFY(until([&] { return announcer->isQuiet(); }, std::chrono::seconds(10)));
        ear.forget();
        const auto first = rig.desk().discussion()->id;
        rig.window().startDiscussion();
        rig.desk().openDiscussion(first);
        MOAI_TRY_VERIFY(rig.desk().discussion());
        QVERIFY(announcer->isQuiet());
        QVERIFY(ear.heard().isEmpty());
    }

    void theLineIsANotificationForScreenReaders()
    {
        WindowRig rig;
        const Ear ear(rig);
        rig.find<SpokenLine>(u"spoken_line"_s)->say(u"All have answered."_s);
        auto *line = QAccessible::queryAccessibleInterface(rig.find<SpokenLine>(u"spoken_line"_s));
        QCOMPARE(line->role(), QAccessible::Notification);
        QCOMPARE(line->text(QAccessible::Name), u"All have answered."_s);
        QVERIFY(!line->state().invisible && !line->state().focusable);
    }
};

MOAI_TEST(AnnouncerTest)
#include "AnnouncerTest.moc"
