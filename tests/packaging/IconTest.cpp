// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icon.h"
#include "support/TestMain.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>

#include <QtEndian>

using namespace moai;
using namespace moai::packaging;
using namespace Qt::StringLiterals;

namespace {

const auto kSource = QStringLiteral(MOAI_SOURCE_DIR);

QStringList programDrawings()
{
    return {kSource + u"/resources/icons/moai.svg"_s, kSource + u"/packaging/icons/moai-16.svg"_s,
            kSource + u"/packaging/icons/moai-24.svg"_s};
}

QList<QImage> imagesOf(const QList<int> &sizes)
{
    QList<QImage> images;
    for (const int size : sizes)
        images << *iconOf(programDrawings(), size, 1);
    return images;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private slots:
    void everySizeIsPaintedToItsEdges_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("scale");
        for (const int size : {16, 22, 24, 32, 48, 512})
            for (const int scale : {1, 2})
                QTest::addRow("%d@%d", size, scale) << size << scale;
    }

    void everySizeIsPaintedToItsEdges()
    {
        QFETCH(int, size);
        QFETCH(int, scale);
        const auto image = iconOf(programDrawings(), size, scale);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(size * scale, size * scale));
        const int middle = image->width() / 2;
        QCOMPARE(qAlpha(image->pixel(middle, middle)), 255);
        QCOMPARE(qAlpha(image->pixel(0, 0)), 0); // the plate is round
        const int rim = image->width() / 12;
        QVERIFY(qAlpha(image->pixel(middle, rim)) == 255);
    }

    void smallIconsHaveTheirEdgesOnPixels()
    {
        // The plate's sides are opaque from the first pixel on; painted smaller they would be a
        // blur.
        const QImage tiny = *iconOf(programDrawings(), 16, 1);
        QCOMPARE(qAlpha(tiny.pixel(0, 8)), 255);
        const QImage panel = *iconOf(programDrawings(), 22, 1);
        QCOMPARE(qAlpha(panel.pixel(0, 11)), 255);
        const QImage menu = *iconOf(programDrawings(), 24, 1);
        QCOMPARE(qAlpha(menu.pixel(0, 12)), 0);
        QCOMPARE(qAlpha(menu.pixel(1, 12)), 255);
        QCOMPARE(menu.copy(1, 1, 22, 22), panel);
    }

    void theSameDrawingGivesTheSameBytes()
    {
        const QByteArray once = pngOf(*iconOf(programDrawings(), 48, 2));
        QVERIFY(once.startsWith("\x89PNG"));
        QCOMPARE(pngOf(*iconOf(programDrawings(), 48, 2)), once);
    }

    void whatCannotBePaintedIsSaid()
    {
        QVERIFY(!iconOf({}, 16, 1));
        QVERIFY(!iconOf({kSource + u"/LICENSE"_s}, 16, 1));
        QVERIFY(!iconOf(programDrawings(), 0, 1));
        const QString missing = u"/nonexistent.svg"_s;
        for (const Generator &generator : iconGenerators()) {
            const bool isSized = generator.name == "icon"_L1;
            const auto made = generator.run(isSized ? QStringList{u"16"_s, u"1"_s, missing}
                                                    : QStringList{missing});
            QVERIFY(!made);
            QVERIFY2(made.error().sentence.contains(missing), qPrintable(generator.name));
        }
    }

    void aWindowsIconHoldsEverySize()
    {
        const QList<int> sizes{16, 24, 48, 256};
        QByteArray bytes = icoOf(imagesOf(sizes));
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, "ico");
        QCOMPARE(reader.imageCount(), sizes.size());
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            QVERIFY(reader.jumpToImage(int(i)));
            // Qt's reader multiplies the colours with their alpha.
            const auto format = QImage::Format_ARGB32_Premultiplied;
            const QImage wanted = *iconOf(programDrawings(), sizes[i], 1);
            QCOMPARE(reader.read().convertToFormat(format), wanted.convertToFormat(format));
        }
    }

    void aMacIconHoldsBlocksWithPngs()
    {
        const QByteArray bytes = icnsOf(imagesOf({16, 32, 1024}));
        const auto numberAt = [&](qsizetype at) {
            return qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        };
        QVERIFY(bytes.startsWith("icns"));
        QCOMPARE(numberAt(4), bytes.size());
        QByteArrayList types;
        qsizetype at = 8;
        for (; at < bytes.size(); at += numberAt(at + 4)) {
            types << bytes.mid(at, 4);
            QVERIFY(!QImage::fromData(bytes.mid(at + 8, numberAt(at + 4) - 8), "png").isNull());
        }
        QCOMPARE(at, bytes.size());
        QCOMPARE(types, (QByteArrayList{"icp4", "icp5", "ic11", "ic10"}));
    }
};

MOAI_TEST(IconTest)
#include "IconTest.moc"
