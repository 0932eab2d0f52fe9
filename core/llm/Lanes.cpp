// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Lanes.h"

#include "base/Address.h"
#include "llm/ServicePresets.h"

#include <QSet>

#include <algorithm>
#include <deque>

namespace moai {
namespace {

constexpr int kMany = 64;

/// Ollama, LM Studio, llama.cpp, KoboldCpp, text-generation-webui, Jan, GPT4All.
constexpr int kLocalPorts[] = {11434, 1234, 8080, 5001, 5000, 1337, 4891};

bool isOnOneMachine(const Service &service)
{
    if (service.kind == ServiceKind::Ollama)
        return true;
    if (const auto preset = servicePreset(service.preset); preset && preset->local)
        return true;
    return isNearby(service.url) &&
           std::ranges::find(kLocalPorts, service.url.port()) != std::end(kLocalPorts);
}

} // namespace

int laneCount(const Service &service)
{
    if (service.lanes)
        return std::max(1, *service.lanes);
    return !service.isPractice() && isOnOneMachine(service) ? 1 : kMany;
}

struct LaneTicket::Queue {
    int lanes = 1;
    std::deque<LaneTicket *> waiting;
    QSet<LaneTicket *> running;

    void advance()
    {
        while (!waiting.empty() && running.size() < lanes) {
            LaneTicket *next = waiting.front();
            waiting.pop_front();
            running.insert(next);
            QMetaObject::invokeMethod(
                next, [next] { emit next->granted(); }, Qt::QueuedConnection);
        }
    }
};

LaneTicket::LaneTicket(std::shared_ptr<Queue> queue) : m_queue(std::move(queue)) {}

LaneTicket::~LaneTicket()
{
    std::erase(m_queue->waiting, this);
    m_queue->running.remove(this);
    m_queue->advance();
}

std::unique_ptr<LaneTicket> Lanes::queue(const Service &service)
{
    auto &queue = m_queues[service.name];
    if (!queue)
        queue = std::make_shared<LaneTicket::Queue>();
    queue->lanes = laneCount(service); // it may have been set since
    std::unique_ptr<LaneTicket> ticket(new LaneTicket(queue));
    queue->waiting.push_back(ticket.get());
    queue->advance();
    return ticket;
}

} // namespace moai

#include "moc_Lanes.cpp"
