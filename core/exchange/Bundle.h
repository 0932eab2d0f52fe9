// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Minutes.h"

#include <QByteArray>

namespace moai::exchange {

/// The JSON bundle: a discussion to be taken to another Moai.
///
///     {"format": "moai-discussion", "version": 1,
///      "project": {"uid", "name", "topic", "instructions", "context", "rules": {…}, "created_at",
///                  "roster": [{"participant", "service", "model", "persona", "colour", "enabled",
///                              "parameters": {…}}, …]},
///      "discussion": what `moai discussion show --json` prints (RecordJson.h)}
///
/// What a discussion led to (stances, ballots, standings, claims, conclusions, spend, totals) is in
/// it for other programs; reading leaves it out, because it follows from what was written. Ids are
/// those of the store it came from; what refers to something does so by uid, number or handle.
/// Addresses and keys of services are not in it.
[[nodiscard]] QByteArray bundleOf(const Minutes &minutes);

/// The minutes of a bundle, without findings. Ids are the bundle's own: rounds have their number,
/// messages are counted. What was under way when it was written is interrupted. Fails with kind
/// `invalid` and a sentence that says what is wrong.
[[nodiscard]] Result<Minutes> readBundle(const QByteArray &bytes);

} // namespace moai::exchange
