// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace moai {

/// What a text is about, as a set of its words: in lower case, without the commonest English and
/// German ones, without an `s` or `e` at their end, cut to their first six letters, so that "house"
/// and "houses", "insulated" and "insulation" are one. Text in scripts without spaces is taken in
/// pairs of characters. Pure.
[[nodiscard]] QSet<QString> topicWords(const QString &text);

/// How much of what `part` is about stands in `whole`, 0 to 1: the share of topicWords(part) that
/// topicWords(whole) holds. 0 when `part` has none.
[[nodiscard]] double overlap(const QString &part, const QString &whole);

/// From here on one text is taken to speak of what the other one says.
inline constexpr double kSameTopic = 0.5;

/// Whether it is of a script that writes words without spaces between them.
[[nodiscard]] bool isWithoutSpaces(QChar c);

/// Whether it says the opposite of its bare words ("not", "never", "kein" …, an odd number of
/// times).
[[nodiscard]] bool isNegated(const QString &text);

} // namespace moai
