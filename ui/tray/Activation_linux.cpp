// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Activation.h"

#include "tray/X11Activation.h"

#include <QWidget>

namespace moai {

// XDG_ACTIVATION_TOKEN: Wayland and newer launchers; DESKTOP_STARTUP_ID: X11.
QString activationTokenOfStart()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

void bringToFront(QWidget &window, const QString &token)
{
    // Qt's Wayland part takes the token for the next activation from there.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    putInFront(window);
    if (activateOnX11(window, token))
        qunsetenv("XDG_ACTIVATION_TOKEN"); // it is used up, and no child's
}

} // namespace moai
