// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

namespace moai::exchange {

class Fields;

/// A discussion as RecordJson.h writes it; see readBundle() for its ids. Complaints are noted in
/// the fields.
[[nodiscard]] DiscussionRecord readRecord(const Fields &discussion);

} // namespace moai::exchange
