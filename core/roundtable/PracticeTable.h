// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"

#include <QFuture>
#include <QObject>

namespace moai {

class ProjectStore;

/// A project where only scripted participants sit, by name the first; made when there is none. The
/// context must outlive it, else the future is cancelled.
[[nodiscard]] QFuture<Result<Project>> practiceTable(ProjectStore &projects, QObject *context);

} // namespace moai
