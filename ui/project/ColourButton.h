// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

class QMenu;

namespace moai {

/// Chooses a seat's colour; its menu goes back to the theme's colour for the seat.
class ColourButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColourButton(QWidget *parent = nullptr);

    /// `colour` as `#rrggbb`; empty: `fallback` is shown.
    void setColour(const QString &colour, const QColor &fallback);
    [[nodiscard]] QString colour() const { return m_colour; }

signals:
    void colourChanged();

private:
    void choose();
    void change(const QString &colour);
    void showColour();
    void fillMenu();

    QMenu *m_menu;
    QString m_colour;
    QColor m_fallback;
};

} // namespace moai
