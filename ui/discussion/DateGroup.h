// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace moai {

/// The heading a discussion stands under.
enum class DateGroup { Today, Yesterday, ThisWeek, Earlier };

/// Days are local ones. A day in the future (a clock that was wrong) counts as today; "this week"
/// is the last seven days.
[[nodiscard]] DateGroup dateGroupOf(QDate day, QDate today);
[[nodiscard]] QString headingOf(DateGroup group);

} // namespace moai
