// SPDX-License-Identifier: GPL-3.0-or-later
// Windows icon: a directory of 16 bytes an image after a head of 6, all little-endian. An image is
// a PNG or a bitmap without its file's head, told twice as high, with a mask of one bit a pixel
// that is padded to 32 bits a row.
// https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
//
// macOS icon: blocks with a type of four letters and a length, big-endian, holding PNGs.
#include "Icon.h"

#include <QHash>

#include <QtEndian>

namespace moai::packaging {
namespace {

constexpr int kFirstAsPng = 256;

template <typename T>
void putLittle(QByteArray &bytes, T value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void putBig(QByteArray &bytes, quint32 value)
{
    value = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray bitmapOf(const QImage &any)
{
    const QImage image = any.convertToFormat(QImage::Format_ARGB32);
    const int maskRow = (image.width() + 31) / 32 * 4;
    QByteArray bytes;
    putLittle<quint32>(bytes, 40);
    putLittle<qint32>(bytes, image.width());
    putLittle<qint32>(bytes, image.height() * 2);
    putLittle<quint16>(bytes, 1);
    putLittle<quint16>(bytes, 32);
    for (int i = 0; i < 6; ++i)
        putLittle<quint32>(bytes, 0);
    QByteArray mask(qsizetype(maskRow) * image.height(), '\0');
    for (int y = image.height() - 1; y >= 0; --y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            putLittle<quint32>(bytes, pixel);
            if (qAlpha(pixel) == 0) {
                char &eight = mask[qsizetype(image.height() - 1 - y) * maskRow + x / 8];
                eight = char(eight | (0x80 >> x % 8));
            }
        }
    return bytes + mask;
}

} // namespace

QByteArray icoOf(const QList<QImage> &images)
{
    QByteArray head;
    putLittle<quint16>(head, 0);
    putLittle<quint16>(head, 1);
    putLittle<quint16>(head, quint16(images.size()));
    QByteArray body;
    const qsizetype bodyAt = 6 + 16 * images.size();
    for (const QImage &image : images) {
        const QByteArray bytes = image.width() < kFirstAsPng ? bitmapOf(image) : pngOf(image);
        putLittle<quint8>(head, quint8(image.width())); // 256 is told as 0
        putLittle<quint8>(head, quint8(image.height()));
        putLittle<quint16>(head, 0);
        putLittle<quint16>(head, 1);
        putLittle<quint16>(head, 32);
        putLittle<quint32>(head, quint32(bytes.size()));
        putLittle<quint32>(head, quint32(bodyAt + body.size()));
        body += bytes;
    }
    return head + body;
}

QByteArray icnsOf(const QList<QImage> &images)
{
    // The second one is for screens of twice the density.
    static const QHash<int, QList<QByteArray>> types{
        {16, {"icp4"}},          {32, {"icp5", "ic11"}},  {64, {"icp6", "ic12"}}, {128, {"ic07"}},
        {256, {"ic08", "ic13"}}, {512, {"ic09", "ic14"}}, {1024, {"ic10"}},
    };
    QByteArray blocks;
    for (const QImage &image : images) {
        const QByteArray png = pngOf(image);
        for (const QByteArray &type : types.value(image.width())) {
            blocks += type;
            putBig(blocks, quint32(png.size() + 8));
            blocks += png;
        }
    }
    QByteArray whole = "icns";
    putBig(whole, quint32(blocks.size() + 8));
    return whole + blocks;
}

} // namespace moai::packaging
