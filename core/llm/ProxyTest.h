// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/NetworkPool.h"
#include "llm/Watchdog.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTcpSocket>

#include <optional>

class QNetworkReply;

namespace moai {

class Clock;

/// Tries a service's proxy: first whether anybody takes connections at its address, then whether
/// an answer of any kind comes back from the service by way of it. Takes no key along. Each has
/// ten seconds. Ends itself; destroying it before cancels its future.
class ProxyTest : public QObject
{
    Q_OBJECT

public:
    ProxyTest(Clock &clock, const Service &service, QObject *parent);

    /// Fails with a sentence that says which of the two it is.
    [[nodiscard]] QFuture<Result<void>> future() const { return m_promise.future(); }

private:
    void knock();
    void askService();
    void onAnswer(QNetworkReply &reply);
    void onRanOut();
    void settle(const Result<void> &result);

    Service m_service;
    Watchdog m_watchdog;
    NetworkPool m_pool;
    std::optional<NetworkPool::Place> m_place;
    QTcpSocket m_door;
    bool m_isOpen = false; ///< somebody took the connection at the proxy's address
    QPromise<Result<void>> m_promise;
};

} // namespace moai
