// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Backoff.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace moai {
namespace {

constexpr milliseconds kShortest{1'000};
constexpr milliseconds kLongest{60'000};
constexpr int kMostDoublings = 6;

} // namespace

milliseconds Backoff::next(double random)
{
    const milliseconds whole = std::min(kLongest, kShortest * (1 << m_failures));
    m_failures = std::min(m_failures + 1, kMostDoublings);
    const auto jittered = milliseconds(qint64(double(whole.count()) * (0.8 + 0.4 * random)));
    return std::clamp(jittered, kShortest, kLongest);
}

} // namespace moai
