// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CommandTable.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class CommandTableTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryCommandOfTheLanguageOnce()
    {
        QSet<QString> names;
        QSet<Verb> verbs;
        for (const auto &info : commandTable()) {
            QVERIFY(!info.description.isEmpty());
            QVERIFY(!verbs.contains(info.verb));
            verbs.insert(info.verb);
            for (const auto &name : QStringList{info.name} + info.aliases) {
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.insert(name);
            }
        }
        const QSet<QString> wanted{
            u"open"_s,     u"ask"_s,     u"discuss"_s, u"next"_s,   u"consensus"_s,
            u"rank"_s,     u"retry"_s,   u"stop"_s,    u"new"_s,    u"status"_s,
            u"projects"_s, u"project"_s, u"models"_s,  u"cost"_s,   u"search"_s,
            u"export"_s,   u"help"_s,    u"pause"_s,   u"resume"_s, u"claims"_s,
        };
        QCOMPARE(names, wanted);
    }

    void namesAndAliasesAreFoundWithoutRegardToCase()
    {
        QCOMPARE(commandNamed(u"ASK")->verb, Verb::Open);
        QCOMPARE(commandNamed(u"Status")->verb, Verb::Status);
        QVERIFY(!commandNamed(u"stat"));
        QVERIFY(!commandNamed(u""));
    }

    void guessesTheNearestCommand_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("beginning") << u"stat"_s << u"status"_s;
        QTest::newRow("swapped letters") << u"oepn"_s << u"open"_s;
        QTest::newRow("missing letter") << u"hlp"_s << u"help"_s;
        QTest::newRow("letter too many") << u"modelss"_s << u"models"_s;
        QTest::newRow("wrong letter") << u"retri"_s << u"retry"_s;
        QTest::newRow("other case") << u"PROJEKT"_s << u"project"_s;
        QTest::newRow("alias") << u"akk"_s << u"open"_s;
        QTest::newRow("nothing") << u""_s << u"open"_s;
    }
    void guessesTheNearestCommand()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(nearestCommand(typed).name, meant);
    }

    void aHugeWordIsGuessedAtOnce()
    {
        QVERIFY(!nearestCommand(QString(4'000'000, u'x')).name.isEmpty());
    }

    void offersWhatAWordMayBecome()
    {
        const auto texts = [](const QList<Completion> &completions) {
            QStringList list;
            for (const auto &completion : completions)
                list.append(completion.text);
            return list;
        };
        const QStringList handles{u"claude"_s, u"Cleo"_s, u"gpt"_s};
        QCOMPARE(texts(completions(u"/pro", handles)),
                 (QStringList{u"/projects"_s, u"/project"_s}));
        QCOMPARE(texts(completions(u"/AS", handles)), QStringList{u"/ask"_s});
        QCOMPARE(texts(completions(u"@cl", handles)), (QStringList{u"@claude"_s, u"@Cleo"_s}));
        QCOMPARE(texts(completions(u"@a", handles)), QStringList{u"@all"_s});
        QCOMPARE(texts(completions(u"@", handles)).size(), 4);
        QCOMPARE(texts(completions(u"/sear", handles)), QStringList{u"/search"_s});
        QVERIFY(completions(u"open", handles).isEmpty());
        QVERIFY(completions(u"", handles).isEmpty());
        QCOMPARE(completions(u"/stop", handles).first().synopsis, u"[@handle]"_s);
    }
};

MOAI_TEST(CommandTableTest)
#include "CommandTableTest.moc"
