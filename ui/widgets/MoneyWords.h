// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Estimate.h"
#include "domain/Money.h"

#include <QString>

#include <optional>

namespace moai {

// Money and tokens as the person's locale writes them. What is unknown is said to be, never 0.

/// `$0.0042`: cents, and more digits for what is less than a dollar.
[[nodiscard]] QString moneyText(Money money);
/// The same, or "price unknown".
[[nodiscard]] QString priceText(const std::optional<Money> &price);
/// `$0.12 + 2 unknown`; empty when nothing was asked of any service.
[[nodiscard]] QString spendText(const Spend &spend);
/// The same in whole sentences, for tooltip and screen reader.
[[nodiscard]] QString spendSentence(const Spend &spend);
/// `6 calls · 2,000–4,000 tokens in · 900–1,800 out · $0.01–$0.03`
[[nodiscard]] QString estimateText(const Estimate &estimate);

} // namespace moai
