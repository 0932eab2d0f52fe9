// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QIcon>

namespace moai {

/// The tray's icon in that state, in all the sizes that panels ask for. The state is told by the
/// shape of a mark, so that it holds without colours; the picture stands out on light and dark.
[[nodiscard]] QIcon trayPicture(DiscussionState state);

} // namespace moai
