// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ColourButton.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace moai {

ColourButton::ColourButton(QWidget *parent) : QPushButton(parent)
{
    auto *menu = new QMenu(this);
    //: Menu of a seat's colour
    menu->addAction(tr("As the theme has it"), this, [this] { change({}); });
    menu->addAction(tr("Choose…"), this, &ColourButton::choose);
    setMenu(menu);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ColourButton::setColour(const QString &colour, const QColor &fallback)
{
    m_colour = colour;
    m_fallback = fallback;
    showColour();
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
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(own.isValid() ? own : m_fallback);
    painter.drawRoundedRect(QRectF(4, 4, 24, 24), 6, 6);
    setIcon(QIcon(pixmap));
    setText(own.isValid() ? m_colour : tr("As the theme has it"));
}

} // namespace moai
