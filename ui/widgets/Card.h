// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

namespace moai {

/// A quiet rounded surface with a hairline around it; a seat's colour may run along its top, and
/// the hairline turns to the accent while the keyboard is inside.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Invalid: none.
    void setTopColour(const QColor &colour);
    /// The surface's colour; invalid: the theme's `window`.
    enum class Surface { Window, Surface, Warning };
    void setSurface(Surface surface);
    void setHighlighted(bool highlighted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_topColour;
    Surface m_surface = Surface::Window;
    bool m_highlighted = false;
};

} // namespace moai
