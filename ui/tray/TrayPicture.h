// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "tray/TrayGround.h"

#include <QIcon>

namespace moai {

/// The tray's icon in that state, in all the sizes that panels ask for. The state is told by the
/// shape of a mark, so that it holds without colours. The picture stands out on light and dark;
/// that for a light ground does so better there.
[[nodiscard]] QIcon trayPicture(DiscussionState state, TrayGround ground = TrayGround::Any);

} // namespace moai
