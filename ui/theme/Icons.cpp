// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include "theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSet>
#include <QSvgRenderer>

#include <memory>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(Tint tint)
{
    const auto &colours = theme();
    switch (tint) {
    case Tint::Muted:
        return colours.muted;
    case Tint::Text:
        return colours.text;
    case Tint::Accent:
        return colours.accent;
    case Tint::OnAccent:
        return colours.onAccent;
    case Tint::Success:
        return colours.success;
    case Tint::Warning:
        return colours.warning;
    case Tint::Danger:
        return colours.danger;
    }
    Q_UNREACHABLE();
}

/// What the icon shows has to do with where lines begin: onward, back, at the side.
bool hasDirection(QAnyStringView name)
{
    static const QSet<QString> names{u"chevron-left"_s, u"chevron-right"_s, u"next"_s,
                                     u"plane"_s,        u"sidebar"_s,       u"undo"_s};
    return names.contains(name.toString());
}

/// Paints a one-colour SVG in the theme's colour of the moment, crisp at every scale.
class TintedSvg final : public QIconEngine
{
public:
    TintedSvg(QString path, Tint tint, bool turns)
        : m_path(std::move(path)),
          m_tint(tint),
          m_turns(turns),
          m_renderer(std::make_shared<QSvgRenderer>(m_path))
    {
        m_renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    }

    QIconEngine *clone() const override { return new TintedSvg(*this); }
    QString key() const override { return u"moai-tinted-svg"_s; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal /*scale*/) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (m_turns && QGuiApplication::isRightToLeft()) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        m_renderer->render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = colourOf(m_tint);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

private:
    QString m_path;
    Tint m_tint;
    bool m_turns;
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon icon(QAnyStringView name, Tint tint)
{
    const QString path = u":/moai/icons/"_s + name.toString() + u".svg"_s;
    if (!QFile::exists(path)) {
        Q_ASSERT_X(false, "icon", "no such file in resources/icons");
        return {};
    }
    return QIcon(new TintedSvg(path, tint, hasDirection(name)));
}

} // namespace moai
