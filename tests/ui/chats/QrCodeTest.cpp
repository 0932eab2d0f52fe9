// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/QrView.h"
#include "support/TestMain.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

private:
    static QString aLink()
    {
        return u"https://t.me/a_table_with_a_long_name_bot?start=AbCdEfGh-JkLmNoPqRsT_w"_s;
    }

    static QImage painted(const QString &text, qreal ratio)
    {
        QrView view;
        view.setText(text);
        view.resize(view.sizeHint());
        QImage image(view.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::darkBlue); // what is not painted would show
        view.render(&image);
        return image;
    }

private slots:
    void aCodeHasItsThreeCorners()
    {
        const auto code = qrCodeOf(aLink().toUtf8());
        QVERIFY(code && code->side % 4 == 1 && code->side >= 21);
        for (const QPoint &corner :
             {QPoint(0, 0), QPoint(code->side - 7, 0), QPoint(0, code->side - 7)})
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code->isDark(corner.x() + i, corner.y()));
                QVERIFY(code->isDark(corner.x(), corner.y() + i));
                QVERIFY(code->isDark(corner.x() + 3, corner.y() + 3));
            }
    }

    void whatMakesNoCodeIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too long") << QByteArray(3000, 'x');
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
    }
    void whatMakesNoCodeIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!qrCodeOf(text));
    }

    void aCodeIsCrispInAQuietZone_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("1.5x") << 1.5;
        QTest::newRow("2x") << 2.0;
        QTest::newRow("3x") << 3.0;
    }
    void aCodeIsCrispInAQuietZone()
    {
        QFETCH(qreal, ratio);
        const QImage image = painted(aLink(), ratio);
        const int side = qrCodeOf(aLink().toUtf8())->side;
        const int square = image.width() / (side + 8);
        int dark = 0;
        int first = image.width();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QRgb colour = image.pixel(x, y);
                QVERIFY(colour == qRgb(0, 0, 0) || colour == qRgb(255, 255, 255));
                if (colour == qRgb(0, 0, 0)) {
                    ++dark;
                    first = qMin(first, qMin(qMin(x, y),
                                             qMin(image.width() - 1 - x, image.height() - 1 - y)));
                }
            }
        QVERIFY(square > 0);
        QCOMPARE(dark % (square * square), 0); // whole squares
        QVERIFY(first >= 4 * square);
    }

    void aDecoderReadsIt_data() { aCodeIsCrispInAQuietZone_data(); }
    void aDecoderReadsIt()
    {
        QFETCH(qreal, ratio);
        const QString decoder = QStandardPaths::findExecutable(u"zbarimg"_s);
        if (decoder.isEmpty())
            QSKIP("zbarimg is not installed (script/packages test)");
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"code.png"_s);
        // On a dark page, as in the dark theme.
        const QImage code = painted(aLink(), ratio);
        QImage page(code.width() + 200, code.height() + 200, QImage::Format_RGB32);
        page.fill(QColor(0x1b, 0x1d, 0x21));
        QPainter painter(&page);
        painter.drawImage(QRect(QPoint(100, 100), code.size()), code);
        painter.end();
        QVERIFY(page.save(file));
        QProcess process;
        process.start(decoder, {u"--quiet"_s, u"--raw"_s, file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), aLink());
    }
};

MOAI_TEST(QrCodeTest)
#include "QrCodeTest.moc"
