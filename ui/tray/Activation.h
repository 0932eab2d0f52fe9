// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace moai {

// Coming to the front. A desktop lets a window take the keyboard only on behalf of something that
// the person just did; whoever saw that (a launcher, a notification) hands out a token for it.
// GUI thread.

/// The token that the starter of this process was given. Empty: none. To be read before the
/// QApplication is there, which uses it up. Where there are no tokens, lets another Moai come to
/// the front in place of this one.
[[nodiscard]] QString activationTokenOfStart();

/// Shows the window in front of the others and gives it the keyboard. `token` speaks for the
/// person; without one it is up to the desktop.
void bringToFront(QWidget &window, const QString &token = {});
/// The part of it that is the same on every system: it shows, raises and activates.
void putInFront(QWidget &window);

} // namespace moai
