// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainStore.h"

#include "support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

/// Starts GNOME Keyring with a keyring that opens with the password `pw`.
const auto kUnlocked =
    R"sh(eval "$(printf pw | gnome-keyring-daemon --unlock --components=secrets)"; )sh"_L1;
const auto kLock = "dbus-send --session --print-reply --dest=org.freedesktop.secrets "
                   "/org/freedesktop/secrets org.freedesktop.Secret.Service.Lock "
                   "array:objpath:/org/freedesktop/secrets/collection/login >/dev/null; "_L1;
const QString kLockedSentence = u"secrets The keyring is locked. Unlock it and try again."_s;

} // namespace

/// Everything here meets the real GNOME Keyring, on a session bus, in a home and a runtime
/// directory of its own. `$P` is the probe: one call in a process of its own.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QList<qint64> m_times; ///< what the probe's calls took, in ms

    QProcessEnvironment freshEnvironment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                 u"GNOME_KEYRING_CONTROL"_s, u"XDG_DATA_HOME"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
        environment.insert(u"P"_s, QStringLiteral(MOAI_SECRETS_PROBE));
        return environment;
    }

    /// The probe's lines, without the times.
    QStringList outputOf(const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        QStringList lines;
        m_times.clear();
        const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        for (const QString &line : output.split(u'\n')) {
            lines.append(line.section(" |"_L1, 0, 0));
            m_times.append(line.section("| "_L1, 1).toLongLong());
        }
        return lines;
    }
    QStringList inSession(const QString &script, const QStringList &options = {})
    {
        return outputOf(u"dbus-run-session"_s,
                        options + QStringList{u"--"_s, u"bash"_s, u"-c"_s, script},
                        freshEnvironment());
    }

    /// For inSession(): a bus that starts no service.
    QStringList onABareBus() const
    {
        const QString config = m_home->filePath(u"bus.conf"_s);
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%ls", qUtf16Printable(file.errorString()));
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                   "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                   "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        return {u"--config-file="_s + config};
    }

