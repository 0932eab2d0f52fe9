// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QJsonObject>
#include <QString>

namespace moai::terminal {

/// Stored things as the terminal shows them. Pure. Times are ISO 8601 in UTC, durations
/// milliseconds, what is unknown is null.

[[nodiscard]] QJsonObject toJson(const Message &message);
[[nodiscard]] QJsonObject toJson(const Discussion &discussion);
[[nodiscard]] QJsonObject toJson(const DiscussionRecord &record, const QString &projectName);
[[nodiscard]] QJsonValue toJson(const std::optional<Failure> &failure);
[[nodiscard]] QJsonObject toJson(const Usage &usage);
[[nodiscard]] QJsonValue toJson(std::optional<std::chrono::milliseconds> duration);

/// For people: the head line of an answer, e.g. `@sage · practice-sage · complete · 3.2 s`.
[[nodiscard]] QString headLine(const Message &message);
/// For people: the whole discussion as Markdown.
[[nodiscard]] QString toText(const DiscussionRecord &record, const QString &projectName);

} // namespace moai::terminal
