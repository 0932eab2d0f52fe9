// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreCheck.h"
#include "storage/Table.h"
#include "support/TestMain.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <vector>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// Another process on the database (StorageChild.cpp).
struct Child : QProcess {
    explicit Child(const QStringList &arguments)
    {
        setProcessChannelMode(QProcess::MergedChannels);
        start(QStringLiteral(MOAI_STORAGE_CHILD), arguments);
    }
    ~Child() override
    {
        kill();
        waitForFinished();
    }
    /// Its next line; empty when it ended without one.
    QString line()
    {
        while (!canReadLine() && waitForReadyRead(30'000)) {
        }
        return QString::fromUtf8(readLine()).trimmed();
    }
};

} // namespace

class ProcessesTest : public QObject
{
    Q_OBJECT

    static Message messageOf(DiscussionStore &store, DiscussionId discussion, MessageId id)
    {
        const auto record = *await(store.load(discussion));
        for (const RoundRecord &round : record.rounds)
            for (const Message &message : round.messages)
                if (message.id == id)
                    return message;
        return {};
    }

private slots:
    void manyProcessesUseOneFileAtOnceFromTheFirstStartOn()
    {
        QTemporaryDir dir;
        constexpr int kRounds = 15;
        std::vector<std::unique_ptr<Child>> children;
        for (int i = 0; i < 5; ++i)
            children.push_back(std::make_unique<Child>(
                QStringList{u"hammer"_s, dir.path(), QString::number(kRounds)}));
        for (const auto &child : children) {
            QVERIFY(child->waitForFinished(120'000));
            QCOMPARE(QString::fromUtf8(child->readAll()), u"done\n"_s);
            QCOMPARE(child->exitCode(), 0);
        }
        const auto report = checkStore(dir.path());
        QVERIFY(report);
        QCOMPARE(report->discussions, 5);
        QCOMPARE(report->messages, 5 * kRounds * 3);
        QCOMPARE(report->interrupted, 0);
        QCOMPARE(QDir(dir.path() + u"/run"_s).entryList({u"*.lock"_s}).size(), 0);
    }

    void openingAndClosingAtOnceIsInNobodysWay()
    {
        // The last to close removes the log while the next is opening it.
        QTemporaryDir dir;
        Child other({u"hammer"_s, dir.path(), u"10"_s});
        for (int i = 0; i < 40; ++i) {
            const auto database = Database::open(dir.path());
            QVERIFY2(database, database ? "" : qPrintable(database.error().sentence));
        }
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitCode(), 0);
    }

    void aKilledProcessLosesNothingThatWasAcknowledged()
    {
        QTemporaryDir dir;
        constexpr int kKills = 20;
        for (int i = 0; i < kKills; ++i) {
            Child child({u"stream"_s, dir.path()});
            const RoundId round{child.line().toLongLong()};
            QVERIFY(round.isValid());
            qint64 acknowledged = 0;
            for (int lines = 0; lines < 3 + 7 * i; ++lines)
                acknowledged = child.line().toLongLong();
            child.kill();
            QVERIFY(child.waitForFinished());
            const QStringList rest = QString::fromUtf8(child.readAll()).split(u'\n');
            if (rest.size() > 1) // the last is what follows the last line feed
                acknowledged = rest[rest.size() - 2].toLongLong();

            Opened opened(dir.path());
            const auto project = *await(opened.projects->projectNamed(u"Shared"_s));
            const auto discussion = **await(opened.discussions->latest(project.id));
            QCOMPARE(discussion.state, DiscussionState::Failed);
            const auto record = *await(opened.discussions->load(discussion.id));
            QCOMPARE(record.rounds.size(), 1);
            QCOMPARE(record.rounds[0].round.id, round);
            QVERIFY(record.rounds[0].round.finishedAt);
            const Message &streamed = record.rounds[0].messages[1];
            QVERIFY2(streamed.text.size() >= acknowledged,
                     qPrintable(u"%1 of %2"_s.arg(streamed.text.size()).arg(acknowledged)));
            QVERIFY(streamed.text.startsWith(u"word and some"));
            for (const Message &answer : {streamed, record.rounds[0].messages[2]}) {
                QCOMPARE(answer.status, MessageStatus::Interrupted);
                QCOMPARE(answer.failure->kind, FailureKind::Truncated);
                QVERIFY(answer.failure->sentence.contains(u"Retry"_s));
            }
        }
        const auto report = checkStore(dir.path());
        QVERIFY(report);
        QCOMPARE(report->discussions, kKills);
        QCOMPARE(report->interrupted, 2 * kKills);
        QCOMPARE(report->underWay, 0);
    }

    void anAnswerOfALivingProcessIsLeftAlone()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        QVERIFY(await(table.discussions->checkpoint(round.messages[1].id, 1, u"Be"_s, {})));
        const Opened second(table.dir());
        const Message answer =
            messageOf(*second.discussions, table.discussion.id, round.messages[1].id);
        QCOMPARE(answer.status, MessageStatus::Streaming);
        QVERIFY(table.end(round.messages[1], MessageStatus::Complete, u"Because"_s));
    }

