// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Exchange.h"
#include "llm/NetworkPool.h"
#include "llm/Watchdog.h"

#include <QString>

#include <optional>

class QNetworkReply;
class QNetworkRequest;

namespace moai {

/// A request over the network. Sent once: nothing here repeats it, except that a redirect to the
/// same origin is followed. Ends by itself when a time-out runs out.
class HttpExchange final : public Exchange
{
    Q_OBJECT

public:
    HttpExchange(Clock &clock, NetworkPool &pool, HttpRequest request, Terms terms);
    ~HttpExchange() override;

    void start() override;
    [[nodiscard]] Reached reached() const override { return m_reached; }

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
