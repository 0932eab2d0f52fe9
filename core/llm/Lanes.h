// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace moai {

/// How many questions a service is asked at once: what it is set to, else one for a model server
/// that runs on one machine (Ollama, LM Studio, llama.cpp …: a second question only slows the
/// first), else 64.
[[nodiscard]] int laneCount(const Service &service);

/// A place in a service's queue, then one of its lanes. Destroying it leaves the queue or frees the
/// lane for the next in line.
class LaneTicket : public QObject
{
    Q_OBJECT

public:
    ~LaneTicket() override;

signals:
    /// The lane is ours. Once, from the event loop.
    void granted();

private:
    friend class Lanes;
    struct Queue;
    explicit LaneTicket(std::shared_ptr<Queue> queue);

    std::shared_ptr<Queue> m_queue;
};

/// What may run at once toward each service: first come, first served. Lives in one thread; tickets
/// may outlive it.
class Lanes
{
public:
    /// Stands in the queue of that service.
    [[nodiscard]] std::unique_ptr<LaneTicket> queue(const Service &service);

private:
    QHash<QString, std::shared_ptr<LaneTicket::Queue>> m_queues; ///< by Service::name
};

} // namespace moai
