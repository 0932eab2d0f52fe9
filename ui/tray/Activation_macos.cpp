// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Activation.h"

namespace moai {

// No tokens: Launch Services starts a bundle once and brings it to the front itself.
QString activationTokenOfStart()
{
    return {};
}

void bringToFront(QWidget &window, const QString & /*token*/)
{
    putInFront(window);
}

} // namespace moai
