// SPDX-License-Identifier: GPL-3.0-or-later
#include "SingleInstance.h"
#include "support/TestMain.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // ms

/// A start of the program in a process of its own; killed at the end.
class Start
{
public:
    explicit Start(const QString &dataDir, const QStringList &arguments = {},
                   const QString &wait = u"5000"_s)
    {
        m_process.start(QStringLiteral(INSTANCE_PROBE), QStringList{dataDir, wait} + arguments);
    }
    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Start)

    /// The next line it prints; empty when it ends before.
    QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(patience))
                return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    int exitCode()
    {
        m_process.waitForFinished(patience);
        return m_process.exitCode();
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    void waitForEnd() { m_process.waitForFinished(patience); }

private:
    QProcess m_process;
};

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsItsArgumentsToTheFirst()
    {
        Start first(m_dir->path());
        QCOMPARE(first.line(), u"first"_s);
        Start second(m_dir->path(), {u"--open"_s, u"zwölf Fragen"_s, u""_s});
        QCOMPARE(second.line(), u"handed over"_s);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.line(), u"got 3: --open|zwölf Fragen|"_s);

        Start third(m_dir->path());
        QCOMPARE(third.exitCode(), 0);
        QCOMPARE(first.line(), u"got 0:"_s);
    }

    void anotherDataDirectoryIsAnotherInstance()
    {
        Start first(m_dir->filePath(u"one"_s));
        QCOMPARE(first.line(), u"first"_s);
        Start second(m_dir->filePath(u"two"_s));
        QCOMPARE(second.line(), u"first"_s);
    }

    void twoNamesOfOneDirectoryAreOneInstance()
    {
        Start first(m_dir->path());
        QCOMPARE(first.line(), u"first"_s);
        Start second(m_dir->path() + u"/../"_s + QFileInfo(m_dir->path()).fileName());
        QCOMPARE(second.line(), u"handed over"_s);
    }

    void whatAKilledProcessLeftIsCleanedUp()
    {
        for (int round = 0; round < 2; ++round) {
            Start first(m_dir->path());
            QCOMPARE(first.line(), u"first"_s);
            first.signal(SIGKILL);
            first.waitForEnd();
            QVERIFY(QFile::exists(m_dir->filePath(u"window.lock"_s)));
        }
        Start next(m_dir->path());
        QCOMPARE(next.line(), u"first"_s);
        Start second(m_dir->path());
        QCOMPARE(second.line(), u"handed over"_s);
    }

    void aHungFirstIsNotWaitedForForEver()
    {
        Start first(m_dir->path());
        QCOMPARE(first.line(), u"first"_s);
        first.signal(SIGSTOP);
        Start second(m_dir->path(), {}, u"300"_s);
        QCOMPARE(second.line(), u"no answer"_s);
        QCOMPARE(second.exitCode(), 1);
    }

    void aLongDirectoryWorksToo()
    {
        const QString deep = m_dir->filePath(u"a long name/"_s.repeated(15));
        Start first(deep);
        QCOMPARE(first.line(), u"first"_s);
        Start second(deep);
        QCOMPARE(second.line(), u"handed over"_s);
    }

    void aDirectoryThatCannotBeMadeFailsWithASentence()
    {
        SingleInstance instance;
        const auto claimed = instance.claim(u"/dev/null/moai"_s);
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().kind, FailureKind::Storage);
        QVERIFY2(claimed.error().sentence.contains(u"/dev/null/moai"_s),
                 qPrintable(claimed.error().sentence));
    }

    void theNextCanClaimWhatTheFirstGaveUp()
    {
        auto first = std::make_unique<SingleInstance>();
        QVERIFY(first->claim(m_dir->path()).value_or(false));
        SingleInstance second;
        QCOMPARE(second.claim(m_dir->path()).value_or(true), false);
        first.reset();
        QCOMPARE(second.claim(m_dir->path()).value_or(false), true);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

MOAI_TEST(SingleInstanceTest)
#include "SingleInstanceTest.moc"
