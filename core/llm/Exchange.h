// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "domain/Service.h"
#include "llm/Http.h"
#include "llm/RetryPolicy.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace moai {

/// One HTTP request and its answer, bytes as they come: over the network (HttpExchange) or from a
/// tape. Destroying it cancels, without a signal; a slot of its own signals may do so.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// How to get there and how long to wait.
    struct Terms {
        QString proxy; ///< empty: the system's
        Timeouts timeouts;
        QString caFile = {}; ///< Service::caFile
    };

    using QObject::QObject;

    /// Sends the request. Nothing is emitted from inside this call.
    virtual void start() = 0;
    /// How far it got. Counts as `Server` as soon as a byte of the request may have left.
    [[nodiscard]] virtual Reached reached() const = 0;
    /// Whoever asks is about to destroy it, for that reason; of interest to a recording only.
    virtual void giveUp(const Failure & /*why*/) {}

signals:
    void headArrived(const moai::HttpResponseHead &head);
    void bytesArrived(const QByteArray &bytes);
    /// Last, once. Without a failure the body ended as HTTP has it, whatever the status; that it is
    /// whole only the protocol inside can tell (Qt reports no error when a chunked body is cut).
    void ended(const std::optional<moai::Failure> &broken);
};

/// How requests travel: over the network, or no farther than a tape. Lives in one thread; must
/// outlive its exchanges.
class Wire
{
public:
    virtual ~Wire() = default;

    [[nodiscard]] virtual std::unique_ptr<Exchange> exchange(const HttpRequest &request,
                                                             const Exchange::Terms &terms) = 0;
    /// Whether requests leave the program: only then are addresses, keys and variables needed.
    [[nodiscard]] virtual bool isLive() const = 0;
    /// How long to sit out a wait before a retry.
    [[nodiscard]] virtual std::chrono::milliseconds sitOut(std::chrono::milliseconds wait) const
    {
        return wait;
    }
};

} // namespace moai
