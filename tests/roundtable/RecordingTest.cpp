// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Recording.h"
#include "llm/TapeWire.h"
#include "roundtable/Replay.h"
#include "roundtable/Rig.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// A table whose discussion is recorded from the start.
struct Studio : Rig {
    explicit Studio(const QStringList &handles) : Rig(handles)
    {
        recording = std::make_unique<Recording>(*here.projects, *here.discussions, *here.keys,
                                                *here.table, here.clock);
    }
    [[nodiscard]] Discussion newDiscussion()
    {
        return *here.wait(here.discussions->create(project.id, {}));
    }
    Result<void> record(const Discussion &discussion)
    {
        return here.wait(recording->begin(discussion.id, file));
    }
    [[nodiscard]] Cassette cassette() const { return *Cassette::load(file); }

    QTemporaryDir tapes;
    QString file = tapes.filePath(u"talk.cassette"_s);
    std::unique_ptr<Recording> recording;
};

/// Another computer, where only the cassette is.
struct Elsewhere {
    explicit Elsewhere(const Cassette &cassette) : process(dir.path())
    {
        process.news.reset();
        process.services = std::make_unique<Services>(
            process.clock,
            std::make_shared<TapeWire>(process.clock, cassette.exchanges, TapeWire::Speed::Max));
        process.table =
            std::make_unique<Roundtable>(*process.projects, *process.discussions, *process.services,
                                         *process.keys, process.clock, tapedSeeds(cassette));
        process.news = std::make_unique<News>(*process.table);
        replay = std::make_unique<Replay>(cassette, *process.projects, *process.discussions,
                                          *process.table);
    }
    Result<ReplayOutcome> play(const QString &name = {})
    {
        return process.wait(replay->start(name));
    }

