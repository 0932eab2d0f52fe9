// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Minutes.h"

#include <QFuture>

class QObject;

namespace moai {

class DiscussionStore;
class ProjectStore;

/// Everything that there is to tell of a discussion, as it is now; for exports (exchange/Export.h).
/// GUI thread; cancelled when the context is destroyed.
[[nodiscard]] QFuture<Result<Minutes>> minutesOf(DiscussionId discussion, ProjectStore &projects,
                                                 DiscussionStore &discussions, QObject *context);

} // namespace moai
