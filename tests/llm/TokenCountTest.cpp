// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/TokenCount.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

QString sample(const char *name)
{
    QFile file(QStringLiteral(MOAI_TEST_DATA "/tokens/%1.txt").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TokenCountTest : public QObject
{
    Q_OBJECT

private slots:
    void theEstimateLiesWhereRealTokenisersDo_data()
    {
        // What o200k_base and cl100k_base, two tokenisers that OpenAI publishes, count.
        QTest::addColumn<int>("o200k");
        QTest::addColumn<int>("cl100k");
        const auto row = [](const char *name, int newer, int older) {
            QTest::newRow(name) << newer << older;
        };
        row("en", 79, 78);
        row("de", 89, 115);
        row("ru", 71, 137);
        row("ar", 41, 96);
        row("hi", 46, 141);
        row("th", 60, 128);
        row("zh", 84, 140);
        row("ja", 99, 135);
        row("ko", 57, 92);
        row("code", 106, 104);
        row("json", 77, 78);
        row("numbers", 94, 94);
        row("emoji", 21, 28);
    }
    void theEstimateLiesWhereRealTokenisersDo()
    {
        QFETCH(int, o200k);
        QFETCH(int, cl100k);
        const qint64 estimate = estimatedTokens(sample(QTest::currentDataTag()));
        const auto told = qPrintable(u"estimated %1"_s.arg(estimate));
        QVERIFY2(double(estimate) >= 0.8 * std::min(o200k, cl100k), told);
        QVERIFY2(double(estimate) <= 1.25 * std::max(o200k, cl100k), told);
    }

    void nothingIsNothing()
    {
        QCOMPARE(estimatedTokens({}), 0);
        QCOMPARE(estimatedTokens(u" "), 1);
        QCOMPARE(estimatedTokens(u"a"), 1);
    }

    void moreTextNeverCountsLessHoweverItIsCut()
    {
        const QString text = sample("code") + sample("zh") + sample("emoji") + sample("numbers");
        TokenCounter one;
        qint64 before = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            one.add(QStringView(text).mid(i, 1));
            QVERIFY(one.count() >= before);
            before = one.count();
        }
        QCOMPARE(before, estimatedTokens(text));
    }

    void aMillionCharactersOfAnythingAreCounted_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("letters") << u"a"_s;
        QTest::newRow("spaces") << u" "_s;
        QTest::newRow("digits") << u"7"_s;
        QTest::newRow("symbols") << u"{"_s;
        QTest::newRow("controls") << QString(QChar(0));
        QTest::newRow("lone surrogates") << QString(QChar(0xD800));
    }
    void aMillionCharactersOfAnythingAreCounted()
    {
        QFETCH(QString, piece);
        const qint64 hundred = estimatedTokens(piece.repeated(100));
        const qint64 million = estimatedTokens(piece.repeated(1'000'000));
        QVERIFY(hundred > 0);
        QVERIFY(million > hundred && million <= 2'000'000);
    }
};

MOAI_TEST(TokenCountTest)
#include "TokenCountTest.moc"
