// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "llm/PracticeServer.h"
#include "support/CannedServer.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPinned = QStringLiteral(MOAI_TEST_DATA "/cassettes/practice.cassette");

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `moai replay --json` says at its end.
QJsonObject outcomeOf(const Run &run)
{
    return run.events("replay"_L1).value(0);
}

} // namespace

/// Cassettes, by the real program.
class TapeTest : public QObject
{
    Q_OBJECT

private slots:
    void aWholeDiscussionOfThePracticeTableIsReplayedToTheByte()
    {
        MoaiProcess moai;
        const Run run = moai.run({u"replay"_s, u"--json"_s, kPinned});
        const QJsonObject outcome = outcomeOf(run);
        for (const QJsonValue different : outcome["different"_L1].toArray())
            qWarning("%s", qPrintable(different.toString()));
        // Other prompts or other practice texts need a new tape.
        QVERIFY2(run.status == 0, "When a prompt changed on purpose: script/record-cassette");
        QCOMPARE(outcome["equal"_L1], outcome["answers"_L1]);
        QSet<QString> modes;
        for (const QJsonObject &round : run.events("round"_L1))
            modes.insert(round["mode"_L1].toString());
        QCOMPARE(modes, (QSet<QString>{u"open"_s, u"discuss"_s, u"rank"_s, u"consensus"_s}));
    }

    void aDiscussionWithAServerThatIsGoneIsReplayed()
    {
        MoaiProcess moai;
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"talk.cassette"_s);
        {
            PracticeServer server;
            server.setPace(0);
            QVERIFY(server.start());
            QCOMPARE(moai.run({u"service"_s, u"add"_s, u"s"_s, u"--url"_s, server.url().toString(),
                               u"--header"_s, u"X-Team: ${MOAI_TEAM}"_s})
                         .status,
                     0);
            QCOMPARE(
                moai.run({u"project"_s, u"new"_s, u"P"_s, u"--roster"_s,
                          u"s/practice-sage=ann,s/practice-scout=bob,s/practice-skeptic=cid"_s})
                    .status,
                0);
            moai.setEnvironment(u"MOAI_KEY_S"_s, u"sk-this-is-SECRET"_s);
            moai.setEnvironment(u"MOAI_TEAM"_s, u"team-SECRET"_s);
            for (const QString &line : {u"/discuss 2 Is sk-this-is-SECRET a good key?"_s,
                                        u"/rank"_s, u"@bob Really?"_s, u"/consensus"_s})
                QCOMPARE(talk(moai, {u"say"_s, u"--record"_s, file, line}), 0);
        }
        moai.setEnvironment(u"MOAI_KEY_S"_s, {});
        moai.setEnvironment(u"MOAI_TEAM"_s, {});
        QVERIFY(!contentOf(file).contains("SECRET"));

        MoaiProcess other;
        const Run replayed = other.run({u"replay"_s, u"--json"_s, file});
        QVERIFY2(replayed.status == 0, QByteArray(replayed.out + replayed.err).constData());
        QCOMPARE(outcomeOf(replayed)["answers"_L1].toInt(), 12);
        QCOMPARE(replayed.events("line"_L1).size(), 4);

        QFile changed(dir.filePath(u"changed.cassette"_s));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(contentOf(file).replace("\"line\":\"@bob Really", "\"line\":\"@bob really"));
        changed.close();
        const Run differs = MoaiProcess().run({u"replay"_s, changed.fileName()});
        QVERIFY2(differs.status == 1, differs.err.constData());
        QVERIFY2(differs.err.contains("This request is not on the tape."), differs.err.constData());

        const Run kept = other.run({u"replay"_s, u"-p"_s, u"Kept"_s, file});
        QVERIFY2(kept.status == 0, kept.err.constData());
        QVERIFY(kept.out.contains("12 of 12 answers are the same to the byte."));
        QVERIFY(other.run({u"discussion"_s, u"show"_s, u"1"_s}).out.contains("@bob Really?"));
    }

    void whatCannotBeReplayedIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("not there") << QStringList{u"replay"_s, u"/nowhere/at.all"_s};
        QTest::addRow("no cassette")
            << QStringList{u"replay"_s, QStringLiteral(MOAI_TEST_DATA "/streams/openai.json")};
        QTest::addRow("speed") << QStringList{u"replay"_s, u"--speed"_s, u"2"_s,
                                              u"talk.cassette"_s};
        QTest::addRow("nothing") << QStringList{u"replay"_s};
        QTest::addRow("record to a folder")
            << QStringList{u"say"_s, u"--record"_s, u"/"_s, u"/open Hello?"_s};
    }
    void whatCannotBeReplayedIsRefused()
    {
        QFETCH(QStringList, arguments);
        MoaiProcess moai;
        const Run run = moai.run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.startsWith("moai: "));
    }

private:
    /// Runs while this test's server answers.
    static int talk(MoaiProcess &moai, const QStringList &arguments)
    {
        const auto process = moai.start(arguments);
        return ended(*process).status;
    }
};

MOAI_TEST(TapeTest)
#include "TapeTest.moc"
