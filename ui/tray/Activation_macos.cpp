// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Activation.h"

#include <QWidget>

namespace moai {

// No tokens: Launch Services starts a bundle once and brings it to the front itself.
QString activationTokenOfStart()
{
    return {};
}

void bringToFront(QWidget &window, const QString & /*token*/)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace moai
