// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayPicture.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr std::array kSizes{16, 22, 24, 32, 44, 48, 64, 96, 128};

QString markOf(DiscussionState state)
{
    switch (state) {
    case DiscussionState::Idle:
        return {};
    case DiscussionState::Running:
        return u"running"_s;
    case DiscussionState::Unread:
        return u"unread"_s;
    case DiscussionState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

void paintPart(QPainter &painter, QSvgRenderer &svg, const QString &part, int size)
{
    const qreal scale = size / svg.viewBoxF().width();
    const QRectF bounds = svg.boundsOnElement(part);
    svg.render(&painter, part, QRectF(bounds.topLeft() * scale, QSizeF(bounds.size() * scale)));
}

} // namespace

QIcon trayPicture(DiscussionState state, TrayGround ground)
{
    QSvgRenderer svg(u":/moai/icons/tray.svg"_s);
    const QString face = ground == TrayGround::Light ? u"face-light"_s : u"face"_s;
    QIcon icon;
    for (const int size : kSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintPart(painter, svg, face, size);
        if (const QString mark = markOf(state); !mark.isEmpty())
            paintPart(painter, svg, mark, size);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace moai