    void anAnswerOfAProcessThatDiesIsMarkedWhileWeRun()
    {
        Table table;
        QSignalSpy begun(table.discussions.get(), &DiscussionStore::roundBegunElsewhere);
        QSignalSpy moved(table.discussions.get(), &DiscussionStore::messageChangedElsewhere);
        Child child({u"stream"_s, table.dir()});
        child.line();
        QVERIFY(begun.wait());
        const auto round = begun[0][0].value<RoundRecord>();
        QCOMPARE(round.messages.size(), 3);
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto interrupted = [&] {
            for (const auto &arguments : moved)
                if (arguments[0].value<Message>().id == round.messages[1].id &&
                    arguments[0].value<Message>().status == MessageStatus::Interrupted)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(interrupted(), 10'000);
        const auto current = *await(table.discussions->load(round.round.discussion));
        QVERIFY(current.rounds[0].round.finishedAt);
        // Only the living have a lock.
        QTRY_COMPARE(QDir(table.dir() + u"/run"_s).entryList({u"*.lock"_s}),
                     QStringList{table.database->runner() + u".lock"_s});
    }

    void hearsOfWhatOthersDo()
    {
        Table table;
        const Opened other(table.dir());
        QSignalSpy begun(other.discussions.get(), &DiscussionStore::roundBegunElsewhere);
        QSignalSpy moved(other.discussions.get(), &DiscussionStore::messageChangedElsewhere);
        QSignalSpy listChanged(other.discussions.get(), &DiscussionStore::listChanged);
        QSignalSpy projectsChanged(other.projects.get(), &ProjectStore::changed);
        QSignalSpy ownBegun(table.discussions.get(), &DiscussionStore::roundBegunElsewhere);

        const RoundRecord round = table.ask(u"Why?"_s);
        QVERIFY(begun.wait(1'000));
        QCOMPARE(begun[0][0].value<RoundRecord>(), round);
        QTRY_COMPARE(listChanged.size(), 1);
        QCOMPARE(moved.size(), 0);

        const Message &answer = round.messages[1];
        QVERIFY(await(table.discussions->checkpoint(answer.id, 1, u"Be"_s, u"hm"_s)));
        QVERIFY(moved.wait(1'000));
        QCOMPARE(moved[0][0].value<Message>().text, u"Be"_s);
        QCOMPARE(moved[0][0].value<Message>().status, MessageStatus::Streaming);

        moved.clear();
        table.end(answer, MessageStatus::Failed, u"Be"_s);
        QVERIFY(moved.wait(1'000));
        QCOMPARE(moved[0][0].value<Message>().status, MessageStatus::Failed);

        moved.clear();
        const Message again = *await(table.discussions->beginAttempt(answer.id));
        QVERIFY(moved.wait(1'000));
        QCOMPARE(moved[0][0].value<Message>(), again);
        QCOMPARE(begun.size(), 1);

        QVERIFY(await(table.projects->use(table.project.id)));
        QVERIFY(projectsChanged.wait(1'000));
        QVERIFY(await(table.discussions->remove(table.discussion.id)));
        listChanged.clear();
        QVERIFY(listChanged.wait(1'000));
        QCOMPARE(ownBegun.size(), 0);
    }

    void keepsOnlyTheNewestNews()
    {
        Table table;
        const qint64 left = *await(table.database->write([](QSqlDatabase &database) {
            for (int i = 0; i < 12'000; ++i)
                if (auto noted = noteChange(database, {}, Entity::Message, i); !noted)
                    return Result<qint64>(noted.error());
            qint64 seq = 0;
            auto all = changesAfter(database, {}, seq);
            return all ? Result<qint64>(all->size()) : Result<qint64>(all.error());
        }));
        QVERIFY(left >= 10'000);
        QVERIFY(left <= 11'000);
    }
};

MOAI_TEST(ProcessesTest)
#include "ProcessesTest.moc"
