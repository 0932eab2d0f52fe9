// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/NetworkWire.h"

#include "llm/HttpExchange.h"

namespace moai {

NetworkWire::NetworkWire(Clock &clock) : m_clock(clock) {}

std::unique_ptr<Exchange> NetworkWire::exchange(const HttpRequest &request,
                                                const Exchange::Terms &terms)
{
    return std::make_unique<HttpExchange>(m_clock, m_pool, request, terms);
}

} // namespace moai
