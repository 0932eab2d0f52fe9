// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/CassetteWriter.h"
#include "llm/Exchange.h"

#include <memory>

namespace moai {

class Clock;

/// Another wire with a tape beside it: every request and every byte of its answer is written down,
/// then passed on.
class RecordingWire final : public Wire
{
public:
    RecordingWire(Clock &clock, std::shared_ptr<Wire> wire, std::shared_ptr<CassetteWriter> tape);

    [[nodiscard]] std::unique_ptr<Exchange> exchange(const HttpRequest &request,
                                                     const Exchange::Terms &terms) override;
    [[nodiscard]] bool isLive() const override { return m_wire->isLive(); }
    [[nodiscard]] std::chrono::milliseconds sitOut(std::chrono::milliseconds wait) const override
    {
        return m_wire->sitOut(wait);
    }

private:
    Clock &m_clock;
    std::shared_ptr<Wire> m_wire;
    std::shared_ptr<CassetteWriter> m_tape;
};

} // namespace moai
