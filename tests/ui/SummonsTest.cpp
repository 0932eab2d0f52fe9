// SPDX-License-Identifier: GPL-3.0-or-later
#include "Summons.h"
#include "FileOpening.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

using Kind = Errand::Kind;

class SummonsTest : public QObject
{
    Q_OBJECT

    const QDir m_folder{u"/home/someone"_s};
    const QString m_uid = u"0b9f6c5e-8a0e-4f0e-9d3c-2f1f6a7b8c9d"_s;

private slots:
    void readsLinksAndFiles_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &word, Kind kind,
                            const QString &text = {}) {
            QTest::newRow(name) << word << kind << text;
        };
        row("discussion", u"moai://discussion/"_s + m_uid, Kind::OpenDiscussion, m_uid);
        row("capitals", u"MOAI://DISCUSSION/"_s + m_uid.toUpper(), Kind::OpenDiscussion, m_uid);
        row("key", u"moai://discussion/17"_s, Kind::OpenDiscussion, u"17"_s);
        row("new", u"moai://new"_s, Kind::NewQuestion);
        row("new with a slash", u"moai://new/?text=Hi"_s, Kind::NewQuestion, u"Hi"_s);
        row("percent", u"moai://new?text=Why%20%C3%BC%3F%26%23%0A%E4%BD%A0"_s, Kind::NewQuestion,
            u"Why ü?&#\n你"_s);
        row("not encoded", u"moai://new?text=Why is it? Über 5%"_s, Kind::NewQuestion,
            u"Why is it? Über 5%"_s);
        row("a plus is a plus", u"moai://new?text=1+1"_s, Kind::NewQuestion, u"1+1"_s);
        row("more in the query", u"moai://new?from=web&text=Hi&x=y"_s, Kind::NewQuestion, u"Hi"_s);
        row("a command stays words", u"moai://new?text=/stop"_s, Kind::NewQuestion, u"/stop"_s);
        row("line ends", u"moai://new?text=a%0D%0Ab%0Dc"_s, Kind::NewQuestion, u"a\nb\nc"_s);
        row("control characters", u"moai://new?text=a%00b%1B%5B31mc%7F"_s, Kind::NewQuestion,
            u"ab[31mc"_s);
        row("turned around", u"moai://new?text=%E2%80%AEevil%E2%80%8B"_s, Kind::NewQuestion,
            u"evil"_s);
        row("tags that nobody sees", u"moai://new?text=hi%F3%A0%81%A1"_s, Kind::NewQuestion,
            u"hi"_s);
        row("emoji", u"moai://new?text=%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB"_s, Kind::NewQuestion,
            u"👩‍💻"_s);
        row("practice", u"moai://practice"_s, Kind::PracticeTable);
        row("relative file", u"notes/a.moai.json"_s, Kind::TakeFile,
            u"/home/someone/notes/a.moai.json"_s);
        row("absolute file", u"/tmp/../tmp/a b.json"_s, Kind::TakeFile, u"/tmp/a b.json"_s);
        row("file with a colon", u"a:b.json"_s, Kind::TakeFile, u"/home/someone/a:b.json"_s);
        row("file as a link", u"file:///tmp/a%20b%C3%BC.json"_s, Kind::TakeFile,
            u"/tmp/a bü.json"_s);
        row("like an option", u"--data-dir=/x"_s, Kind::TakeFile, u"/home/someone/--data-dir=/x"_s);
    }

    void readsLinksAndFiles()
    {
        QFETCH(QString, word);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        const QList<Errand> errands = errandsOf(word, m_folder);
        QCOMPARE(errands.size(), 1);
        QCOMPARE(errands[0].text, text);
        QVERIFY(errands[0].kind == kind);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QString &word) {
            QTest::newRow(name) << word;
        };
        row("climbing", u"moai://discussion/../../x"_s);
        row("climbing, encoded", u"moai://discussion/%2e%2e%2f%2e%2e%2fx"_s);
        row("no discussion", u"moai://discussion/"_s);
        row("no slash", u"moai://discussion"_s);
        row("no id", u"moai://discussion/hello"_s);
        row("too big a key", u"moai://discussion/1234567890123456789"_s);
        row("in braces", u"moai://discussion/%7B0b9f6c5e-8a0e-4f0e-9d3c-2f1f6a7b8c9d%7D"_s);
        row("SQL", u"moai://discussion/1' OR 1=1 --"_s);
        row("an option", u"moai://--data-dir=/tmp/x"_s);
        row("an option behind it", u"moai://new/--data-dir"_s);
        row("unknown", u"moai://say?text=Hi"_s);
        row("port", u"moai://new:80?text=Hi"_s);
        row("user", u"moai://a:b@new?text=Hi"_s);
        row("no host", u"moai:new"_s);
        row("another scheme", u"https://example.org/a.json"_s);
        row("a file elsewhere", u"file://server/share/a.json"_s);
        row("a file of nobody", u"file:"_s);
        row("very long", u"moai://new?text="_s + u"x"_s.repeated(100'001));
    }

    void refusesWithASentence()
    {
        QFETCH(QString, word);
        const QList<Errand> errands = errandsOf(word, m_folder);
        QCOMPARE(errands.size(), 1);
        QVERIFY(errands[0].kind == Kind::Refuse);
        QVERIFY2(errands[0].text.endsWith(u'.') && errands[0].text.size() < 300,
                 qPrintable(errands[0].text));
    }

    void whatIsRefusedIsNamedOnOneLine()
    {
        const auto errands = errandsOf(u"moai://x/a%0Ab\nc\x1b[31m"_s, m_folder);
        QCOMPARE(errands.size(), 1);
        QVERIFY(!errands[0].text.contains(u'\n'));
        QVERIFY(!errands[0].text.contains(u'\x1b'));
    }

    void aBareLinkOnlyComesToTheFront()
    {
        QVERIFY(errandsOf(u"moai://"_s, m_folder).isEmpty());
        QVERIFY(errandsOf(u"moai:"_s, m_folder).isEmpty());
        QVERIFY(errandsOf(QString(), m_folder).isEmpty());
    }

    void comesBackFromItsWords()
    {
        Summons summons;
        summons.token = u"moai-1-host_TIME42"_s;
        summons.inBackground = true;
        for (const Kind kind : {Kind::OpenDiscussion, Kind::NewQuestion, Kind::QuickAsk,
                                Kind::PracticeTable, Kind::TakeFile, Kind::Refuse})
            summons.errands << Errand{kind, u"a b\nfile c"_s} << Errand{kind, {}};
        QCOMPARE(summonsOf(wordsOf(summons)), summons);
        QCOMPARE(summonsOf({}), Summons());
        QCOMPARE(summonsOf({u"unknown x"_s, u"new"_s, QString()}), Summons());
    }

    void whatTheSystemOpensWithMoaiIsASummons()
    {
        FileOpening opening(*qApp);
        QSignalSpy summoned(&opening, &FileOpening::summoned);
        QFileOpenEvent link(QUrl(u"moai://new?text=a%20b"_s));
        QFileOpenEvent file(u"/home/some one/d.moai.json"_s);
        QVERIFY(QCoreApplication::sendEvent(qApp, &link));
        QVERIFY(QCoreApplication::sendEvent(qApp, &file));
        QCOMPARE(summoned.size(), 2);
        const auto errandOf = [&summoned](qsizetype i) {
            return summoned.at(i).first().value<Summons>().errands.value(0);
        };
        QCOMPARE(errandOf(0), (Errand{Kind::NewQuestion, u"a b"_s}));
        QCOMPARE(errandOf(1), (Errand{Kind::TakeFile, u"/home/some one/d.moai.json"_s}));
    }
};

MOAI_TEST(SummonsTest)
#include "SummonsTest.moc"
