// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Initials.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace moai {
namespace {

/// The same for a name in every run: qHash() is seeded.
int placeOf(const QString &name)
{
    unsigned sum = 0;
    for (const QChar c : name.toLower())
        sum = sum * 31 + c.unicode();
    return int(sum % 12);
}

QColor mixed(const QColor &colour, const QColor &ground, qreal part)
{
    const auto mix = [part](float a, float b) {
        return float(a * part + b * (1 - part));
    };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()),
                            mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

} // namespace

QString initialsOf(const QString &name)
{
    QString letters;
    bool begins = true;
    for (const QChar c : name) {
        const bool isWord = c.isLetterOrNumber();
        if (isWord && (begins || (c.isUpper() && letters.size() == 1)))
            letters += c.toUpper();
        begins = !isWord;
        if (letters.size() == 2)
            break;
    }
    return letters;
}

void paintInitials(QPainter &painter, const QRectF &area, const QString &name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme().seat(placeOf(name));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colour, theme().window, 0.22)); // text stays readable on it
    painter.drawRoundedRect(area, area.height() / 4, area.height() / 4);
    QFont font = QApplication::font();
    font.setPixelSize(std::max(8, int(area.height() * 0.42)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().text);
    painter.drawText(area, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

} // namespace moai
