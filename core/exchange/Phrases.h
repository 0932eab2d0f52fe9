// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Findings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace moai::exchange {

// Values in a document's words. Pure.

[[nodiscard]] QString phraseFor(MessageStatus status);
[[nodiscard]] QString phraseFor(CourseEnd end);
[[nodiscard]] QString phraseFor(Stance stance);
[[nodiscard]] QString phraseFor(Reading reading);
/// `$0.0042`; "price unknown" where it is.
[[nodiscard]] QString phraseFor(std::optional<Money> price);
/// `$0.12`, with how many answers have an unknown price; "unknown" when all have.
[[nodiscard]] QString phraseFor(const Spend &spend);
[[nodiscard]] QString phraseFor(std::optional<qint64> tokens);
/// In local time; empty when it is not known.
[[nodiscard]] QString phraseFor(const QDateTime &time);
[[nodiscard]] QString yesOrNo(bool value);
/// `@a, @b`; a dash for nobody.
[[nodiscard]] QString namesOf(const QStringList &handles);

/// The head line of an answer: `@sage · practice-sage · complete · 3.2 s · 120 tokens · $0.00`.
[[nodiscard]] QString headLine(const Message &message);

} // namespace moai::exchange
