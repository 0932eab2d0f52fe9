// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/Dialect.h"
#include "llm/Exchange.h"
#include "llm/Watchdog.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QPromise>

#include <memory>

namespace moai {

/// Asks a service once for its models, within the time that its terms give to connect. Ends itself;
/// destroying it before cancels its future.
class ModelListing : public QObject
{
    Q_OBJECT

public:
    ModelListing(Clock &clock, std::shared_ptr<Wire> wire, const Dialect &dialect,
                 Result<HttpRequest> request, const Exchange::Terms &terms, QObject *parent);

    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> future() const { return m_promise.future(); }

signals:
    /// The list as the service wrote it, once, before the future is done.
    void listed(const QByteArray &body);

private:
    void onBytes(const QByteArray &bytes);
    void onEnded(const std::optional<Failure> &broken);
    void settle(Result<QList<ModelInfo>> result);

    std::shared_ptr<Wire> m_wire;
    const Dialect &m_dialect;
    HttpRequest m_request;
    Watchdog m_watchdog;
    std::unique_ptr<Exchange> m_exchange;
    HttpResponseHead m_head;
    QByteArray m_body;
    QPromise<Result<QList<ModelInfo>>> m_promise;
};

} // namespace moai
