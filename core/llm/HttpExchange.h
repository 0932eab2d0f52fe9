// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "domain/Service.h"
#include "llm/Http.h"
#include "llm/NetworkPool.h"
#include "llm/RetryPolicy.h"
#include "llm/Watchdog.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QNetworkReply;
class QNetworkRequest;

namespace moai {

/// One HTTP request and its answer, bytes as they come. Sent once: nothing here repeats it, except
/// that a redirect to the same origin is followed. Ends by itself when a time-out runs out.
/// Destroying it cancels, without a signal; a slot of its own signals may do so.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// How to get there and how long to wait.
    struct Terms {
        QString proxy; ///< empty: the system's
        Timeouts timeouts;
    };

    HttpExchange(Clock &clock, NetworkPool &pool, HttpRequest request, Terms terms);
    ~HttpExchange() override;

    /// Sends the request. Nothing is emitted from inside this call.
    void start();
    /// How far it got. Counts as `Server` as soon as a byte of the request may have left.
    [[nodiscard]] Reached reached() const { return m_reached; }

signals:
    void headArrived(const moai::HttpResponseHead &head);
    void bytesArrived(const QByteArray &bytes);
    /// Last, once. Without a failure the body ended as HTTP has it, whatever the status; that it is
    /// whole only the protocol inside can tell (Qt reports no error when a chunked body is cut).
    void ended(const std::optional<moai::Failure> &broken);

private:
    void send();
    void watch();
    void onConnected();
    void onHead();
    void onBytes();
    void onFinished();
    void onRanOut();
    void follow(QByteArray location);
    void end(std::optional<Failure> broken);
    void endSoon(const Failure &failure);
    void drop();

    NetworkPool &m_pool;
    HttpRequest m_request;
    Terms m_terms;
    Watchdog m_watchdog;
    std::optional<NetworkPool::Place> m_place;
    QNetworkReply *m_reply = nullptr; ///< the manager's child; ours to end
    Reached m_reached = Reached::Nobody;
    int m_status = 0;     ///< once an answer began
    QString m_tlsTrouble; ///< Qt's words for what is wrong with the certificate
    int m_redirects = 0;
    bool m_over = false;
};

} // namespace moai
