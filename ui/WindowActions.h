// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/Action.h"

namespace moai {

class MainWindow;

/// All that the window can do by name, in the order in which it is told. To add something: a method
/// of MainWindow and a row here.
[[nodiscard]] QList<Action> windowActions(MainWindow &window);

/// Puts them into the window's book, and their keys on the buttons that do the same.
void installActions(MainWindow &window);

} // namespace moai
