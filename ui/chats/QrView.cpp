// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/QrView.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kQuietZone = 4; ///< ISO/IEC 18004: four squares on each side
constexpr int kSide = 208;

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setObjectName("qr_code"_L1);
    //: Name of the picture that a phone's camera reads, for screen readers
    setAccessibleName(tr("QR code of the pairing link"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = qrCodeOf(text.toUtf8());
    update();
}

QSize QrView::sizeHint() const
{
    return {kSide, kSide};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_code)
        return;
    // In the screen's own pixels, so that no square's edge is smeared.
    const qreal ratio = painter.deviceTransform().m11();
    const int across = m_code->side + 2 * kQuietZone;
    const int square = int(qMin(width(), height()) * ratio) / across;
    const int left = (int(width() * ratio) - square * m_code->side) / 2;
    const int top = (int(height() * ratio) - square * m_code->side) / 2;
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_code->side; ++y)
        for (int x = 0; x < m_code->side; ++x)
            if (m_code->isDark(x, y))
                painter.fillRect(left + x * square, top + y * square, square, square, Qt::black);
}

} // namespace moai
