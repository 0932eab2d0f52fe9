// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace moai;
using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("bearer", u"sent Bearer abc.DEF-123_~+/= now"_s, u"sent Bearer *** now"_s);
        row("bearer with a bot token", u"Bearer 123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw4 x"_s,
            u"Bearer *** x"_s);
        row("authorization", u"Authorization: Bearer k1\r\nHost: a"_s,
            u"Authorization: ***\r\nHost: a"_s);
        row("authorization of another scheme", u"authorization: Digest a=\"b\", c=d"_s,
            u"authorization: ***"_s);
        row("authorization in a pair", u"(\"Authorization\",\"Bearer xyz\")"_s,
            u"(\"Authorization\",\"***\")"_s);
        row("x-api-key", u"x-api-key: whatever-it-is"_s, u"x-api-key: ***"_s);
        row("x-goog-api-key", u"X-Goog-Api-Key=abc;next"_s, u"X-Goog-Api-Key=***;next"_s);
        row("api_key in JSON", u"{\"api_key\": \"abc\", \"n\": 1}"_s,
            u"{\"api_key\": \"***\", \"n\": 1}"_s);
        row("openai", u"key sk-proj-abcdefghijkl_12 was refused"_s, u"key sk-*** was refused"_s);
        row("anthropic", u"sk-ant-api03-AbC_dEf-1"_s, u"sk-***"_s);
        row("google", u"AIzaSyA1234567890abcdefghijklmnopqrstuv"_s, u"AIza***"_s);
        row("groq", u"gsk_abcdefghijklmnop"_s, u"gsk_***"_s);
        row("xai", u"xai-abcdefghijklmnop"_s, u"xai-***"_s);
        row("jwt", u"eyJhbGciOi.eyJzdWIi.SflKxwRJ"_s, u"eyJ***"_s);
        row("bot token", u"123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw4 works"_s, u"*** works"_s);
        row("bot token in a URL",
            u"GET https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe"_s,
            u"GET https://api.telegram.org/bot***/getMe"_s);
        row("short bot token in a URL", u"http://127.0.0.1:8081/x/bot123:ABC/getMe failed"_s,
            u"http://127.0.0.1:8081/x/bot***/getMe failed"_s);
        row("bot token in a file's URL", u"\"https://a.b/file/bot123:AB-C_d/voice.oga\""_s,
            u"\"https://a.b/file/bot***/voice.oga\""_s);
        row("bot token with its colon encoded", u"https://a.b/bot123%3AABC/getMe"_s,
            u"https://a.b/bot***/getMe"_s);
        row("URL with a password", u"proxy http://user:p%40ss@host:8080/x failed"_s,
            u"proxy http://***@host:8080/x failed"_s);
        row("URL with a name", u"socks5://me@host"_s, u"socks5://***@host"_s);
        row("URL with a key", u"https://a.b/v1?alt=sse&key=abc#f"_s,
            u"https://a.b/v1?alt=sse&key=***#f"_s);
        row("URL with an api_key", u"https://a.b/v1?api_key=abc&x=1"_s,
            u"https://a.b/v1?api_key=***&x=1"_s);
        row("URL with a token", u"https://a.b/v1?access_token=abcdefg"_s,
            u"https://a.b/v1?access_token=***"_s);
        row("password", u"password=hunter22 host=db"_s, u"password=*** host=db"_s);
        row("several", u"sk-abcdefgh and Bearer abcdefgh"_s, u"sk-*** and Bearer ***"_s);
    }
    void secretsAreReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redact(text), expected);
        QCOMPARE(redact(expected), expected);
    }

    void everydayTextStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("prose") << u"The task-force risk-averse bearer of news: no key was set."_s;
        QTest::newRow("numbers") << u"usage: 1234567 tokens, 12:30:45, 2026-01-02T03:04:05"_s;
        QTest::newRow("URL") << u"https://api.openai.com/v1/models?limit=20&after=a"_s;
        QTest::newRow("address") << u"127.0.0.1:34567 closed; mail me@example.org"_s;
        QTest::newRow("tokens") << u"max_tokens: 4096, token: 12"_s;
        QTest::newRow("path") << u"/home/me/.local/share/moai/moai.sqlite"_s;
        QTest::newRow("a bot") << u"https://t.me/moai_bot?start=abc, see /bot/123 and robot5:x"_s;
        QTest::newRow("other letters") << u"日本語のテキスト ключ"_s;
    }
    void everydayTextStays()
    {
        QFETCH(QString, text);
        QCOMPARE(redact(text), text);
    }

    void aMegabyteIsRedactedInNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QString text = u"sk-a bearer x://y authorization 1234567 "_s.repeated(25'000);
        (void)redact(text);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void messagesGoToStderrWithoutTheirSecrets()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        // stderr itself is redirected for one message: that is where the handler writes.
        std::fflush(stderr);
        const int kept = dup(fileno(stderr));
        dup2(file.handle(), fileno(stderr));
        const auto before = qInstallMessageHandler(nullptr);
        installLog();
        qCWarning(llmLog).noquote() << "refused: sk-abcdefghijkl\nsecond line";
        qCDebug(llmLog) << "not shown";
        qInstallMessageHandler(before);
        std::fflush(stderr);
        dup2(kept, fileno(stderr));
        ::close(kept);

        file.seek(0);
        QCOMPARE(file.readAll(), "moai: warning: refused: sk-*** second line\n"_ba);
        const QList<LogLine> held = recentLog().lines();
        QVERIFY(!held.isEmpty());
        QCOMPARE(held.last().text, u"refused: sk-*** second line"_s);
        QCOMPARE(held.last().area, u"moai.llm"_s);
        QCOMPARE(held.last().type, QtWarningMsg);
    }

    void theFileHoldsNoSecretAndWhatWasLoggedBefore()
    {
        const QTemporaryDir dir;
        const auto before = qInstallMessageHandler(nullptr);
        installLog();
        qCWarning(llmLog).noquote() << "early: sk-abcdefghijkl";
        QVERIFY(keepLogIn(dir.filePath(u"log"_s)));
        qCWarning(llmLog).noquote() << "late: Bearer abcdefghijkl";
        qInstallMessageHandler(before);
        QFile file(dir.filePath(u"log/moai.log"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY2(kept.contains("moai.llm: early: sk-***\n"), kept.constData());
        QVERIFY2(kept.endsWith("moai.llm: late: Bearer ***\n"), kept.constData());
        QVERIFY(!kept.contains("abcdefghijkl"));
    }

    void verboseTellsMoreAtOnce()
    {
        QVERIFY(!llmLog().isDebugEnabled());
        setVerboseLog(true);
        QVERIFY(llmLog().isDebugEnabled());
        setVerboseLog(false);
        QVERIFY(!llmLog().isDebugEnabled());
        QVERIFY(llmLog().isWarningEnabled());
    }
};

MOAI_TEST(LogTest)
#include "LogTest.moc"
