// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Activation.h"

#include <QWidget>

namespace moai {

void putInFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace moai
