// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace moai {

/// A moment that sorts after `latest`, so that what is done later is listed as later: now, or one
/// millisecond more where both fall together. A clock that was set back is not made up for.
[[nodiscard]] inline QDateTime momentAfter(const QDateTime &latest, const QDateTime &now)
{
    constexpr qint64 kTogether = 1'000;
    const qint64 ahead = now.msecsTo(latest);
    return latest.isValid() && ahead >= 0 && ahead < kTogether ? latest.addMSecs(1) : now;
}

} // namespace moai
