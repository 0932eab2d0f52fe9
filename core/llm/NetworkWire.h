// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Exchange.h"
#include "llm/NetworkPool.h"

namespace moai {

class Clock;

/// The network.
class NetworkWire final : public Wire
{
public:
    explicit NetworkWire(Clock &clock);

    [[nodiscard]] std::unique_ptr<Exchange> exchange(const HttpRequest &request,
                                                     const Exchange::Terms &terms) override;
    [[nodiscard]] bool isLive() const override { return true; }

private:
    Clock &m_clock;
    NetworkPool m_pool;
};

} // namespace moai
