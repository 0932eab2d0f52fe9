// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icon.h"

#include "base/Invalid.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

constexpr int kLargestSmallDrawing = 32;

QImage painted(QSvgRenderer &svg, int size, int scale)
{
    const int own = svg.defaultSize().width();
    const int drawn = (own < kLargestSmallDrawing ? own : size) * scale;
    QImage image(size * scale, size * scale, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const qreal rim = (drawn - image.width()) / 2.0;
    QPainter painter(&image);
    svg.render(&painter, QRectF(-rim, -rim, drawn, drawn));
    return image;
}

Result<QList<QImage>> imagesOf(const QStringList &drawings, const QList<int> &sizes)
{
    QList<QImage> images;
    for (const int size : sizes) {
        const auto image = iconOf(drawings, size, 1);
        if (!image)
            return image.error();
        images << *image;
    }
    return images;
}

Result<QByteArray> icon(const QStringList &arguments)
{
    if (arguments.size() < 3)
        return invalid(u"icon takes a size, a scale and at least one drawing"_s);
    const auto image = iconOf(arguments.mid(2), arguments[0].toInt(), arguments[1].toInt());
    if (!image)
        return image.error();
    return pngOf(*image);
}

Result<QByteArray> windowsIcon(const QStringList &drawings)
{
    const auto images = imagesOf(drawings, {16, 20, 24, 32, 40, 48, 64, 256});
    if (!images)
        return images.error();
    return icoOf(*images);
}

Result<QByteArray> macIcon(const QStringList &drawings)
{
    const auto images = imagesOf(drawings, {16, 32, 64, 128, 256, 512, 1024});
    if (!images)
        return images.error();
    return icnsOf(*images);
}

} // namespace

Result<QImage> iconOf(const QStringList &drawings, int size, int scale)
{
    if (size < 1 || size > 1024 || scale < 1 || scale > 4)
        return invalid(u"an icon is 1 to 1024 wide, and drawn 1 to 4 times as large"_s);
    std::unique_ptr<QSvgRenderer> best;
    const auto isBetter = [&](const QSvgRenderer &svg) {
        const int own = svg.defaultSize().width();
        const int before = best ? best->defaultSize().width() : 0;
        return before < size ? own > before : own >= size && own < before;
    };
    for (const QString &drawing : drawings) {
        auto svg = std::make_unique<QSvgRenderer>(drawing);
        if (!svg->isValid())
            return invalid(u"%1 is no drawing"_s.arg(drawing));
        if (isBetter(*svg))
            best = std::move(svg);
    }
    if (!best)
        return invalid(u"there is no drawing"_s);
    return painted(*best, size, scale);
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(100);
    writer.write(image);
    return buffer.data();
}

QList<Generator> iconGenerators()
{
    return {{u"icon"_s, u"SIZE SCALE DRAWING…"_s, icon},
            {u"windows-icon"_s, u"DRAWING…"_s, windowsIcon},
            {u"mac-icon"_s, u"DRAWING…"_s, macIcon}};
}

} // namespace moai::packaging
