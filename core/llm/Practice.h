// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "domain/Service.h"

#include <QList>

namespace moai {

/// The service that the built-in practice table uses: name `practice`, url `practice:`, no key.
[[nodiscard]] Service practiceService();
/// Its seats: handle, model, persona and position; the project is the caller's.
[[nodiscard]] QList<Participant> practiceRoster();

} // namespace moai
