// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Shuffle.h"
#include "roundtable/Seeds.h"
#include "support/TestMain.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace moai;
using namespace Qt::StringLiterals;

class ShuffleTest : public QObject
{
    Q_OBJECT

private slots:
    /// Orders that are stored and replayed: they may never change.
    void aSeedsOrderIsPinned_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QList<qsizetype>>("order");
        using Order = QList<qsizetype>;
        QTest::newRow("0") << quint32(0) << Order{1, 0, 2, 3, 4};
        QTest::newRow("1") << quint32(1) << Order{1, 2, 4, 3, 0};
        QTest::newRow("the largest") << quint32(0xffffffff) << Order{0, 4, 3, 2, 1};
    }
    void aSeedsOrderIsPinned()
    {
        QFETCH(quint32, seed);
        QTEST(shuffledOrder(5, seed), "order");
    }

    void everyOneIsThereOnce_data()
    {
        QTest::addColumn<qsizetype>("count");
        for (const qsizetype count : {0, 1, 2, 3, 64, 1000})
            QTest::addRow("%lld", count) << count;
    }
    void everyOneIsThereOnce()
    {
        QFETCH(qsizetype, count);
        QList<qsizetype> order = shuffledOrder(count, 7);
        std::sort(order.begin(), order.end());
        QCOMPARE(order.size(), count);
        for (qsizetype i = 0; i < count; ++i)
            QCOMPARE(order[i], i);
    }

    void everyOrderIsAboutAsLikely()
    {
        constexpr int kSeeds = 24'000;
        QHash<QList<qsizetype>, int> counts;
        for (quint32 seed = 0; seed < kSeeds; ++seed)
            ++counts[shuffledOrder(4, seed)];
        QCOMPARE(counts.size(), 24);
        for (const int count : std::as_const(counts)) // 1000 expected, 31 the deviation
            QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    }

    void aListIsPutIntoThatOrder()
    {
        const QStringList seats{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        const QList<qsizetype> order = shuffledOrder(4, 3);
        const QList<QString> result = shuffled(QList<QString>(seats), 3);
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(result[i], seats[order[i]]);
    }

    void seedsDiffer()
    {
        const Seeds seeds = randomSeeds();
        QSet<quint32> drawn;
        for (int i = 0; i < 8; ++i)
            drawn.insert(seeds());
        QVERIFY(drawn.size() > 1);
    }
};

MOAI_TEST(ShuffleTest)
#include "ShuffleTest.moc"
