// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogFile.h"
#include "base/LogRing.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace moai;
using namespace Qt::StringLiterals;

class LogFileTest : public QObject
{
    Q_OBJECT

private:
    static LogLine line(const QString &text)
    {
        return {QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC), QtWarningMsg,
                u"moai.llm"_s, text};
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void theRingKeepsTheLastLines()
    {
        LogRing ring(3);
        QVERIFY(ring.lines().isEmpty());
        for (int i = 1; i <= 5; ++i)
            ring.add(line(QString::number(i)));
        QCOMPARE(ring.count(), 5u);
        QCOMPARE(ring.lines(), (QList<LogLine>{line(u"3"_s), line(u"4"_s), line(u"5"_s)}));
        QCOMPARE(ring.linesAfter(4), QList<LogLine>{line(u"5"_s)});
        QCOMPARE(ring.linesAfter(1).size(), 3);
        QVERIFY(ring.linesAfter(5).isEmpty());
        QVERIFY(ring.linesAfter(99).isEmpty());
    }

    void anyThreadMayAdd()
    {
        LogRing ring(100);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&ring] {
                for (int n = 0; n < 500; ++n)
                    ring.add(line(u"x"_s));
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(ring.count(), 2000u);
        QCOMPARE(ring.lines().size(), 100);
    }

    void aLineTellsWhenWhatAndWhere()
    {
        QCOMPARE(written(line(u"No answer"_s)),
                 u"2026-01-02T03:04:05.678Z warning moai.llm: No answer"_s);
    }

    void theFilesAreTheOwnersAlone()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"log"_s);
        LogFile file;
        QVERIFY(file.open(folder));
        file.write(u"One"_s);
        QCOMPARE(contents(folder + u"/moai.log"_s), "One\n"_ba);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFileInfo(folder).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(folder + u"/moai.log"_s).permissions() & others, QFile::Permissions());
    }

    void alienRightsAreTakenAway()
    {
        const QTemporaryDir dir;
        QFile before(dir.filePath(u"moai.log"_s));
        QVERIFY(before.open(QFile::WriteOnly));
        before.write("Before\n");
        before.close();
        QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        LogFile file;
        QVERIFY(file.open(dir.path()));
        file.write(u"After"_s);
        QCOMPARE(contents(before.fileName()), "Before\nAfter\n"_ba);
        QVERIFY(!(before.permissions() & QFile::ReadOther));
    }

    void aLongFileIsPutAsideAndOldOnesGo()
    {
        const QTemporaryDir dir;
        LogFile file;
        QVERIFY(file.open(dir.path(), 20));
        for (int i = 1; i <= 12; ++i)
            file.write(u"line number %1"_s.arg(i, 2));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files),
                 (QStringList{u"moai.1.log"_s, u"moai.2.log"_s, u"moai.3.log"_s, u"moai.log"_s}));
        QCOMPARE(contents(dir.filePath(u"moai.log"_s)), "line number 11\nline number 12\n"_ba);
        QCOMPARE(contents(dir.filePath(u"moai.1.log"_s)), "line number  9\nline number 10\n"_ba);
        QCOMPARE(contents(dir.filePath(u"moai.3.log"_s)), "line number  5\nline number  6\n"_ba);
        const QFileInfo aside(dir.filePath(u"moai.1.log"_s));
        QVERIFY(!(aside.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFolderThatCannotBeMadeIsToldInASentence()
    {
        LogFile file;
        const Result<void> opened = file.open(u"/dev/null/log"_s);
        QVERIFY(!opened);
        QVERIFY(opened.error().sentence.contains(u"/dev/null/log"_s));
        file.write(u"Lost"_s); // stops nothing
    }
};

MOAI_TEST(LogFileTest)
#include "LogFileTest.moc"
