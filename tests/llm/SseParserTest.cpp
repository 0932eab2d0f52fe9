// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/SseParser.h"
#include "base/Utf8.h"
#include "llm/NdjsonParser.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class SseParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAsTheStandardSaysInEveryChunking_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<SseEvent>>("events");
        const auto row = [](const char *name, const QByteArray &bytes,
                            const QList<SseEvent> &events) {
            QTest::newRow(name) << bytes << events;
        };
        const QString message = u"message"_s;
        row("one", "data: a\n\n", {{message, u"a"_s}});
        row("multi-line", "data: YHOO\ndata: +2\ndata: 10\n\n", {{message, u"YHOO\n+2\n10"_s}});
        row("comments and one space", ": hi\n\ndata:a\n\ndata:  b\n\n",
            {{message, u"a"_s}, {message, u" b"_s}});
        row("fields without a colon",
            "data\n\ndata\ndata\n\ndata:", {{message, u""_s}, {message, u"\n"_s}});
        row("named", "event: add\ndata: 73\n\nevent: x\n\ndata: y\n\n",
            {{u"add"_s, u"73"_s}, {message, u"y"_s}});
        row("CR", "data: a\rdata: b\r\r", {{message, u"a\nb"_s}});
        row("CRLF", "data: a\r\ndata: b\r\n\r\n", {{message, u"a\nb"_s}});
        row("mixed", "data: a\rdata: b\ndata: c\r\n\n", {{message, u"a\nb\nc"_s}});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            {{message, u"a"_s}});
        row("only one mark is dropped",
            "\xEF\xBB\xBF\xEF\xBB\xBF"
            "data: a\n\ndata: b\n\n",
            {{message, u"b"_s}});
        row("unfinished", "data: a\n\ndata: b\n", {{message, u"a"_s}});
        row("id, retry and unknown fields", "id: 1\nretry: 5\nfoo: bar\nDATA: no\ndata: a\n\n",
            {{message, u"a"_s}});
        row("a colon in the value", "data: a: b\n\n", {{message, u"a: b"_s}});
        row("split UTF-8", "data: \xF0\x9F\x8C\x8D\n\n", {{message, u"🌍"_s}});
        row("ill-formed UTF-8",
            "data: \xE2\x82"
            "A\xFF\n\n",
            {{message, u"\uFFFDA\uFFFD"_s}});
        row("NUL stays", QByteArray("data: a\0b\n\n", 11), {{message, u"a\0b"_s}});
        row("the last name wins", "event: a\nevent: b\ndata: x\n\n", {{u"b"_s, u"x"_s}});
        row("nothing", "", {});
    }

    void readsAsTheStandardSaysInEveryChunking()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<SseEvent>, events);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            SseParser parser;
            QList<SseEvent> read;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                read += parser.feed(bytes.mid(at, size));
            QCOMPARE(read, events);
        }
    }

    void anEndlessEventIsBounded()
    {
        SseParser parser;
        const QByteArray line = "data: " + QByteArray(1024 * 1024, 'x') + '\n';
        for (int i = 0; i < 20; ++i)
            QVERIFY(parser.feed(line).isEmpty());
        QVERIFY(parser.hasOverflowed());
        QVERIFY(parser.feed("\n\ndata: a\n\n").isEmpty());
    }

    void cutsLinesInEveryChunking()
    {
        const QByteArray bytes = "\xEF\xBB\xBF{\"a\":1}\r\n\n  \n{\"b\":\"\xC3\xA9\"}\n{\"c\":3}";
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            NdjsonParser parser;
            QList<QByteArray> lines;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                lines += parser.feed(bytes.mid(at, size));
            lines.append(parser.takeRest());
            QCOMPARE(lines, (QList<QByteArray>{"{\"a\":1}", "{\"b\":\"\xC3\xA9\"}", "{\"c\":3}"}));
        }
    }

    void decodesUtf8AsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        // The examples of https://www.unicode.org/versions/latest/ch03.pdf, tables 3-8 to 3-11
        QTest::newRow("overlong") << QByteArray("\xC0\xAF\xE0\x80\xBF\xF0\x81\x82"
                                                "A")
                                  << u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"_s;
        QTest::newRow("surrogates") << QByteArray("\xED\xA0\x80\xED\xBF\xBF\xED\xAF"
                                                  "A")
                                    << u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA"_s;
        QTest::newRow("other") << QByteArray("\xF4\x91\x92\x93\xFF"
                                             "A\x80\xBF"
                                             "B")
                               << u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDA\uFFFD\uFFFDB"_s;
        QTest::newRow("truncated") << QByteArray("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF"
                                                 "A")
                                   << u"\uFFFD\uFFFD\uFFFD\uFFFDA"_s;
        QTest::newRow("cut at the end") << QByteArray("a\xF0\x9F\x8C") << u"a\uFFFD"_s;
        QTest::newRow("well-formed") << QByteArray("\xF0\x9F\x8C\x8D\xC3\xA9") << u"🌍é"_s;
        QTest::newRow("a mark stays") << QByteArray("\xEF\xBB\xBFx") << u"\uFEFFx"_s;
    }

    void decodesUtf8AsTheStandardSays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(textFromUtf8(bytes), text);
    }
};

MOAI_TEST(SseParserTest)
#include "SseParserTest.moc"