    QTemporaryDir dir;
    Process process;
    std::unique_ptr<Replay> replay;
};

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private slots:
    void aRecordedDiscussionIsHeldOnceMore()
    {
        Studio studio({u"ann"_s, u"bob"_s});
        studio.at(u"ann"_s, saying("Scattering. 👩‍🔬"));
        studio.at(u"bob"_s, Canned::json(R"({"error":{"message":"no such model"}})", 404));
        const Discussion discussion = studio.newDiscussion();
        QVERIFY(studio.record(discussion));
        QVERIFY(studio.here.ask(u"/open Why is the sky blue?"_s, 1));
        QVERIFY(studio.here.ask(u"@ann And red?"_s, 2));
        studio.recording->end();
        QVERIFY(studio.here.ask(u"This is not recorded."_s, 3));
        studio.server.close();

        Elsewhere there(studio.cassette());
        const auto outcome = there.play();
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().sentence));
        QCOMPARE(outcome->different, QStringList());
        QCOMPARE(outcome->messages, 3);
        QVERIFY(outcome->isEqual());
        const DiscussionRecord record = there.process.stored();
        QCOMPARE(record.rounds.size(), 2);
        QCOMPARE(record.rounds[0].messages[1].text, u"Scattering. 👩‍🔬"_s);
        QCOMPARE(record.rounds[1].messages[0].text, u"@ann And red?"_s);
        QCOMPARE((*there.process.wait(there.process.projects->currentProject()))->topic,
                 u"Heat pumps"_s);
    }

    void whatWasSaidBeforeIsOnTheTape()
    {
        Studio studio({u"ann"_s, u"bob"_s});
        studio.at(u"ann"_s, saying("Yes."));
        studio.at(u"bob"_s, saying("No."));
        QVERIFY(studio.here.ask(u"/open First?"_s, 1));
        const Discussion discussion = studio.here.stored().discussion;
        QVERIFY(studio.record(discussion));
        QVERIFY(studio.here.ask(u"Second?"_s, 2));
        studio.recording->end();
        QVERIFY(studio.here.ask(u"Third, off the tape?"_s, 3));
        QVERIFY(studio.record(discussion));
        QVERIFY(studio.here.ask(u"Fourth?"_s, 4));

        Elsewhere there(studio.cassette());
        const auto outcome = there.play();
        QVERIFY(outcome);
        QCOMPARE(outcome->different, QStringList());
        QCOMPARE(outcome->messages, 4);
        const DiscussionRecord record = there.process.stored();
        QCOMPARE(record.rounds.size(), 4);
        QCOMPARE(record.rounds[2].messages[0].text, u"Third, off the tape?"_s);
        QCOMPARE(record.rounds[2].messages[2].text, u"No."_s);
    }

    void aTableThatChangedIsSetAgain()
    {
        Studio studio({u"ann"_s, u"bob"_s});
        studio.at(u"ann"_s, saying("Yes."));
        studio.at(u"bob"_s, saying("No."));
        const Discussion discussion = studio.newDiscussion();
        QVERIFY(studio.record(discussion));
        QVERIFY(studio.here.ask(u"/open First?"_s, 1));
        Project changed = studio.project;
        changed.instructions = u"Answer in one word."_s;
        changed.contextPolicy = ContextPolicy::SharedTable;
        QVERIFY(studio.here.wait(studio.here.projects->update(changed)));
        auto roster = *studio.here.wait(studio.here.projects->roster(changed.id));
        roster[1].enabled = false;
        roster[0].persona = u"Dry."_s;
        QVERIFY(studio.here.wait(studio.here.projects->setRoster(changed.id, roster)));
        QVERIFY(studio.here.ask(u"Second?"_s, 2));

        Elsewhere there(studio.cassette());
        const auto outcome = there.play(u"Replayed"_s);
        QVERIFY(outcome);
        QCOMPARE(outcome->different, QStringList());
        QCOMPARE(outcome->messages, 3);
        QCOMPARE((*there.process.wait(there.process.projects->currentProject()))->name,
                 u"Replayed"_s);
    }

    void anythingElseThanWasRecordedIsTold()
    {
        Studio studio({u"ann"_s});
        studio.at(u"ann"_s, saying("Yes."));
        QVERIFY(studio.record(studio.newDiscussion()));
        QVERIFY(studio.here.ask(u"/open First?"_s, 1));
        Cassette cassette = studio.cassette();
        for (QJsonObject &line : cassette.lines)
            if (line[u"type"_s] == u"say"_s)
                line[u"line"_s] = u"/open Fist?"_s;

        Elsewhere there(cassette);
        const auto outcome = there.play();
        QVERIFY(outcome);
        QVERIFY(!outcome->isEqual());
        QCOMPARE(outcome->different.size(), 1);
        const QString told = outcome->different.first();
        QVERIFY2(told.startsWith(u"Round 1 @ann answer: differs in message."_s), qPrintable(told));
        QVERIFY2(told.contains(u"it differs in body.messages[1].content from character 3 on"_s),
                 qPrintable(told));
    }

    void oneCassetteHoldsOneDiscussion()
    {
        Studio studio({u"ann"_s});
        studio.at(u"ann"_s, saying("Yes."));
        const Discussion one = studio.newDiscussion();
        QVERIFY(studio.record(one));
        QVERIFY(studio.here.ask(u"/open First?"_s, 1));
        const auto refused = studio.record(studio.newDiscussion());
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(u"holds another discussion"_s));
        QVERIFY(!studio.recording->isOn());
        QVERIFY(studio.record(one));
    }

    void anotherDiscussionIsNotOnTheTape()
    {
        Studio studio({u"ann"_s});
        studio.at(u"ann"_s, saying("Yes."));
        QVERIFY(studio.record(studio.newDiscussion()));
        QVERIFY(studio.here.say(u"/new Private"_s));
        QVERIFY(studio.here.ask(u"/open Hush?"_s, 1));
        QVERIFY(studio.cassette().lines.isEmpty());
    }

    void aKeyThatSomebodyWroteIsNotOnTheTape()
    {
        qputenv("MOAI_KEY_ANN", "pasted-by-accident-4711");
        Studio studio({u"ann"_s});
        studio.at(u"ann"_s, saying("Do not write pasted-by-accident-4711 here."));
        QVERIFY(studio.record(studio.newDiscussion()));
        QVERIFY(studio.here.ask(u"/open Is pasted-by-accident-4711 a good key?"_s, 1));
        qunsetenv("MOAI_KEY_ANN");
        QFile file(studio.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pasted-by"));

        Elsewhere there(studio.cassette());
        const auto outcome = there.play();
        QVERIFY(outcome);
        QCOMPARE(outcome->different, QStringList());
    }

    void aServiceOfTheSameNameIsLeftAlone()
    {
        Studio studio({u"ann"_s});
        studio.at(u"ann"_s, saying("Yes."));
        QVERIFY(studio.record(studio.newDiscussion()));
        QVERIFY(studio.here.ask(u"/open First?"_s, 1));
        Elsewhere there(studio.cassette());
        Service mine;
        mine.name = u"Ann"_s;
        mine.url = QUrl(u"https://mine.example/v1"_s);
        QVERIFY(there.process.wait(there.process.projects->saveService(mine)));
        const auto outcome = there.play();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().sentence.contains(u"another one than yours"_s));
    }
};

MOAI_TEST(RecordingTest)
#include "RecordingTest.moc"
