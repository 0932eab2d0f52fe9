// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Summons.h"

#include <QString>

class QApplication;

namespace moai {

/// The windowed program: opens the store of that data directory and shows the window until it is
/// closed. A second start hands its summons to the first and ends. Gives the exit status: 0, or 4
/// when the store cannot be used (a page says why).
[[nodiscard]] int runWindow(QApplication &application, const QString &dataDir,
                            const Summons &summons);

} // namespace moai
