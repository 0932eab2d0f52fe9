// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BugReport.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class BugReportTest : public QObject
{
    Q_OBJECT

private:
    static LogLine line(const QString &text)
    {
        return {QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC), QtWarningMsg, u"moai.llm"_s,
                text};
    }
    static QString report(const QHash<QString, QVariant> &settings,
                          const QList<LogLine> &lines = {})
    {
        return bugReport({{{u"Qt"_s, u"6.4.2"_s}}, settings, lines, u"/home/anna"_s});
    }

private slots:
    void noKeyOfAnyKindComesThrough_data()
    {
        QTest::addColumn<QString>("secret");
        for (const char *secret :
             {"sk-proj-abcdefghijkl_12", "sk-ant-api03-AbCdEfGh-1", "sk-or-v1-0123456789abcdef",
              "AIzaSyA1234567890abcdefghijklmnopqrstuv", "gsk_abcdefghijklmnop",
              "xai-abcdefghijklmnop", "hf_abcdefghijklmnop", "pplx-abcdefghijklmnop",
              "nvapi-abcdefghijklmnop", "ghp_abcdefghijklmnop", "eyJhbGciOi.eyJzdWIi.SflKxwRJ",
              "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw4"})
            QTest::newRow(secret) << QString::fromLatin1(secret);
    }
    void noKeyOfAnyKindComesThrough()
    {
        QFETCH(const QString, secret);
        // Wherever somebody may have pasted it, also where no secret belongs.
        const QString made = bugReport(
            {{{u"Desktop"_s, secret}},
             {{u"ui/scheme"_s, secret},
              {u"keys/changed"_s, QStringList{u"a=b"_s, secret}},
              {u"telegram/bot"_s, secret},
              {u"odd/"_s + secret, secret},
              {u"telegram/server"_s, QString(u"https://"_s + secret)}},
             {line(secret), line(u"refused: Bearer "_s + secret), line(u"x-api-key: "_s + secret)},
             u"/home/anna"_s});
        QVERIFY2(!made.contains(secret), qPrintable(made));
        QVERIFY2(!made.contains(secret.right(10)), qPrintable(made));
    }

    void noWordOfThePersonComesThrough()
    {
        const QString made = report({{u"composer/drafts"_s, "{\"1\":\"my secret thought\"}"_ba},
                                     {u"telegram/bot"_s, u"annas_bot"_s},
                                     {u"telegram/server"_s, u"https://bots.anna.example"_s},
                                     {u"models/favourites"_s, QStringList{u"annas-lab/gpt"_s}},
                                     {u"window/discussion"_s, u"4711"_s},
                                     {u"window/geometry"_s, "annas geometry"_ba}});
        QVERIFY2(!made.contains(u"anna"_s) && !made.contains(u"thought"_s) &&
                     !made.contains(u"4711"_s),
                 qPrintable(made));
        QVERIFY(made.contains(u"telegram/bot = (set)\n"_s));
    }

    void whatHelpsIsThere()
    {
        const QString made = report({{u"ui/scheme"_s, u"dark"_s},
                                     {u"ui/fontPercent"_s, 150},
                                     {u"composer/enterSends"_s, false},
                                     {u"telegram/on"_s, u"true"_s},
                                     {u"keys/changed"_s, QStringList{u"view.map=F7"_s}},
                                     {u"telegram/bot"_s, QString()}},
                                    {line(u"No answer"_s)});
        QVERIFY2(made.startsWith(u"### Versions\n\n- Qt: 6.4.2\n"_s), qPrintable(made));
        for (const QString &wanted :
             {u"ui/scheme = dark\n"_s, u"ui/fontPercent = 150\n"_s,
              u"composer/enterSends = false\n"_s, u"telegram/on = true\n"_s,
              u"keys/changed = view.map=F7\n"_s, u"telegram/bot = (empty)\n"_s,
              u"2026-01-02T03:04:00.000Z warning moai.llm: No answer\n"_s})
            QVERIFY2(made.contains(wanted), qPrintable(wanted + made));
    }

    void pathsAreShortened()
    {
        const QString made = report({}, {line(u"cannot write /home/anna/.local/share/moai"_s)});
        QVERIFY(made.contains(u"cannot write ~/.local/share/moai"_s));
        QVERIFY(!made.contains(u"anna"_s));
    }

    void nothingEndsTheBlockOfCode()
    {
        const QString made = report({}, {line(u"```\n# Injected"_s)});
        QCOMPARE(made.count(u"```"_s), 4);
        QVERIFY(!made.contains(u"\n# Injected"_s));
    }

    void onlyTheLastLinesAndNoEndlessOnes()
    {
        QList<LogLine> lines;
        for (int i = 0; i < 500; ++i)
            lines << line(u"number %1."_s.arg(i) + u'x' + u"y"_s.repeated(2000));
        const QString made = report({}, lines);
        QVERIFY(!made.contains(u"number 299."_s));
        QVERIFY(made.contains(u"number 300."_s));
        QVERIFY(made.contains(u"number 499."_s));
        QVERIFY(made.size() < 200 * 520);
    }

    void itTellsWhatItRunsOn()
    {
        QStringList told;
        for (const auto &[what, which] : versionsHere()) {
            told << what;
            QVERIFY2(!which.isEmpty() || what == u"Moai", qPrintable(what));
        }
        for (const QString &what : {u"Moai"_s, u"Qt"_s, u"SQLite"_s, u"System"_s, u"Platform"_s,
                                    u"Desktop"_s, u"Screen"_s})
            QVERIFY2(told.contains(what), qPrintable(what));
    }
};

MOAI_TEST(BugReportTest)
#include "BugReportTest.moc"
