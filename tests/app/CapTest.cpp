// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordedTable.h"
#include "llm/TokenCount.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPiece = u"one more piece of a long story "_s;

/// Says a piece whenever it is let go.
Canned longStory()
{
    const QByteArray event =
        "data: {\"choices\":[{\"delta\":{\"content\":\"" + kPiece.toUtf8() + "\"}}]}\n\n";
    Canned canned = Canned::stream();
    for (int i = 0; i < 40; ++i)
        canned = canned.chunk(event).hold();
    return canned.silence();
}

/// A dollar for each token that is written.
bool writePrices(const QString &dataDir)
{
    QFile prices(dataDir + u"/models.json"_s);
    return prices.open(QIODevice::WriteOnly) &&
           prices.write(R"({"models": [{"model": "m-*", "input": 0, "output": 1000000}]})") > 0;
}

} // namespace

/// The budget, while words arrive.
class CapTest : public QObject
{
    Q_OBJECT

private slots:
    void theHardCapStopsWithinOneChunkAndKeepsWhatArrived()
    {
        constexpr qint64 kCap = 60;
        RecordedTable table({u"ann"_s, u"bob"_s}, {u"--context"_s, u"shared"_s});
        QVERIFY(writePrices(table.moai.dataDir()));
        QCOMPARE(
            table.moai
                .run({u"project"_s, u"set"_s, u"Table"_s, u"--hard-cap"_s, QString::number(kCap)})
                .status,
            0);
        table.answers(u"ann"_s, longStory());
        table.answers(u"bob"_s, longStory());
        const auto process = table.moai.start({u"say"_s, u"--json"_s, u"/open Tell a story."_s});
        // Each next pair of pieces is sent when the one before has been seen.
        QByteArray out;
        qsizetype pairs = 0;
        while (process->state() != QProcess::NotRunning) {
            const bool seen = QTest::qWaitFor(
                [&] {
                    out += process->readAllStandardOutput();
                    return out.count("\"event\":\"text\"") >= 2 * (pairs + 1) ||
                           process->state() == QProcess::NotRunning;
                },
                20000);
            QVERIFY2(seen,
                     QByteArray(out.right(600) + process->readAllStandardError()).constData());
            ++pairs;
            table.server.release();
        }
        const Run said = ended(*process);
        QCOMPARE(said.status, 3); // nobody's answer is complete

        const QJsonArray messages = table.shown()["rounds"_L1][0]["messages"_L1].toArray();
        qint64 tokens = 0;
        for (qsizetype i = 1; i < messages.size(); ++i) {
            const QString text = messages[i]["text"_L1].toString();
            QCOMPARE(messages[i]["status"_L1].toString(), u"stopped"_s);
            QVERIFY(messages[i]["price"_L1].isNull()); // the service told no usage
            QVERIFY(!text.isEmpty());
            tokens += estimatedTokens(text);
        }
        QVERIFY2(tokens > kCap, qPrintable(QString::number(tokens)));
        QVERIFY(tokens - estimatedTokens(kPiece) <= kCap);
        QVERIFY(table.moai.run({u"export"_s, u"1"_s}).out.contains("price unknown"));

        // From now on nobody is asked.
        const auto requests = table.server.requests().size();
        const Run again = table.say(u"/open More."_s);
        QVERIFY(again.status != 0);
        QVERIFY2(again.err.contains("$"), again.err.constData());
        QCOMPARE(table.server.requests().size(), requests);
    }
};

MOAI_TEST(CapTest)
#include "CapTest.moc"
