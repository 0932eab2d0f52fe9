// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/Dialect.h"
#include "llm/Exchange.h"
#include "llm/Lanes.h"
#include "llm/ReplyReader.h"
#include "llm/ReplyStream.h"
#include "llm/RetryPolicy.h"
#include "llm/Watchdog.h"

#include <memory>
#include <optional>

namespace moai {

class Clock;

/// A question on its way over HTTP: lane, attempts with their waits, one exchange at a time, the
/// reader of its answer. Each attempt is one POST. May outlive the Services that made it.
class HttpReplyStream final : public ReplyStream
{
    Q_OBJECT

public:
    struct Route {
        Clock &clock;
        std::shared_ptr<Wire> wire;
        std::unique_ptr<LaneTicket> lane;
    };

    /// What to ask, or why it cannot be asked. `plainer` is the same without what not every service
    /// knows: asked once, at once, where the first one is refused as a request (400, 422).
    HttpReplyStream(Route route, const Dialect &dialect, Exchange::Terms terms,
                    Result<HttpRequest> request, std::optional<HttpRequest> plainer = std::nullopt);
    ~HttpReplyStream() override;

    void stop() override;

private:
    void onGranted();
    void attempt();
    void onHead(const HttpResponseHead &head);
    void onBytes(const QByteArray &bytes);
    void onWatchdog();
    void giveUp(const Failure &why);
    /// False: a slot destroyed us.
    [[nodiscard]] bool give(const ReplyReader::Words &words);
    void settle(std::optional<Failure> broken);
    bool tryPlainer();
    bool tryAgain(Failure &failure);
    [[nodiscard]] Reply replySoFar(std::optional<Failure> broken);
    void conclude(Reply reply);

    Clock &m_clock;
    std::shared_ptr<Wire> m_wire;
    std::unique_ptr<LaneTicket> m_lane;
    const Dialect &m_dialect;
    Exchange::Terms m_terms;
    Result<HttpRequest> m_request;
    std::optional<HttpRequest> m_plainer; ///< until it is needed
    Watchdog m_watchdog;                  ///< for words, then for the end

    std::unique_ptr<Exchange> m_exchange;
    std::optional<ReplyReader> m_reader;
    HttpResponseHead m_head;
    int m_attempt = 0;
    qsizetype m_textGiven = 0;
    qsizetype m_thinkingGiven = 0;
    qsizetype m_errorBytes = 0;
    bool m_isEnding = false; ///< the protocol said that it is complete
    bool m_isOver = false;   ///< stopped or concluded: nothing but finished() may follow
    std::optional<std::chrono::milliseconds> m_granted;
    std::optional<std::chrono::milliseconds> m_firstText;
};

} // namespace moai
