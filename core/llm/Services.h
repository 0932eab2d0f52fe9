// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/Practice.h"
#include "llm/Question.h"
#include "llm/ReplyStream.h"
#include "llm/ServicePresets.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace moai {

class Clock;
class NetworkPool;
class Lanes;
class PracticeServer;

/// The door to every service: asks a model, lists models, tests a key. Event-driven; lives in the
/// GUI thread and never blocks it. Starts the built-in practice server when it is first needed.
class Services : public QObject
{
    Q_OBJECT

public:
    explicit Services(Clock &clock, QObject *parent = nullptr);
    ~Services() override;

    /// Starts asking; what is wrong with the service (its URL, a header …) is told as an answer
    /// that failed. `key` may be empty for a service that needs none.
    [[nodiscard]] std::unique_ptr<ReplyStream> ask(const Service &service, const QByteArray &key,
                                                   const Question &question);

    /// The models that the service offers with this key; fails as an answer would (auth, refused
    /// …).
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Service &service,
                                                           const QByteArray &key);

private:
    /// Where the service is really asked: the practice server's address for `practice:`.
    [[nodiscard]] Result<Service> reachable(Service service);

    Clock &m_clock;
    std::shared_ptr<NetworkPool> m_pool; ///< shared with the answers under way
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<PracticeServer> m_practice;
};

} // namespace moai
