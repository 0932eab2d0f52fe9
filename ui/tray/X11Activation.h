// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace moai {

/// Asks the window manager to put a shown window in front, on behalf of what the person did at the
/// time that the token holds, and tells the launcher that its start has come to an end. False where
/// there is no X11.
bool activateOnX11(QWidget &window, const QString &token);

} // namespace moai
