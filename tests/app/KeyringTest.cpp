// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeyringSession.h"
#include "app/MoaiProcess.h"
#include "support/CannedServer.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kKey = "sk-recognisable-4f1c9a77e2b84d0c";

Canned openAiAnswer()
{
    return Canned::sse({"data: {\"choices\":[{\"delta\":{\"content\":\"Hello\"},"
                        "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"});
}

/// The window's field in a process of its own; see KeyProbe.cpp.
class Window
{
public:
    Window(const KeyringSession &session, const QString &dataDir)
    {
        auto environment = session.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(KEY_PROBE), {dataDir});
    }
    ~Window()
    {
        tell("quit");
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    void tell(const QByteArray &line) { m_process.write(line + '\n'); }
    /// Whether it says that line soon, after what it said before.
    bool says(const QByteArray &line)
    {
        const QByteArray whole = line + '\n';
        return until(
            [&] {
                m_said += m_process.readAllStandardOutput();
                const qsizetype at = m_said.indexOf(whole);
                if (at >= 0)
                    m_said.remove(0, at + whole.size());
                return at >= 0;
            },
            20s);
    }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// The whole program with the real keyring: what the window stores, the terminal uses.
class KeyringTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<MoaiProcess> m_moai;
    std::unique_ptr<CannedServer> m_server;

    /// A service `s` with one seat.
    void seat()
    {
        m_server = std::make_unique<CannedServer>();
        m_server->always(openAiAnswer());
        const Run added = m_moai->run(
            {u"service"_s, u"add"_s, u"s"_s, u"--url"_s, m_server->url(u"/v1"_s).toString()});
        QVERIFY2(added.status == 0, added.err.constData());
        QCOMPARE(m_moai->run({u"project"_s, u"new"_s, u"P"_s, u"--roster"_s, u"s/m=a"_s}).status,
                 0);
    }
    void connectToSession()
    {
        for (const auto &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            m_moai->setEnvironment(name, m_session->environment().value(name));
    }
    QString listedState()
    {
        const Run list = m_moai->run({u"service"_s, u"list"_s, u"--json"_s});
        return QJsonDocument::fromJson(list.out).array()[0]["key"_L1].toString();
    }
    /// Files under the directory that hold those bytes, or them as UTF-16, hex or base64.
    static QStringList filesWith(const QString &dir, const QByteArray &secret)
    {
        QByteArray wide;
        for (const char c : secret)
            wide.append(c).append('\0');
        // Whatever stands before it in what was coded, one of three ways shows its middle.
        QByteArrayList forms{secret, secret.toHex(), wide};
        for (int shift = 0; shift < 3; ++shift)
            forms.append(secret.mid(shift, (secret.size() - shift) / 3 * 3).toBase64());
        QStringList found;
        for (QDirIterator it(dir, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &form : forms)
                if (bytes.contains(form) && !found.contains(file.fileName()))
                    found.append(file.fileName());
        }
        return found;
    }

private slots:
    void init()
    {
        if (!KeyringSession::isPossible())
            QSKIP("gnome-keyring and dbus are needed to meet a real keyring");
        m_session = std::make_unique<KeyringSession>();
        m_moai = std::make_unique<MoaiProcess>();
        QVERIFY(m_session->startBus());
        QVERIFY(m_session->startKeyring());
        connectToSession();
        seat();
    }
    void cleanup()
    {
        m_moai.reset();
        m_session.reset();
        m_server.reset();
    }

    void aKeyStoredInTheWindowIsUsedByTheTerminalAndFoundAfterARestart()
    {
        {
            Window window(*m_session, m_moai->dataDir());
            QCOMPARE(listedState(), u"missing"_s);
            window.tell("keep " + kKey);
            QVERIFY(window.says("state stored"));
        }
        const Run said = m_moai->run({u"say"_s, u"Hi"_s});
        QVERIFY2(said.status == 0, said.err.constData());
        QCOMPARE(m_server->requests().last().header("authorization"), "Bearer " + kKey);
        Window again(*m_session, m_moai->dataDir());
        QVERIFY(again.says("state stored"));
        again.tell("find");
        QVERIFY(again.says("key " + QByteArray::number(kKey.size())));
    }

    void eachSideNoticesWhatTheOtherChanges()
    {
        Window window(*m_session, m_moai->dataDir());
        window.tell("find");
        QVERIFY(window.says("key 0"));
        QCOMPARE(m_moai->run({u"service"_s, u"add"_s, u"s"_s, u"--key-stdin"_s}, "sk-four").status,
                 0);
        QVERIFY(window.says("state stored"));
        window.tell("find");
        QVERIFY(window.says("key 7"));
        // One that was read already, and is replaced: no state changes.
        QCOMPARE(
            m_moai->run({u"service"_s, u"add"_s, u"s"_s, u"--key-stdin"_s}, "sk-fifteen").status,
            0);
        QVERIFY(until([&] {
            window.tell("find");
            return window.says("key 10");
        }));
        QVERIFY(m_session->lock());
        QVERIFY(window.says("state locked"));
        m_session->endKeyring();
        QVERIFY(window.says("state no_secret_service"));
        QVERIFY(m_session->startKeyring()); // which opens the collection
        QVERIFY(window.says("state stored"));
    }

    void aLockedKeyringIsSaidByEveryFormAndNothingHangs()
    {
        QCOMPARE(m_moai->run({u"service"_s, u"add"_s, u"s"_s, u"--key-stdin"_s}, kKey).status, 0);
        QVERIFY(m_session->lock());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(listedState(), u"locked"_s);
        for (const QStringList &form : {QStringList{u"say"_s, u"Hi"_s},
                                        {u"service"_s, u"test"_s, u"s"_s},
                                        {u"service"_s, u"models"_s, u"s"_s}}) {
            const Run run = m_moai->run(form);
            QCOMPARE(run.status, 3);
            QVERIFY2(run.err.contains("locked"), run.err.constData());
        }
        QVERIFY2(timer.elapsed() < 30'000, "nobody can answer a prompt here");
        QCOMPARE(m_server->requests().size(), 0);
        Window window(*m_session, m_moai->dataDir());
        QVERIFY(window.says("state locked"));
        window.tell("find");
        QVERIFY(window.says("failure"));
    }

    void aSecretServiceThatIsGoneIsToldApartFromOneThatNeverHadTheKey()
    {
        QCOMPARE(m_moai->run({u"service"_s, u"add"_s, u"s"_s, u"--key-stdin"_s}, kKey).status, 0);
        QCOMPARE(m_moai
                     ->run({u"service"_s, u"add"_s, u"other"_s, u"--url"_s,
                            m_server->url(u"/v1"_s).toString()})
                     .status,
                 0);
        m_session->endKeyring();
        const Run run = m_moai->run({u"say"_s, u"Hi"_s});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("MOAI_KEY_S"), run.err.constData());
        const Run list = m_moai->run({u"service"_s, u"list"_s});
        QVERIFY2(list.out.contains("key: no_secret_service"), list.out.constData());
        // Which never had one: it is asked without.
        QCOMPARE(m_moai->run({u"service"_s, u"test"_s, u"other"_s}).err.contains("MOAI_KEY"),
                 false);
        QVERIFY(!m_server->requests().isEmpty());
    }

    void noByteOfAKeyIsInAnyFileThatMoaiWrote()
    {
        {
            Window window(*m_session, m_moai->dataDir());
            window.tell("keep " + kKey);
            QVERIFY(window.says("state stored"));
            QFile arguments(u"/proc/%1/cmdline"_s.arg(window.pid()));
            QVERIFY(arguments.open(QIODevice::ReadOnly));
            QVERIFY(!arguments.readAll().contains(kKey));
        }
        const QString tape = m_session->home() + u"/tape.cassette"_s;
        QCOMPARE(m_moai->run({u"say"_s, u"--record"_s, tape, u"Hi"_s}).status, 0);
        QCOMPARE(m_server->requests().last().header("authorization"), "Bearer " + kKey);
        // A service that tells the key back, in words and in its own header.
        m_server->always(Canned::json("{\"error\":{\"message\":\"Incorrect API key provided: " +
                                          kKey + "\",\"code\":\"invalid_api_key\"}}",
                                      401)
                             .header("X-Key", kKey));
        const Run failed = m_moai->run({u"say"_s, u"--record"_s, tape + u"2"_s, u"Again"_s});
        QCOMPARE(failed.status, 3);
        QVERIFY2(!failed.err.contains(kKey), failed.err.constData());
        QVERIFY(!failed.out.contains(kKey));
        for (const auto &format : {u"md"_s, u"json"_s, u"html"_s}) {
            const QString file = m_session->home() + u"/export."_s + format;
            QCOMPARE(m_moai->run({u"export"_s, u"1"_s, u"--format"_s, format, u"--output"_s, file})
                         .status,
                     0);
        }
        // Killed while it asks.
        m_server->always(Canned::stream()
                             .chunk("data: {\"choices\":[{\"delta\":{\"content\":\"Half\"}}]}\n\n")
                             .hold());
        const auto asking = m_moai->start({u"say"_s, u"-d"_s, u"new"_s, u"Slowly"_s});
        QVERIFY(until([&] { return m_server->held() == 1; }, 20s));
        for (const auto &name : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(asking->processId()).arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(kKey));
        }
        QFile limits(u"/proc/%1/limits"_s.arg(asking->processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QString lines = QString::fromLatin1(limits.readAll());
        const QString core = lines.mid(lines.indexOf("Max core file size"_L1)).section(u'\n', 0, 0);
        QCOMPARE(core.simplified().section(u' ', 4, 4), u"0"_s); // a crash leaves no picture
        asking->kill();
        asking->waitForFinished();
        QCOMPARE(m_moai->run({u"discussion"_s, u"list"_s}).status, 0); // repairs what was cut off
        // Only a test that finds a key where one is can tell that there is none.
        QFile control(m_session->home() + u"/control"_s);
        QVERIFY(control.open(QIODevice::WriteOnly) && control.write("x" + kKey.toBase64()) > 0);
        control.close();
        QCOMPARE(filesWith(m_session->home(), kKey), QStringList{control.fileName()});
        QCOMPARE(filesWith(m_moai->dataDir(), kKey), QStringList());
    }
};

MOAI_TEST(KeyringTest)
#include "KeyringTest.moc"
