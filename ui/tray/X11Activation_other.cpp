// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/X11Activation.h"

namespace moai {

bool activateOnX11(QWidget & /*window*/, const QString & /*token*/)
{
    return false;
}

} // namespace moai
