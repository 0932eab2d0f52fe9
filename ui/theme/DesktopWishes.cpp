// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/DesktopWishes.h"

namespace moai {

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent)
{
    listen();
}

void DesktopWishes::note(bool highContrast, bool reducedMotion)
{
    const bool isNews = highContrast != m_highContrast || reducedMotion != m_reducedMotion;
    m_highContrast = highContrast;
    m_reducedMotion = reducedMotion;
    if (isNews)
        emit changed();
}

} // namespace moai

#include "moc_DesktopWishes.cpp"