private slots:
    void init()
    {
        for (const auto &program : {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("gnome-keyring and dbus-daemon are needed to meet a real keyring");
        m_home = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_home.reset(); }

    void aSecretIsFoundAgainByAnotherProcess()
    {
        const QString script =
            u"$P /moai availability; $P /moai read k; $P /moai write k 6b657931; "
            "$P /moai read k; $P /moai write k 6b657932; $P /moai read k; "
            "$P /moai remove k; $P /moai read k; $P /moai remove k"_s;
        QCOMPARE(inSession(kUnlocked + script),
                 (QStringList{u"ok"_s, u"ok "_s, u"ok"_s, u"ok 6b657931"_s, u"ok"_s,
                              u"ok 6b657932"_s, u"ok"_s, u"ok "_s, u"ok"_s}));
    }

    void aKeychainOfTheSystemIsAskedWithoutTheSecretService()
    {
        // QtKeychain has none but GNOME Keyring's here; nothing but QtKeychain is asked for it.
        const auto lines = inSession(
            kUnlocked + u"$P /system availability; $P /system read k; $P /system write k 6b657931; "
                        "$P /system read k; $P /system remove k; $P /system read k"_s);
        QCOMPARE(lines,
                 QStringList({u"ok"_s, u"ok "_s, u"ok"_s, u"ok 6b657931"_s, u"ok"_s, u"ok "_s}));
        QCOMPARE(inSession(u"$P /system availability"_s, onABareBus()), QStringList{u"ok"_s});
    }

    void anySecretComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("a key") << "sk-ant-api03-AbC_dEf-1234567890"_ba;
        QTest::newRow("UTF-8") << "schlüssel 鍵"_ba;
        QTest::newRow("bytes") << QByteArray("\x00\x01\xff\xfe\n\r", 6);
        QTest::newRow("8 KiB") << QByteArray(8192, 'x');
    }
    void anySecretComesBackAsItWas()
    {
        QFETCH(QByteArray, secret);
        const QString hex = QString::fromLatin1(secret.toHex());
        QCOMPARE(inSession(kUnlocked + u"$P /moai write k "_s + hex + u"; $P /moai read k"_s),
                 (QStringList{u"ok"_s, u"ok "_s + hex}));
    }

    void dataDirectoriesDoNotSeeEachOthersSecrets()
    {
        QCOMPARE(inSession(kUnlocked +
                           u"$P /moai write k 61; $P /other read k; $P /other write k 62; "
                           "$P /other remove k; $P /moai read k"_s),
                 (QStringList{u"ok"_s, u"ok "_s, u"ok"_s, u"ok"_s, u"ok 61"_s}));
    }

    void aLockedKeyringIsToldApartFromAnEmptyOne()
    {
        const QStringList lines =
            inSession(kUnlocked + u"$P /moai write k 61; "_s + kLock +
                      u"$P /moai availability; $P /moai read k; $P /moai read other; "
                      "$P /moai remove k; $P /moai write k 62"_s);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.mid(0, 5), (QStringList{u"ok"_s, kLockedSentence, kLockedSentence, u"ok "_s,
                                               kLockedSentence}));
        QVERIFY2(lines[5].startsWith(u"secrets "_s), qPrintable(lines[5]));
    }

    void aSessionWithoutAKeyringHasNoKeysAndSaysThatItKeepsNone()
    {
        // The bus starts a daemon on demand, which has no keyring and nowhere to ask for one.
        const QStringList lines =
            inSession(u"$P /moai read k; $P /moai write k 61; $P /moai read k"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"ok "_s);
        QVERIFY2(lines[1].startsWith(u"secrets "_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"ok "_s);
    }

    void aBusWithoutASecretServiceIsToldAtOnce()
    {
        const QStringList lines =
            inSession(u"$P /moai availability; $P /moai read k; $P /moai write k 61; "
                      "$P /moai remove k"_s,
                      onABareBus());
        const QString sentence = u"refused No secret service is running in this session."_s;
        QCOMPARE(lines, (QStringList{sentence, sentence, sentence, u"ok"_s}));
        for (const qint64 time : std::as_const(m_times))
            QVERIFY2(time < 1'000, qPrintable(QString::number(time)));
    }

    void noSessionBusIsToldAtOnce_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no address") << QString();
        QTest::newRow("launch one") << u"autolaunch:"_s;
        QTest::newRow("gone") << u"unix:path=/nowhere/bus"_s;
        QTest::newRow("nonsense") << u"nonsense"_s;
    }
    void noSessionBusIsToldAtOnce()
    {
        QFETCH(QString, address);
        auto environment = freshEnvironment();
        if (!address.isNull())
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        const QStringList lines = outputOf(QStringLiteral(MOAI_SECRETS_PROBE),
                                           {u"/moai"_s, u"read"_s, u"k"_s}, environment);
        QCOMPARE(lines, QStringList{u"refused No secret service is running in this session."_s});
        QVERIFY2(m_times.first() < 1'000, qPrintable(QString::number(m_times.first())));
    }

    void aSecretServiceThatNeverAnswersIsGivenUp()
    {
        const QStringList lines =
            inSession(u"$P /moai mute & while ! dbus-send --session --print-reply "
                      "--dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner "
                      "string:org.freedesktop.secrets >/dev/null 2>&1; do :; done; "
                      "$P /moai read k; kill %1"_s);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].startsWith(u"secrets The secret service of this session"_s),
                 qPrintable(lines[0]));
        QVERIFY2(m_times[0] < 3'000, qPrintable(QString::number(m_times[0])));
    }

    void eachDataDirectoryHasANameOfItsOwn()
    {
        const auto name = [](const QString &dir) {
            return KeychainStore::nameFor(dir, u"/home/me/.local/share/moai"_s);
        };
        QCOMPARE(name(u"/home/me/.local/share/moai/"_s), u"moai"_s);
        QCOMPARE(name(u"/home/me/.local/share/../share/moai"_s), u"moai"_s);
        const QString other = name(u"/tmp/a"_s);
        QVERIFY(QRegularExpression(u"^moai-[0-9a-f]{16}$"_s).match(other).hasMatch());
        QCOMPARE(name(u"/tmp/a/"_s), other);
        QVERIFY(name(u"/tmp/b"_s) != other);
    }
};

MOAI_TEST(KeychainStoreTest)
#include "KeychainStoreTest.moc"
