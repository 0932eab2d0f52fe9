// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchSql.h"
#include "storage/Table.h"
#include "support/TestMain.h"

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

    static QStringList excerpts(Table &table, const QString &words)
    {
        const auto hits = await(table.discussions->search(words));
        QStringList list;
        for (const auto &hit : *hits)
            list.append(hit.excerpt);
        return list;
    }

    static Message ended(Table &table, Message answer, const QString &text)
    {
        answer.status = MessageStatus::Complete;
        answer.text = text;
        (void)await(table.discussions->finish(answer));
        return answer;
    }

private slots:
    void findsTitlesAndWhatWasSaidNewestFirst()
    {
        Table table;
        const RoundRecord round = table.ask(u"Why is the sky blue?"_s);
        ended(table, round.messages[1], u"Because of Rayleigh scattering."_s);
        ended(table, round.messages[2], u"Scattering, they say."_s);

        const auto hits = *await(table.discussions->search(u"SCATTER"_s));
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].message, round.messages[2].id);
        QCOMPARE(hits[0].handle, round.messages[2].handle);
        QCOMPARE(hits[0].round, 1);
        QCOMPARE(hits[1].message, round.messages[1].id);
        QCOMPARE(hits[1].excerpt, u"Because of Rayleigh scattering."_s);

        const auto sky = *await(table.discussions->search(u"blue sky"_s));
        QCOMPARE(sky.size(), 2);
        QVERIFY(!sky[0].message); // the title
        QCOMPARE(sky[1].author, Author::Human);
    }

    void allWordsMustStandThere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("one") << u"grün"_s << 1;
        QTest::newRow("part of a word") << u"mmelsblau"_s << 1;
        QTest::newRow("two") << u"himmelsblau grün"_s << 1;
        QTest::newRow("one is missing") << u"himmelsblau rot"_s << 0;
        QTest::newRow("short") << u"är"_s << 1;
        QTest::newRow("short and long") << u"är himmels"_s << 1;
        QTest::newRow("together") << u"\"ist grün\""_s << 1;
        QTest::newRow("not together") << u"\"grün ist\""_s << 0;
        QTest::newRow("Chinese") << u"天空"_s << 1;
        QTest::newRow("wild cards are plain") << u"%"_s << 0;
        QTest::newRow("an underscore is plain") << u"g_ün"_s << 0;
        QTest::newRow("operators are plain") << u"grün OR rot"_s << 0;
        QTest::newRow("a quote alone") << u"grün \""_s << 1;
        QTest::newRow("an apostrophe") << u"gibt's"_s << 1;
    }
    void allWordsMustStandThere()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        Table table;
        const RoundRecord round = table.ask(u"?"_s);
        ended(table, round.messages[1], u"Himmelsblau ist grün, wär gibt's 天空是蓝色的"_s);
        QCOMPARE(excerpts(table, words).size(), found);
    }

    void anAnswerIsFoundFromItsEndOnAndNotWhileItIsAskedAgain()
    {
        Table table;
        const RoundRecord round = table.ask(u"?"_s);
        Message answer = round.messages[1];
        QVERIFY(await(table.discussions->checkpoint(answer.id, 1, u"pomegranate"_s, {})));
        QCOMPARE(excerpts(table, u"pomegranate"_s), QStringList());
        ended(table, answer, u"pomegranate juice"_s);
        QCOMPARE(excerpts(table, u"pomegranate"_s), QStringList{u"pomegranate juice"_s});
        const auto again = *await(table.discussions->beginAttempt(answer.id));
        QCOMPARE(excerpts(table, u"pomegranate"_s), QStringList());
        ended(table, again, u"fig"_s);
        QCOMPARE(excerpts(table, u"pomegranate"_s), QStringList());
        QCOMPARE(excerpts(table, u"fig"_s), QStringList{u"fig"_s});
    }

    void whatWasDeletedIsNotFound()
    {
        Table table;
        table.ask(u"Where are the walnuts?"_s);
        QCOMPARE(excerpts(table, u"walnuts"_s).size(), 2);
        QVERIFY(await(table.discussions->remove(table.discussion.id)));
        QCOMPARE(excerpts(table, u"walnuts"_s).size(), 0);
        QVERIFY(await(table.discussions->restore(table.discussion.id)));
        QCOMPARE(excerpts(table, u"walnuts"_s).size(), 2);
    }

    void searchesOneProjectOrAll()
    {
        Table table;
        table.ask(u"Where are the walnuts?"_s);
        const ProjectId here = table.discussion.project;
        QCOMPARE(await(table.discussions->search(u"walnuts"_s, here))->size(), 2);
        QCOMPARE(await(table.discussions->search(u"walnuts"_s, ProjectId{here.value + 1}))->size(),
                 0);
    }

    void wantsAWord()
    {
        Table table;
        for (const QString &nothing : {u""_s, u"  "_s, u"\"\""_s})
            QCOMPARE(await(table.discussions->search(nothing)).error().kind, FailureKind::Invalid);
    }

    void anExcerptIsALineAroundTheFirstWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("excerpt");
        const QString far = u"lorem ipsum "_s.repeated(10);
        QTest::newRow("short") << u"a b c"_s << u"b"_s << u"a b c"_s;
        QTest::newRow("lines") << u"a\n\n b\tc"_s << u"b"_s << u"a b c"_s;
        QTest::newRow("far") << QString(far + u"fig"_s) << u"fig"_s
                             << u"… lorem ipsum lorem ipsum lorem ipsum lorem ipsum fig"_s;
        QTest::newRow("no word") << u"a"_s << u"z"_s << u"a"_s;
    }
    void anExcerptIsALineAroundTheFirstWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, excerpt);
        QCOMPARE(excerptOf(text, {word}), excerpt);
    }

    void anExcerptCutsNoCharacterInTwo()
    {
        for (int shift = 0; shift < 4; ++shift) {
            const QString text = u"x"_s.repeated(shift) + u"🙂"_s.repeated(100) + u"fig"_s +
                                 u"🙂"_s.repeated(200);
            QVERIFY(excerptOf(text, {u"fig"_s}).isValidUtf16());
        }
    }
};

MOAI_TEST(SearchTest)
#include "SearchTest.moc"
