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

    /// Starts asking. `key` may be empty for a service that needs none.
    [[nodiscard]] std::unique_ptr<ReplyStream> ask(const Service &service, const QByteArray &key,
                                                   const Question &question);

    /// The models that the service offers with this key; fails as an answer would (auth, refused
    /// …).
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Service &service,
                                                           const QByteArray &key);

private:
    Clock &m_clock;
    std::unique_ptr<NetworkPool> m_pool;
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<PracticeServer> m_practice;
};

} // namespace moai
