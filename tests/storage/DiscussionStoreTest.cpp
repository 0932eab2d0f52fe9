// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Table.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QUuid>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DiscussionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsARoundWithTheQuestionAndAWaitingAnswerPerSeat()
    {
        Table table;
        const RoundRecord first = table.ask(u"Why is the sky blue?"_s);
        QCOMPARE(first.round.number, 1);
        QCOMPARE(first.round.discussion, table.discussion.id);
        QCOMPARE(first.round.mode, Mode::Open);
        QCOMPARE(first.round.promptVersion, u"open-1"_s);
        QVERIFY(!first.round.finishedAt);
        QCOMPARE(first.messages.size(), 4);

        const Message &human = first.messages[0];
        QCOMPARE(human.author, Author::Human);
        QCOMPARE(human.text, u"Why is the sky blue?"_s);
        QCOMPARE(human.status, MessageStatus::Complete);
        QVERIFY(!human.participant);

        const Message &answer = first.messages[2];
        QCOMPARE(answer.author, Author::Participant);
        QCOMPARE(answer.participant, table.roster[1].id);
        QCOMPARE(answer.handle, u"bob"_s);
        QCOMPARE(answer.serviceName, u"cloud"_s);
        QCOMPARE(answer.model, u"m-bob"_s);
        QCOMPARE(answer.colour, u"#112233"_s);
        QCOMPARE(answer.status, MessageStatus::Waiting);
        QCOMPARE(answer.attempt, 1);
        QVERIFY(!QUuid(answer.uid).isNull());
        QVERIFY(!answer.usage.isKnown());
        QVERIFY(qAbs(answer.createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);

        QCOMPARE(table.ask(u"And the sea?"_s).round.number, 2);
    }

    void loadsWhatWasKept()
    {
        Table table;
        RoundRecord round = table.ask(u"One?"_s);
        Message answer = round.messages[1];
        answer.status = MessageStatus::Complete;
        answer.text = u"**Yes**"_s;
        answer.thinking = u"Hm."_s;
        answer.finish = FinishReason::Length;
        answer.usage = {12, std::nullopt};
        answer.firstText = 120ms;
        answer.total = 4s;
        QVERIFY(*await(table.discussions->finish(answer)));
        Message failed = round.messages[2];
        failed.status = MessageStatus::Failed;
        failed.failure = Failure{FailureKind::RateLimit, u"Wait."_s, 7s};
        QVERIFY(*await(table.discussions->finish(failed)));
        table.ask(u"Two?"_s);

        const auto record = *await(table.discussions->load(table.discussion.id));
        QCOMPARE(record.discussion.id, table.discussion.id);
        QCOMPARE(record.rounds.size(), 2);
        QCOMPARE(record.rounds[0].messages,
                 (QList{round.messages[0], answer, failed, round.messages[3]}));
        QCOMPARE(record.rounds[1].messages[0].text, u"Two?"_s);
    }

    void namesADiscussionAfterItsFirstQuestion_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("title");
        const QString sixty = u"123456789 "_s.repeated(6).trimmed() + u"0"_s;
        QTest::newRow("short") << u"Why is the sky blue?"_s << u"Why is the sky blue?"_s;
        QTest::newRow("white space") << u"  Why\n\tis   it?\n"_s << u"Why is it?"_s;
        QTest::newRow("control characters") << u"a\u0000b\u0007c"_s << u"a b c"_s;
        QTest::newRow("exactly sixty") << sixty << sixty;
        QTest::newRow("cut at a word")
            << sixty + u"1 and more"_s << u"123456789 "_s.repeated(5).trimmed() + u"…"_s;
        QTest::newRow("one long word") << u"x"_s.repeated(1000) << u"x"_s.repeated(59) + u"…"_s;
        QTest::newRow("no half characters") << u"😀"_s.repeated(100) << u"😀"_s.repeated(29) + u"…"_s;
        QTest::newRow("empty") << u" \n "_s << QString();
    }
    void namesADiscussionAfterItsFirstQuestion()
    {
        QFETCH(QString, question);
        QFETCH(QString, title);
        Table table;
        table.ask(question);
        QCOMPARE(await(table.discussions->discussion(table.discussion.id))->title, title);
        table.ask(u"Something else"_s);
        QCOMPARE(await(table.discussions->discussion(table.discussion.id))->title,
                 title.isEmpty() ? u"Something else"_s : title);
    }

    void keepsATitleThatSomebodyGave()
    {
        Table table;
        Discussion changed = table.discussion;
        changed.title = u" My\nsky "_s;
        changed.mode = Mode::Discuss;
        changed.contextPolicy = ContextPolicy::SharedTable;
        QVERIFY(await(table.discussions->update(changed)));
        table.ask(u"Why?"_s);
        const Discussion kept = *await(table.discussions->discussion(changed.id));
        QCOMPARE(kept.title, u"My sky"_s);
        QCOMPARE(kept.mode, Mode::Discuss);
        QCOMPARE(kept.contextPolicy, ContextPolicy::SharedTable);
    }

    void listsTheNewestFirst()
    {
        Table table;
        const auto second = *await(table.discussions->create(table.project.id, u"B"_s));
        const auto third = *await(table.discussions->create(table.project.id, u"C"_s));
        const auto keys = [&] {
            QList<DiscussionId> ids;
            const auto list = *await(table.discussions->discussions(table.project.id));
            for (const Discussion &each : list)
                ids.append(each.id);
            return ids;
        };
        QCOMPARE(keys(), (QList{third.id, second.id, table.discussion.id}));
        const RoundRecord round = table.ask(u"Up!"_s);
        QCOMPARE(keys(), (QList{table.discussion.id, third.id, second.id}));
        QCOMPARE((*await(table.discussions->latest(table.project.id)))->id, table.discussion.id);
        table.end(round.messages[1], MessageStatus::Complete, u"Up."_s);
        QCOMPARE(keys().first(), table.discussion.id);
    }

    void hasNoLatestInAnEmptyProject()
    {
        Table table;
        Project other;
        other.name = u"Other"_s;
        const auto empty = *await(table.projects->create(other, {}));
        const auto latest = await(table.discussions->latest(empty.id));
        QVERIFY(latest.has_value());
        QVERIFY(!latest->has_value());
    }

    void findsADiscussionByKeyOrUid()
    {
        Table table;
        const QString key = QString::number(table.discussion.id.value);
        for (const QString &name :
             QStringList{key, u" "_s + key + u" "_s, table.discussion.uid,
                         table.discussion.uid.toUpper(), u"{"_s + table.discussion.uid + u"}"_s})
            QCOMPARE(await(table.discussions->discussionNamed(name))->id, table.discussion.id);
        for (const QString &name :
             {u"0"_s, u"-1"_s, u"99999"_s, u"sky"_s, QString(), u"99999999999999999999999"_s}) {
            const auto none = await(table.discussions->discussionNamed(name));
            QVERIFY(!none);
            QCOMPARE(none.error().kind, FailureKind::Invalid);
            QVERIFY(none.error().sentence.contains(name));
        }
    }

    void removesAndBringsBack()
    {
        Table table;
        QVERIFY(await(table.discussions->remove(table.discussion.id)));
        QVERIFY(await(table.discussions->discussions(table.project.id))->isEmpty());
        QCOMPARE(await(table.discussions->load(table.discussion.id)).error().kind,
                 FailureKind::Invalid);
        NewRound round;
        round.discussion = table.discussion.id;
        QCOMPARE(await(table.discussions->beginRound(round)).error().kind, FailureKind::Invalid);
        QVERIFY(await(table.discussions->restore(table.discussion.id)));
        QCOMPARE(await(table.discussions->discussions(table.project.id))->size(), 1);
        QVERIFY(!await(table.discussions->remove(DiscussionId{999})));
    }

    void whatAJudgementWeighsIsSettledLater()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        const QList<MessageId> about{round.messages[2].id, round.messages[3].id};
        QVERIFY(await(table.discussions->setAbout(round.messages[1].id, about)));
        const auto stored = await(table.discussions->load(table.discussion.id));
        QCOMPARE(stored->rounds.last().messages[1].about, about);
        QVERIFY(stored->rounds.last().messages[2].about.isEmpty());
    }

    void tellsItsState()
    {
        Table table;
        QCOMPARE(table.state(), DiscussionState::Idle);
        RoundRecord round = table.ask(u"Why?"_s);
        QCOMPARE(table.state(), DiscussionState::Running);
        QVERIFY(await(table.discussions->checkpoint(round.messages[1].id, 1, u"Be"_s, {})));
        table.end(round.messages[1], MessageStatus::Complete, u"Because"_s);
        table.end(round.messages[2], MessageStatus::Failed, {});
        QCOMPARE(table.state(), DiscussionState::Running);
        table.end(round.messages[3], MessageStatus::Stopped, {});
        QCOMPARE(table.state(), DiscussionState::Failed);

        round = table.ask(u"Again?"_s);
        for (int i : {1, 2, 3})
            table.end(round.messages[i], MessageStatus::Complete, u"Yes"_s);
        QCOMPARE(table.state(), DiscussionState::Unread);
        QVERIFY(await(table.discussions->markRead(table.discussion.id)));
        QCOMPARE(table.state(), DiscussionState::Idle);
    }

    void whatEndsRightAfterReadingIsUnread()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        for (int i : {1, 2, 3}) {
            table.end(round.messages[i], MessageStatus::Complete, u"Yes"_s);
            if (i < 3)
                QVERIFY(await(table.discussions->markRead(table.discussion.id)));
        }
        QCOMPARE(table.state(), DiscussionState::Unread);
    }

    void checkpointsTurnWaitingIntoStreaming()
    {
        Table table;
        const Message answer = table.ask(u"Why?"_s).messages[1];
        QVERIFY(await(table.discussions->checkpoint(answer.id, 1, u"Be"_s, u"hm"_s)));
        QVERIFY(await(table.discussions->checkpoint(answer.id, 1, u"Because"_s, u"hmm"_s)));
        const auto record = *await(table.discussions->load(table.discussion.id));
        const Message &kept = record.rounds[0].messages[1];
        QCOMPARE(kept.status, MessageStatus::Streaming);
        QCOMPARE(kept.text, u"Because"_s);
        QCOMPARE(kept.thinking, u"hmm"_s);
    }

    void theLastAnswerFinishesTheRound()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        const auto finishedAt = [&] {
            return await(table.discussions->load(table.discussion.id))
                ->rounds[0]
                .round.finishedAt.has_value();
        };
        table.end(round.messages[1], MessageStatus::Complete, u"Yes"_s);
        table.end(round.messages[2], MessageStatus::Failed, {});
        QVERIFY(!finishedAt());
        table.end(round.messages[3], MessageStatus::Stopped, u"Ye"_s);
        QVERIFY(finishedAt());
        QVERIFY(await(table.discussions->beginAttempt(round.messages[2].id)));
        QVERIFY(!finishedAt());
    }

    void aRoundThatAsksNobodyIsFinished()
    {
        Table table;
        table.roster.clear();
        QVERIFY(table.ask(u"Anybody?"_s).round.finishedAt.has_value());
    }

    void aNewAttemptStartsEmpty()
    {
        Table table;
        Message answer = table.ask(u"Why?"_s).messages[1];
        answer.usage = {1, 2};
        answer.total = 3s;
        table.end(answer, MessageStatus::Failed, u"Half"_s);
        const Message again = *await(table.discussions->beginAttempt(answer.id));
        QCOMPARE(again.id, answer.id);
        QCOMPARE(again.attempt, 2);
        QCOMPARE(again.status, MessageStatus::Waiting);
        QVERIFY(again.text.isEmpty());
        QVERIFY(!again.failure);
        QVERIFY(!again.usage.isKnown());
        QVERIFY(!again.total);
        QCOMPARE(again.handle, u"ann"_s);
    }

    void onlyEndedAnswersAreAskedAgain()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        for (const MessageId id : {round.messages[0].id, round.messages[1].id, MessageId{999}}) {
            const auto refused = await(table.discussions->beginAttempt(id));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, FailureKind::Invalid);
        }
    }

    void lateWritesOfAnEarlierAttemptAreIgnored()
    {
        Table table;
        Message first = table.ask(u"Why?"_s).messages[1];
        table.end(first, MessageStatus::Failed, u"Half"_s);
        QVERIFY(await(table.discussions->checkpoint(first.id, 1, u"after the end"_s, {})));
        const Message second = *await(table.discussions->beginAttempt(first.id));
        QVERIFY(await(table.discussions->checkpoint(first.id, 1, u"late"_s, {})));
        QCOMPARE(table.end(first, MessageStatus::Complete, u"late end"_s), false);
        QVERIFY(await(table.discussions->checkpoint(first.id, 2, u"fresh"_s, {})));
        QCOMPARE(table.end(first, MessageStatus::Complete, u"late end"_s), false);
        const auto kept =
            await(table.discussions->load(table.discussion.id))->rounds[0].messages[1];
        QCOMPARE(kept.text, u"fresh"_s);
        QCOMPARE(kept.status, MessageStatus::Streaming);
        QCOMPARE(table.end(second, MessageStatus::Complete, u"done"_s), true);
        QCOMPARE(table.end(second, MessageStatus::Failed, u"twice"_s), false);
    }

    void oneAnswerOfARoundIsChosen()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        const auto chosen = [&] {
            QStringList handles;
            const auto record = *await(table.discussions->load(table.discussion.id));
            for (const Message &each : record.rounds[0].messages)
                if (each.chosen)
                    handles.append(each.handle);
            return handles;
        };
        QVERIFY(await(table.discussions->choose(round.messages[1].id, true)));
        QCOMPARE(chosen(), QStringList{u"ann"_s});
        QVERIFY(await(table.discussions->choose(round.messages[2].id, true)));
        QCOMPARE(chosen(), QStringList{u"bob"_s});
        QVERIFY(await(table.discussions->choose(round.messages[1].id, false)));
        QCOMPARE(chosen(), QStringList{});
        QVERIFY(!await(table.discussions->choose(round.messages[0].id, true)));
    }

    void answersOutliveTheirSeat()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why?"_s);
        QVERIFY(await(table.projects->setRoster(table.project.id, {table.roster[1]})));
        const auto messages =
            await(table.discussions->load(table.discussion.id))->rounds[0].messages;
        QVERIFY(!messages[1].participant);
        QCOMPARE(messages[1].handle, u"ann"_s);
        QCOMPARE(messages[2].participant, table.roster[1].id);
        QCOMPARE(table.ask(u"A seat that is gone meanwhile"_s).messages[1].handle, u"ann"_s);
    }

    void keepsAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        same("empty", u""_s);
        same("null", QString());
        same("one NUL", QString(QChar(0)));
        same("NUL inside", u"before\u0000after\u0000"_s);
        same("only NULs", QString(100, QChar(0)));
        same("byte order mark first", QChar(0xfeff) + u"text"_s);
        same("two byte order marks", QString(2, QChar(0xfeff)) + u"text"_s);
        same("byte order mark inside", u"te"_s + QChar(0xfeff) + u"xt"_s);
        same("beyond the basic plane", u"😀𝕏"_s);
        same("binds and quotes", u":id ? 'x' \"y\" -- ; DROP TABLE message"_s);
        same("1 MB", u"0123456789abcdé\n"_s.repeated(65'536));
        same("10 MB", u"0123456789abcdé\n"_s.repeated(655'360));
        QTest::newRow("swapped byte order mark") << QChar(0xfffe) + u"text"_s << u"\ufffdtext"_s;
        QTest::newRow("no character") << u"a\uffffb\ufdd0"_s << u"a\ufffdb\ufdd0"_s;
        const QChar high(0xd83d);
        const QChar low(0xde00);
        QTest::newRow("lone high surrogate") << u"a"_s + high + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("lone low surrogate") << u"a"_s + low + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("high surrogate last") << u"a"_s + high << u"a\ufffd"_s;
        QTest::newRow("surrogates the wrong way round")
            << u"a"_s + low + high + u"b"_s << u"a\ufffd\ufffdb"_s;
    }
    void keepsAnyText()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        Table table;
        const RoundRecord round = table.ask(text);
        QVERIFY(round.messages[0].text == kept); // not QCOMPARE: it would print 10 MB
        QVERIFY(await(table.discussions->checkpoint(round.messages[1].id, 1, text, text)));
        const auto loaded = await(table.discussions->load(table.discussion.id));
        QVERIFY(loaded->rounds[0].messages[1].text == kept);
        QVERIFY(loaded->rounds[0].messages[1].thinking == kept);
    }

    void tellsOfItsOwnChangesTogether()
    {
        Table table;
        QSignalSpy listChanged(table.discussions.get(), &DiscussionStore::listChanged);
        QSignalSpy elsewhere(table.discussions.get(), &DiscussionStore::roundBegunElsewhere);
        QVERIFY(listChanged.wait());
        listChanged.clear();
        const RoundRecord round = table.ask(u"Why?"_s);
        for (int i : {1, 2, 3})
            table.end(round.messages[i], MessageStatus::Complete, u"Yes"_s);
        QVERIFY(listChanged.wait());
        QVERIFY(listChanged.size() < 4);
        QCOMPARE(elsewhere.size(), 0);
    }

    void readingAgainWhatIsReadIsNoNews()
    {
        Table table;
        QSignalSpy changed(table.database.get(), &Database::changed);
        QVERIFY(changed.wait());
        changed.clear();
        QVERIFY(await(table.discussions->markRead(table.discussion.id)));
        QVERIFY(await(table.projects->use(table.project.id)));
        QVERIFY(changed.wait());
        const auto changes = changed[0][0].value<QList<Change>>();
        QCOMPARE(changes, (QList{Change{Entity::Project, table.project.id.value, false}}));
    }
};

MOAI_TEST(DiscussionStoreTest)
#include "DiscussionStoreTest.moc"
