// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"

#include <optional>

class QMainWindow;
class QSplitter;
class QWidget;

namespace moai {

class Settings;

/// Gives the window the place, size and sidebar it had when it was closed last; a first window gets
/// a size that suits its screen.
void restoreWindow(QMainWindow &window, QSplitter &splitter, QWidget &sidebar,
                   const Settings &settings);
void keepWindow(const QMainWindow &window, const QSplitter &splitter, const QWidget &sidebar,
                Settings &settings);

/// The discussion that was open when the window was closed.
[[nodiscard]] std::optional<DiscussionId> lastDiscussion(const Settings &settings);
void keepLastDiscussion(Settings &settings, std::optional<DiscussionId> id);

} // namespace moai
