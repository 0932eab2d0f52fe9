// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const Setting<bool> closeToTray{"test/closeToTray", true};
const Setting<int> columnWidth{"test/columnWidth", 420};
const Setting<double> scale{"test/scale", 1.5};
const Setting<QString> greeting{"test/greeting", u"hello"_s};
const Setting<QStringList> hidden{"test/hidden", {u"a"_s}};
const Setting<QByteArray> geometry{"test/geometry", {}};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void givesTheFallbackUntilSomethingIsSet()
    {
        Settings settings(m_dir->path());
        QCOMPARE(settings.get(closeToTray), true);
        QCOMPARE(settings.get(columnWidth), 420);
        QCOMPARE(settings.get(scale), 1.5);
        QCOMPARE(settings.get(greeting), u"hello"_s);
        QCOMPARE(settings.get(hidden), QStringList{u"a"_s});
        QCOMPARE(settings.get(geometry), QByteArray());
    }

    void everyTypeIsFoundAgainByTheNextStart()
    {
        const QByteArray bytes("\x00\x01\xff%,;\"\n", 8);
        {
            Settings settings(m_dir->path());
            settings.set(closeToTray, false);
            settings.set(columnWidth, -7);
            settings.set(scale, 0.1);
            settings.set(greeting, u"1, 2; \"drei\" – 四 \\n\n"_s);
            settings.set(hidden, {});
            settings.set(geometry, bytes);
        }
        Settings settings(m_dir->path());
        QCOMPARE(settings.get(closeToTray), false);
        QCOMPARE(settings.get(columnWidth), -7);
        QCOMPARE(settings.get(scale), 0.1);
        QCOMPARE(settings.get(greeting), u"1, 2; \"drei\" – 四 \\n\n"_s);
        QCOMPARE(settings.get(hidden), QStringList());
        QCOMPARE(settings.get(geometry), bytes);
    }

    void listsOfAnyLengthSurvive_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::newRow("empty") << QStringList();
        QTest::newRow("one") << QStringList{u"only"_s};
        QTest::newRow("one with a comma") << QStringList{u"a, b"_s};
        QTest::newRow("empty strings") << QStringList{QString(u""_s), QString(u""_s)};
        QTest::newRow("three") << QStringList{u"x"_s, u"ÿ"_s, u"z"_s};
    }
    void listsOfAnyLengthSurvive()
    {
        QFETCH(QStringList, list);
        {
            Settings settings(m_dir->path());
            settings.set(hidden, list);
        }
        QCOMPARE(Settings(m_dir->path()).get(hidden), list);
    }

    void whatCannotBeReadIsTheFallback_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("words for all") << "closeToTray=perhaps\ncolumnWidth=wide\nscale=big\n"_ba;
        QTest::newRow("nothing for all") << "closeToTray=\ncolumnWidth=\nscale=\n"_ba;
        QTest::newRow("lists for all") << "closeToTray=0,1\ncolumnWidth=1,2\nscale=1,5\n"_ba;
    }
    void whatCannotBeReadIsTheFallback()
    {
        QFETCH(QByteArray, line);
        QFile file(m_dir->filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[test]\n" + line);
        file.close();
        Settings settings(m_dir->path());
        QCOMPARE(settings.get(closeToTray), true);
        QCOMPARE(settings.get(columnWidth), 420);
        QCOMPARE(settings.get(scale), 1.5);
    }

    void tellsWhenAValueIsAnotherOneAndOnlyThen()
    {
        Settings settings(m_dir->path());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(columnWidth, 420);
        QCOMPARE(changed.size(), 0);
        settings.set(columnWidth, 300);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toString(), u"test/columnWidth"_s);
        settings.set(columnWidth, 300);
        QCOMPARE(changed.size(), 1);
        settings.reset(columnWidth);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.get(columnWidth), 420);
        settings.reset(columnWidth);
        QCOMPARE(changed.size(), 2);
    }

    void aChoiceSurvivesAChangedFallbackAndAResetDoesNot()
    {
        const Setting<int> later{"test/columnWidth", 500};
        Settings settings(m_dir->path());
        settings.set(columnWidth, 420);
        QCOMPARE(settings.get(later), 420);
        settings.reset(columnWidth);
        QCOMPARE(settings.get(later), 500);
    }

    void anUnwritableFolderIsToldInASentence()
    {
        // A file where the folder should be: nobody can write there, not even root.
        QFile file(m_dir->filePath(u"blocked"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(file.fileName());
        settings.set(columnWidth, 300);
        const Result<void> saved = settings.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, FailureKind::Storage);
        QVERIFY(saved.error().sentence.contains(u"settings.ini"_s));
        QCOMPARE(settings.get(columnWidth), 300);
    }

    void twoProcessesKeepEachOthersChoices()
    {
        Settings first(m_dir->path());
        Settings second(m_dir->path());
        first.set(columnWidth, 300);
        QVERIFY(first.save().has_value());
        second.set(greeting, u"hi"_s);
        QVERIFY(second.save().has_value());
        QVERIFY(first.save().has_value());
        QCOMPARE(first.get(greeting), u"hi"_s);
        QCOMPARE(second.get(columnWidth), 300);
    }

    void whatAnotherProcessSetsIsReadAtOnce()
    {
        Settings first(m_dir->path());
        first.set(columnWidth, 300);
        first.set(hidden, {u"a"_s, u"b"_s});
        QVERIFY(first.save().has_value());
        QSignalSpy changed(&first, &Settings::changed);
        // Two of Settings in one process share what they know, so the other one is played.
        QFile file(m_dir->filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto replaceFile = [this](const QByteArray &content) {
            QSaveFile written(m_dir->filePath(u"settings.ini"_s));
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(content);
            QVERIFY(written.commit());
        };
        replaceFile(before + "closeToTray=false\n");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"test/closeToTray"_s);
        QCOMPARE(first.get(closeToTray), false);
        QCOMPARE(first.get(columnWidth), 300);
        replaceFile(before);
        QTRY_COMPARE(first.get(closeToTray), true);
    }

    void whatIsWrittenByHandIsReadAtOnce()
    {
        const QString path = m_dir->filePath(u"settings.ini"_s);
        Settings settings(m_dir->path());
        settings.set(columnWidth, 300);
        QVERIFY(settings.save().has_value());
        QSignalSpy changed(&settings, &Settings::changed);
        // In place, as some editors do, and more than once; of another length each time, because
        // QSettings looks at size and time, and this goes by within a millisecond.
        for (const int width : {2000, 100}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write("[test]\ncolumnWidth=" + QByteArray::number(width) + '\n');
            file.close();
            QTRY_COMPARE(settings.get(columnWidth), width);
        }
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.last().first().toString(), u"test/columnWidth"_s);
    }

    void whatIsSetIsOnDiskSoon()
    {
        Settings settings(m_dir->path());
        settings.set(columnWidth, 321);
        QTRY_VERIFY(QFile::exists(settings.path()));
        QFile file(settings.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("columnWidth=321"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QFile file(m_dir->filePath(u"blocked"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(file.fileName());
        QSignalSpy failed(&settings, &Settings::failed);
        settings.set(columnWidth, 300);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Failure>().kind, FailureKind::Storage);
        QCOMPARE(settings.get(columnWidth), 300);
    }

    void aFileThatCannotBeReadIsTold()
    {
        QVERIFY(
            QDir(m_dir->path()).mkdir(u"settings.ini"_s)); // nobody can read that, not even root
        const Settings settings(m_dir->path());
        QVERIFY(settings.trouble());
        QVERIFY(settings.trouble()->sentence.contains(u"settings.ini"_s));
        QCOMPARE(settings.get(columnWidth), 420);
    }

    void linesThatAreNoSettingsAreToldAndKept()
    {
        const QByteArray content = "[test]\ncolumnWidth=300\nthis is no setting\nscale=2\n";
        QFile file(m_dir->filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        {
            Settings settings(m_dir->path());
            QVERIFY(settings.trouble());
            QCOMPARE(settings.get(columnWidth), 300);
            QCOMPARE(settings.get(scale), 2.0);
            settings.set(scale, 3.0);
        }
        QFile aside(m_dir->filePath(u"settings.ini.unread"_s));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QVERIFY(!Settings(m_dir->path()).trouble()); // written anew: all of it can be read
    }

    void whatWasResetCanBePutBack()
    {
        Settings settings(m_dir->path());
        settings.set(columnWidth, 300);
        const Settings::Values before = settings.values();
        settings.reset(columnWidth);
        settings.set(greeting, u"hi"_s);
        const Settings::Values differences = settings.differences(before);
        QCOMPARE(differences.size(), 2);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.putBack(differences);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.get(columnWidth), 300);
        QCOMPARE(settings.get(greeting), u"hello"_s);
        QVERIFY(settings.differences(before).isEmpty());
    }
};

MOAI_TEST(SettingsTest)
#include "SettingsTest.moc"
