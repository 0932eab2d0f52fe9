// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "llm/PracticeServer.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A table of two, and a discussion with an answer, a failure and a mention.
void talk(MoaiProcess &moai, const QUrl &models)
{
    QCOMPARE(moai.run({u"service"_s, u"add"_s, u"p"_s, u"--url"_s, models.toString()}).status, 0);
    QCOMPARE(moai.run({u"project"_s, u"new"_s, u"Café"_s, u"--topic"_s, u"Coffee"_s, u"--roster"_s,
                       u"p/practice-scout=scout,p/practice-skeptic=skeptic"_s})
                 .status,
             0);
    QCOMPARE(moai.run({u"say"_s, u"/open Is it [fail skeptic html] hot? <script>"_s}).status, 1);
    QCOMPARE(moai.run({u"say"_s, u"@scout And now?"_s}).status, 0);
}

} // namespace

/// Taking discussions away and in again, with the real program.
class ExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    /// One talk for all: they only read it.
    void initTestCase()
    {
        m_models.setPace(0);
        QVERIFY(m_models.start());
        talk(m_moai, m_models.url());
    }

    void aDiscussionGoesFromOneStoreToAnother()
    {
        MoaiProcess &here = m_moai;
        const QString file = here.dataDir() + u"/bundle.json"_s;
        const QStringList asJson{u"export"_s, u"1"_s, u"--format"_s, u"json"_s};
        const Run exported = here.run(asJson + QStringList{u"--output"_s, file});
        QVERIFY2(exported.status == 0, exported.err.constData());
        QVERIFY(exported.out.isEmpty());
        QCOMPARE(contents(file), here.run(asJson).out);
        QCOMPARE(here.run({u"say"_s, u"/export json"_s}).out, contents(file));

        MoaiProcess there;
        const Run imported = there.run({u"import"_s, file, u"--json"_s});
        QVERIFY2(imported.status == 0, imported.err.constData());
        QCOMPARE(imported.lines().first()["outcome"_L1].toString(), u"imported"_s);
        QCOMPARE(imported.lines().first()["project"_L1].toString(), u"Café"_s);
        const QJsonObject before = QJsonDocument::fromJson(contents(file)).object();
        const QJsonObject after = QJsonDocument::fromJson(there.run(asJson).out).object();
        QCOMPARE(after["discussion"_L1].toObject(), before["discussion"_L1].toObject());

        const Run again = there.run({u"import"_s, u"-"_s}, contents(file));
        QVERIFY2(again.status == 0, again.err.constData());
        QVERIFY2(again.out.contains("already"), again.out.constData());
        const Run list = there.run({u"discussion"_s, u"list"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(list.out).array().size(), 1);
        // It goes on here, as soon as its service is here, too.
        there.run({u"service"_s, u"add"_s, u"p"_s, u"--url"_s, m_models.url().toString()});
        QCOMPARE(there.run({u"say"_s, u"-d"_s, u"1"_s, u"@scout And here?"_s}).status, 0);

        // Also into a project that is there.
        MoaiProcess elsewhere;
        QCOMPARE(elsewhere.run({u"project"_s, u"new"_s, u"Mine"_s}).status, 0);
        const Run into = elsewhere.run({u"import"_s, file, u"-p"_s, u"mine"_s, u"--json"_s});
        QCOMPARE(into.lines().value(0)["project"_L1].toString(), u"Mine"_s);
    }

    void documentsTellEverythingAndDoNothing()
    {
        MoaiProcess &moai = m_moai;
        const QByteArray markdown = moai.run({u"export"_s, u"1"_s}).out;
        QCOMPARE(moai.run({u"discussion"_s, u"show"_s, u"1"_s}).out, markdown);
        QCOMPARE(moai.run({u"say"_s, u"/export"_s}).out, markdown);
        const Run html = moai.run({u"export"_s, u"1"_s, u"--format"_s, u"html"_s});
        for (const QByteArray &document : {markdown, html.out}) {
            for (const char *words :
                 {"Café", "Coffee", "@scout", "practice-skeptic", "[Error: ", "And now?", "Totals"})
                QVERIFY2(document.contains(words), words);
            QVERIFY(document.indexOf("Round 1") < document.indexOf("Round 2"));
        }
        QVERIFY(!html.out.contains("<script"));
    }

    void whatCannotBeDoneGetsASentenceAndChangesNothing()
    {
        MoaiProcess &moai = m_moai;
        const QString dir = moai.dataDir();
        const QString file = dir + u"/kept.md"_s;
        QVERIFY(put(file, "mine"));
        QVERIFY(put(dir + u"/half.json"_s,
                    moai.run({u"export"_s, u"1"_s, u"--format"_s, u"json"_s}).out.left(900)));
        QVERIFY(put(dir + u"/foreign.json"_s, "{\"a\": 1}"));
        const QList<QStringList> wrong{
            {u"export"_s, u"7"_s, u"--output"_s, file},
            {u"export"_s, u"1"_s, u"--format"_s, u"pdf"_s, u"--output"_s, file},
            {u"export"_s, u"1"_s, u"--output"_s, dir},
            {u"export"_s, u"1"_s, u"--output"_s, dir + u"/no/such.md"_s},
            {u"export"_s},
            {u"say"_s, u"/export pdf"_s},
            {u"say"_s, u"-d"_s, u"new"_s, u"/export"_s},
            {u"import"_s, dir},
            {u"import"_s, dir + u"/nothing.json"_s},
            {u"import"_s, file},
            {u"import"_s, dir + u"/half.json"_s},
            {u"import"_s, dir + u"/foreign.json"_s},
            {u"import"_s, dir + u"/half.json"_s, u"-p"_s, u"nowhere"_s},
        };
        for (const QStringList &arguments : wrong) {
            const Run run = moai.run(arguments);
            QVERIFY2(run.status == 2, qPrintable(arguments.join(u' ')));
            QVERIFY(run.out.isEmpty());
            QVERIFY2(run.err.trimmed().size() > 15, run.err.constData());
        }
        QCOMPARE(contents(file), "mine");
        const Run list = moai.run({u"discussion"_s, u"list"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(list.out).array().size(), 1);
    }

private:
    moai::PracticeServer m_models;
    MoaiProcess m_moai;
};

MOAI_TEST(ExchangeTest)
#include "ExchangeTest.moc"
