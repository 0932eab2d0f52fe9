// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayWords.h"
#include "support/TestMain.h"
#include "tray/Autostart.h"
#include "tray/AutostartEntry.h"
#include "tray/NoticeWords.h"
#include "tray/TrayPicture.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <QXmlStreamReader>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

Discussion discussion(DiscussionState state, const QString &title = u"Title"_s)
{
    Discussion one;
    one.id = DiscussionId{7};
    one.title = title;
    one.state = state;
    return one;
}

Message answer(const QString &handle, MessageStatus status, const QString &text = {})
{
    Message one;
    one.author = Author::Participant;
    one.handle = handle;
    one.status = status;
    one.text = text;
    return one;
}

RoundRecord roundOf(Mode mode, const QList<Message> &answers)
{
    RoundRecord round;
    round.round.mode = mode;
    round.messages << Message();
    round.messages += answers;
    return round;
}

const TelegramHealth kQuiet{TelegramHealth::State::Running, u"bot"_s, {}, false};

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
               0.0722 * part(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

using State = DiscussionState;

class TrayWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatRunsComesBeforeWhatFailedBeforeWhatIsUnread()
    {
        const Discussion running = discussion(State::Running);
        const Discussion failed = discussion(State::Failed);
        const Discussion unread = discussion(State::Unread);
        QCOMPARE(stateOf({}), State::Idle);
        QCOMPARE(stateOf({unread}), State::Unread);
        QCOMPARE(stateOf({unread, failed}), State::Failed);
        QCOMPARE(stateOf({unread, failed, running}), State::Running);
    }

    void theTooltipTellsEveryCountInWords()
    {
        const QString all = trayWords({discussion(State::Running), discussion(State::Unread),
                                       discussion(State::Unread), discussion(State::Failed)},
                                      kQuiet);
        QCOMPARE(all.count(u'\n'), 3);
        QVERIFY(all.contains(u"1 discussion"_s) && all.contains(u"2 unread"_s));
        QCOMPARE(trayWords({}, kQuiet).count(u'\n'), 1);
        QVERIFY(
            trayWords({}, {TelegramHealth::State::Halted, {}, {}, false}).contains(u"Telegram"_s));
    }

    void aMenuLineIsShortAndHasNoAccessKeyOfItsOwn()
    {
        const QString line =
            menuLine(discussion(State::Unread, u"Fish\n& chips "_s + u"x"_s.repeated(200)));
        QVERIFY(line.startsWith(u"Fish && chips x"_s));
        QVERIFY(line.contains(u"unread"_s));
        QVERIFY(line.size() < 70);
        QVERIFY(!menuLine(discussion(State::Idle, {})).isEmpty());
    }

    void statesDifferByShapeInEverySize()
    {
        for (const int size : {16, 22, 24, 32, 48, 64, 128}) {
            QList<QImage> shapes;
            for (const State state : {State::Idle, State::Running, State::Unread, State::Failed}) {
                const QImage image = trayPicture(state).pixmap(QSize(size, size), 1.0).toImage();
                QCOMPARE(image.size(), QSize(size, size));
                shapes << image.convertToFormat(QImage::Format_Grayscale8);
            }
            for (qsizetype a = 0; a < shapes.size(); ++a)
                for (qsizetype b = a + 1; b < shapes.size(); ++b)
                    QVERIFY(shapes[a] != shapes[b]);
        }
    }

    void thePlateStandsOutOnEveryPanel_data()
    {
        QTest::addColumn<QColor>("panel");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("black") << QColor(0x00, 0x00, 0x00) << 3.0;
        QTest::newRow("dark") << QColor(0x2d, 0x2d, 0x2d) << 3.0;
        QTest::newRow("grey") << QColor(0xb0, 0xb0, 0xb0) << 3.0;
        QTest::newRow("light") << QColor(0xde, 0xde, 0xde) << 4.5;
        QTest::newRow("white") << QColor(0xff, 0xff, 0xff) << 7.0;
    }

    void thePlateStandsOutOnEveryPanel()
    {
        QFETCH(QColor, panel);
        QFETCH(double, atLeast);
        const QIcon icon = trayPicture(DiscussionState::Idle, groundOf(panel));
        for (const int size : {16, 22, 32}) {
            const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // groundAt() looks there
            const QColor plate = image.pixelColor(1, size / 2);
            QCOMPARE(plate.alpha(), 255);
            QVERIFY2(contrast(plate, panel) >= atLeast,
                     qPrintable(QString::number(contrast(plate, panel))));
        }
    }

    void withoutAPlaceThePictureIsForAnyPanel()
    {
        QCOMPARE(groundAt({}), TrayGround::Any);
        QCOMPARE(groundAt(QRect(-5000, -5000, 22, 22)), TrayGround::Any);
        // A host that knows no light variant gets one that can be seen on white, too.
        const QIcon icon = trayPicture(DiscussionState::Idle);
        const QColor plate = icon.pixmap(QSize(16, 16), 1.0).toImage().pixelColor(1, 8);
        QVERIFY(contrast(plate, Qt::white) >= 3.0);
    }

    void aNoticeKeyLeadsBackToItsDiscussion()
    {
        QCOMPARE(discussionOfKey(noticeKey(DiscussionId{12})).value, 12);
        QVERIFY(!discussionOfKey(u"pairing"_s).isValid());
        QVERIFY(!discussionOfKey({}).isValid());
    }

    void aRoundsNoticeSaysHowItEnded()
    {
        const Message good = answer(u"sage"_s, MessageStatus::Complete, u"> **Because** of it"_s);
        const Message bad = answer(u"scout"_s, MessageStatus::Failed);
        const Discussion there = discussion(State::Unread, u"Why?"_s);
        const auto both = roundNotice(there, roundOf(Mode::Open, {good, bad}), Words::Shown);
        QVERIFY(both.title.contains(u"1 of 2"_s));
        QVERIFY(both.text.contains(u"@scout"_s) && both.text.contains(u"Why?"_s));
        QVERIFY(!both.isUrgent);
        QVERIFY(roundNotice(there, roundOf(Mode::Open, {bad}), Words::Shown).isUrgent);
        const auto fine = roundNotice(there, roundOf(Mode::Open, {good}), Words::Shown);
        QVERIFY2(fine.text.contains(u"@sage: Because of it"_s), qPrintable(fine.text));
        const auto judged = roundNotice(there, roundOf(Mode::Consensus, {good}), Words::Shown);
        QVERIFY(judged.title.contains(u"conclusion"_s));
    }

    void wordsCanBeLeftOut()
    {
        const Message good = answer(u"sage"_s, MessageStatus::Complete, u"Secret"_s);
        const auto quiet = roundNotice(discussion(State::Unread, u"Private"_s),
                                       roundOf(Mode::Open, {good}), Words::Hidden);
        QVERIFY(!quiet.text.contains(u"Secret"_s) && !quiet.text.contains(u"Private"_s));
        QVERIFY(quiet.text.contains(u"@sage"_s));
    }

    void theAutostartEntrySurvivesAnyPath()
    {
        QVERIFY(autostartEntry(u"/usr/bin/moai"_s, {})
                    .endsWith("TryExec=/usr/bin/moai\nExec=\"/usr/bin/moai\" --background\n"));
        const QByteArray entry = autostartEntry(u"/a b/$x\"%f\\"_s, u"/d"_s);
        const QByteArray wanted =
            "TryExec=/a b/$x\"%f\\\\\n"
            "Exec=\"/a b/\\\\$x\\\\\"%%f\\\\\\\\\" --background --data-dir \"/d\"\n";
        QVERIFY2(entry.endsWith(wanted), entry.constData());
    }

    void aLaunchAgentIsAPropertyListWithThePathAsItIs()
    {
        const QByteArray agent = launchAgent(u"moai"_s, u"/A & B/moai"_s, u"/<d>"_s);
        QXmlStreamReader xml(agent);
        QStringList strings;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "string"_L1)
                strings << xml.readElementText();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(strings, QStringList({u"moai"_s, u"/A & B/moai"_s, u"--background"_s,
                                       u"--data-dir"_s, u"/<d>"_s}));
    }

    void aCommandLineOfWindowsIsQuotedAsItsProgramsReadIt()
    {
        QCOMPARE(runCommand(u"C:\\Program Files\\moaiw.exe"_s, {}),
                 u"\"C:\\Program Files\\moaiw.exe\" --background"_s);
        // A backslash before a quotation mark, the closing one too, would take away its meaning.
        QCOMPARE(runCommand(u"m"_s, u"D:\\"_s), u"\"m\" --background --data-dir \"D:\\\\\""_s);
        QCOMPARE(runCommand(u"m"_s, u"a\\\"b"_s),
                 u"\"m\" --background --data-dir \"a\\\\\\\"b\""_s);
    }

    void startingWithTheSessionIsAFileThatComesAndGoes()
    {
        const QTemporaryDir home;
        QVERIFY(setStartsWithSession(false, home.path())); // in the tests' own configuration
        QVERIFY(!startsWithSession());
        QVERIFY(setStartsWithSession(true, home.path()));
        QVERIFY(startsWithSession());
        QVERIFY(setStartsWithSession(false, home.path()));
        QVERIFY(!startsWithSession());
        QVERIFY(setStartsWithSession(false, home.path())); // already
    }

    void inASandboxStartingWithTheSessionIsRefusedInWords()
    {
        qputenv("FLATPAK_ID", "org.example.moai");
        const auto forgetId = qScopeGuard([] { qunsetenv("FLATPAK_ID"); });
        const auto set = setStartsWithSession(true, u"/d"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, FailureKind::Invalid);
        QVERIFY(!startsWithSession());
    }
};

MOAI_TEST(TrayWordsTest)
#include "TrayWordsTest.moc"
