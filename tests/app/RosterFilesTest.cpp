// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// Whoever sits there, as SERVICE/MODEL=HANDLE.
QStringList seatsOf(MoaiProcess &moai, const QString &project)
{
    const auto shown = moai.run({u"project"_s, u"roster"_s, project, u"--json"_s});
    QStringList seats;
    for (const auto &seat : QJsonDocument::fromJson(shown.out).array())
        seats << seat[u"service"].toString() + u'/' + seat[u"model"].toString() + u'=' +
                     seat[u"participant"].toString();
    return seats;
}

void addService(MoaiProcess &moai, const QString &name)
{
    QCOMPARE(
        moai.run({u"service"_s, u"add"_s, name, u"--url"_s, u"http://127.0.0.1:9/v1"_s}).status, 0);
}

} // namespace

/// Rosters in files, with the real program.
class RosterFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void aRosterGoesFromOneStoreToAnother()
    {
        MoaiProcess here;
        addService(here, u"cloud"_s);
        QCOMPARE(here.run({u"project"_s, u"new"_s, u"Court"_s, u"--roster"_s,
                           u"cloud/a=judge,cloud/b"_s})
                     .status,
                 0);
        const QString file = here.dataDir() + u"/court.json"_s;
        QCOMPARE(here.run({u"project"_s, u"roster"_s, u"Court"_s, u"--export"_s, file}).status, 0);
        const auto shown = here.run({u"project"_s, u"roster"_s, u"Court"_s, u"--export"_s, u"-"_s});
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), shown.out);
        QVERIFY(!shown.out.contains("127.0.0.1")); // no address goes along

        MoaiProcess there;
        addService(there, u"gateway"_s);
        QCOMPARE(
            there.run({u"project"_s, u"new"_s, u"Trial"_s, u"--roster"_s, u"gateway/x"_s}).status,
            0);
        const auto refused =
            there.run({u"project"_s, u"roster"_s, u"Trial"_s, u"--import"_s, file});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("cloud") && refused.err.contains("--map"),
                 refused.err.constData());
        QCOMPARE(seatsOf(there, u"Trial"_s), QStringList{u"gateway/x=x"_s}); // nothing was lost
        QCOMPARE(there
                     .run({u"project"_s, u"roster"_s, u"Trial"_s, u"--import"_s, file, u"--map"_s,
                           u"cloud=gateway"_s})
                     .status,
                 0);
        QCOMPARE(seatsOf(there, u"Trial"_s), (QStringList{u"gateway/a=judge"_s, u"gateway/b=b"_s}));
    }

    void whatCannotBeTakenIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no file") << QStringList{u"--import"_s, u"/nowhere/x.json"_s}
                                 << QByteArray("/nowhere/x.json");
        QTest::newRow("a folder") << QStringList{u"--import"_s, u"/tmp"_s} << QByteArray("folder");
        QTest::newRow("both") << QStringList{u"--import"_s, u"a"_s, u"--export"_s, u"b"_s}
                              << QByteArray("one at a time");
        QTest::newRow("seats, too")
            << QStringList{u"p/m"_s, u"--export"_s, u"b"_s} << QByteArray("one at a time");
        QTest::newRow("nowhere to write")
            << QStringList{u"--export"_s, u"/nowhere/x.json"_s} << QByteArray("/nowhere");
    }
    void whatCannotBeTakenIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, told);
        MoaiProcess moai;
        QCOMPARE(moai.run({u"project"_s, u"new"_s, u"P"_s}).status, 0);
        const auto ended = moai.run(QStringList{u"project"_s, u"roster"_s, u"P"_s} + arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains(told), ended.err.constData());
        QCOMPARE(seatsOf(moai, u"P"_s).size(), 3);
    }
};

MOAI_TEST(RosterFilesTest)
#include "RosterFilesTest.moc"
