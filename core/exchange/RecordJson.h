// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Minutes.h"
#include "domain/SearchHit.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace moai::exchange {

/// Stored things as JSON, the same for `discussion show --json`, `say --json` and the bundle.
/// docs/discussion-json.md tells every field. Pure.
///
/// Times are ISO 8601 in UTC, durations milliseconds, prices `{"usd": …}`; what is unknown is null.
/// A message is referred to by its uid, a round by its number, a participant by its handle.

[[nodiscard]] QJsonValue toJson(const QDateTime &time);
[[nodiscard]] QJsonValue toJson(const std::optional<Failure> &failure);
[[nodiscard]] QJsonObject toJson(const Usage &usage);
[[nodiscard]] QJsonValue toJson(std::optional<std::chrono::milliseconds> duration);
[[nodiscard]] QJsonValue toJson(std::optional<Money> price);
/// Unset is null.
[[nodiscard]] QJsonValue toJson(std::optional<int> number);
[[nodiscard]] QJsonValue toJson(std::optional<bool> flag);

/// Without its rounds.
[[nodiscard]] QJsonObject toJson(const Discussion &discussion);
/// For `moai search --json`: `discussion` (as above, with `project`), `round` and `message` (the
/// keys; null for a title), `author`, `handle`, `excerpt`, `said_at`.
[[nodiscard]] QJsonObject toJson(const SearchHit &hit);
/// The whole discussion with all that it led to.
[[nodiscard]] QJsonObject toJson(const Minutes &minutes);

} // namespace moai::exchange
