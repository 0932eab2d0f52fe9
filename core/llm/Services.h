// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/ModelFacts.h"
#include "llm/Practice.h"
#include "llm/Question.h"
#include "llm/ReplyStream.h"
#include "llm/ServicePresets.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace moai {

class Clock;
class CassetteWriter;
class Lanes;
class PracticeServer;
class Wire;
struct HttpRequest;

/// The door to every service: asks a model, lists models, tests a key. Event-driven; lives in the
/// GUI thread and never blocks it. Starts the built-in practice server when it is first needed.
class Services : public QObject
{
    Q_OBJECT

public:
    explicit Services(Clock &clock, QObject *parent = nullptr);
    /// Over another wire than the network. One that is not live needs neither keys nor variables,
    /// and the practice server is not started for it.
    Services(Clock &clock, std::shared_ptr<Wire> wire, QObject *parent = nullptr);
    ~Services() override;

    /// Starts asking; what is wrong with the service (its URL, a header …) is told as an answer
    /// that failed. `key` may be empty for a service that needs none. With a tape, what is asked
    /// and what comes is written on it.
    [[nodiscard]] std::unique_ptr<ReplyStream>
    ask(const Service &service, const QByteArray &key, const Question &question,
        const std::shared_ptr<CassetteWriter> &tape = {});

    /// The models that the service offers with this key; fails as an answer would (auth, refused
    /// …), with `timeout` after `patience` in all.
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>>
    models(const Service &service, const QByteArray &key,
           std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// Whether an answer of any kind comes back from the service by way of its proxy. Sends no key.
    /// Fails with a sentence that says whether it is the proxy or what is behind it.
    [[nodiscard]] QFuture<Result<void>> testProxy(const Service &service);

    /// What is known of their models. Grows when services list theirs; OpenRouter is asked for its
    /// list along the way when it is a day old.
    [[nodiscard]] ModelFacts &facts() { return m_facts; }

private:
    void refreshFacts(const Service &service);
    /// Where the service is really asked: the practice server's address for `practice:`.
    [[nodiscard]] Result<Service> reachable(Service service);
    /// The request with the service's own headers; fails on an address that cannot be asked.
    [[nodiscard]] Result<HttpRequest> completed(HttpRequest request, const Service &there,
                                                const Service &service) const;

    Clock &m_clock;
    ModelFacts m_facts;
    bool m_refreshing = false;
    std::shared_ptr<Wire> m_wire; ///< shared with the answers under way
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<PracticeServer> m_practice;
};

} // namespace moai
