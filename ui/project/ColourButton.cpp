// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ColourButton.h"

#include "theme/Theme.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace moai {

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(4, 4, 24, 24), 6, 6);
    return QIcon(pixmap);
}

} // namespace

ColourButton::ColourButton(QWidget *parent) : QPushButton(parent)
{
    m_menu = new QMenu(this);
    connect(m_menu, &QMenu::aboutToShow, this, &ColourButton::fillMenu);
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ColourButton::setColour(const QString &colour, const QColor &fallback)
{
    m_colour = colour;
    m_fallback = fallback;
    showColour();
}

void ColourButton::fillMenu()
{
    m_menu->clear();
    //: Menu of a seat's colour
    m_menu->addAction(swatch(m_fallback), tr("As the theme has it"), this, [this] { change({}); });
    m_menu->addSeparator();
    int number = 0;
    for (const QColor &colour : theme().seats)
        //: One of the theme's colours, by its number
        m_menu->addAction(swatch(colour), tr("Colour %1").arg(++number), this,
                          [this, name = colour.name()] { change(name); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Another…"), this, &ColourButton::choose);
}

void ColourButton::choose()
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QColor own = QColor::fromString(m_colour);
    dialog->setCurrentColor(own.isValid() ? own : m_fallback);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &chosen) { change(chosen.name()); });
    dialog->open();
}

void ColourButton::change(const QString &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    showColour();
    emit colourChanged();
}

void ColourButton::showColour()
{
    const QColor own = QColor::fromString(m_colour);
    setIcon(swatch(own.isValid() ? own : m_fallback));
    setText(own.isValid() ? m_colour : tr("As the theme has it"));
}

} // namespace moai
