// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayGround.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace moai {

TrayGround groundOf(const QColor &panel)
{
    constexpr int kMiddle = 128;
    return qGray(panel.rgb()) > kMiddle ? TrayGround::Light : TrayGround::Any;
}

TrayGround groundAt(const QRect &iconPlace)
{
    // Elsewhere looking at the screen is recording it, which the person would be asked about.
    if (QGuiApplication::platformName() != "xcb"_L1)
        return TrayGround::Any;
    QScreen *screen = QGuiApplication::screenAt(iconPlace.center());
    if (!iconPlace.isValid() || !screen)
        return TrayGround::Any;
    // The plate is round, so its corner shows the panel.
    const QPoint corner = iconPlace.topLeft() - screen->geometry().topLeft();
    const QImage seen = screen->grabWindow(0, corner.x(), corner.y(), 1, 1).toImage();
    return seen.isNull() ? TrayGround::Any : groundOf(seen.pixelColor(0, 0));
}

} // namespace moai
