// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Mentions.h"
#include "roundtable/CodeSpans.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class MentionsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWholeKnownHandles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QString &text, const QStringList &named) {
            QTest::newRow(name) << text << named;
        };
        row("at the start", u"@o3 why?"_s, {u"o3"_s});
        row("never part of another", u"hi @o3pro"_s, {});
        row("the longer one", u"@o3-pro why?"_s, {u"o3-pro"_s});
        row("in any case, as the roster spells it", u"@CLAUDE why?"_s, {u"Claude"_s});
        row("several, each once", u"@o3 @claude @O3 why?"_s, {u"o3"_s, u"Claude"_s});
        row("with commas", u"@o3, @claude: why?"_s, {u"o3"_s, u"Claude"_s});
        row("in the middle", u"what did @claude say?"_s, {u"Claude"_s});
        row("at the end of a sentence", u"ask @claude."_s, {u"Claude"_s});
        row("a dot inside the handle", u"ask @gpt-4.1."_s, {u"gpt-4.1"_s});
        row("with an apostrophe", u"what of @claude's point?"_s, {u"Claude"_s});
        row("in brackets and bold", u"so (@o3) and **@claude**?"_s, {u"o3"_s, u"Claude"_s});
        row("on another line", u"first\n@o3 second"_s, {u"o3"_s});
        row("after an emoji", u"👍@o3"_s, {u"o3"_s});
        row("an address", u"write to me@o3 or a.b@claude.com"_s, {});
        row("a host", u"ssh root@claude"_s, {});
        row("a path", u"npm i pkg/@claude"_s, {});
        row("an account elsewhere", u"follow me: @claude@example.org"_s, {});
        row("a longer word in another script", u"hi @o3é"_s, {});
        row("a code span", u"use `@o3` here"_s, {});
        row("a longer code span", u"use ``a ` @o3`` and @claude"_s, {u"Claude"_s});
        row("an open code span is no code", u"use `@claude here"_s, {});
        row("a lone backtick before", u"use ` and @claude"_s, {u"Claude"_s});
        row("a span ends with its paragraph", u"a ` b\n\n@claude ` c"_s, {u"Claude"_s});
        row("a span over two lines", u"a ` b\n@claude ` c"_s, {});
        row("an escaped backtick", u"a \\` @claude ` b"_s, {u"Claude"_s});
        row("a fence", u"look:\n```py\n@o3\n```\n@claude?"_s, {u"Claude"_s});
        row("a fence of tildes", u"~~~\n@o3\n```\n@o3\n~~~~\n"_s, {});
        row("a fence that never ends", u"x\n````\n@o3\n```\n@o3"_s, {});
        row("indented signs are no fence", u"x\n    ```\n@o3"_s, {u"o3"_s});
        row("nobody", u"@ 5 pm"_s, {});
    }
    void findsWholeKnownHandles()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        const auto mentions =
            findMentions(text, {u"o3"_s, u"o3-pro"_s, u"Claude"_s, u"gpt-4"_s, u"gpt-4.1"_s});
        QCOMPARE(mentions.named.handles, named);
        QVERIFY(!mentions.named.everyone);
    }

    void tellsEveryoneFromSomebody()
    {
        const auto mentions = findMentions(u"@ALL and @o3: why?"_s, {u"o3"_s});
        QVERIFY(mentions.named.everyone);
        QCOMPARE(mentions.named.handles, QStringList{u"o3"_s});
        QVERIFY(!findMentions(u"@allan why?"_s, {}).named.everyone);
    }

    void tellsUnknownNamesAtTheStartOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("first word") << u"@o3pro why?"_s << QStringList{u"o3pro"_s};
        QTest::newRow("after a known one") << u"@o3 @gtp why?"_s << QStringList{u"gtp"_s};
        QTest::newRow("after white space") << u"  \n@gtp why?"_s << QStringList{u"gtp"_s};
        QTest::newRow("in the middle") << u"I use @Override often"_s << QStringList{};
        QTest::newRow("in code") << u"`@Override` often"_s << QStringList{};
        QTest::newRow("an account elsewhere") << u"@me@example.org wrote"_s << QStringList{};
        QTest::newRow("a sign") << u"@-> what is it?"_s << QStringList{};
    }
    void tellsUnknownNamesAtTheStartOnly()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, unknown);
        QCOMPARE(findMentions(text, {u"o3"_s}).unknownAtStart, unknown);
    }

    void seesThatThereIsNothingElse()
    {
        QVERIFY(findMentions(u" @o3, @all \n"_s, {u"o3"_s}).nothingElse);
        QVERIFY(!findMentions(u"@o3 ?"_s, {u"o3"_s}).nothingElse);
        QVERIFY(!findMentions(u"   "_s, {u"o3"_s}).nothingElse);
    }

    void hostileTextTakesTimeInProportion_data()
    {
        QTest::addColumn<QString>("text");
        QString growing = u"@x "_s;
        for (qsizetype length = 1; growing.size() < 1'000'000; ++length)
            growing += QString(length, u'`') + u' ';
        QTest::newRow("runs that never match") << growing;
        QTest::newRow("signs") << QString(1'000'000, u'@');
        QTest::newRow("dots") << u'@' + QString(1'000'000, u'.');
        QTest::newRow("backticks") << u"@x "_s + u"` `` "_s.repeated(200'000);
    }
    void hostileTextTakesTimeInProportion()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        (void)findMentions(text, {u"claude"_s});
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void blankingKeepsPositions()
    {
        const QString text = u"a `b` c\n```\nd\n```\ne"_s;
        const QString blanked = withCodeBlanked(text);
        QCOMPARE(blanked.size(), text.size());
        QCOMPARE(blanked, u"a ``` c\n```\n`\n```\ne"_s);
    }
};

MOAI_TEST(MentionsTest)
#include "MentionsTest.moc"
