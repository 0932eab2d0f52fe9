// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Cassette.h"
#include "llm/Exchange.h"

#include <QList>

#include <memory>
#include <vector>

namespace moai {

class Clock;

/// A tape in place of the network: a request gets the answer that the same request got, in the
/// order of the tape where it was asked more than once. One that is not on it fails with kind
/// `invalid` and says where it differs.
class TapeWire final : public Wire
{
public:
    enum class Speed {
        AsRecorded, ///< every byte in its time
        Max,        ///< without any waiting, not even before retries
    };

    TapeWire(Clock &clock, QList<TapedExchange> exchanges, Speed speed);

    [[nodiscard]] std::unique_ptr<Exchange> exchange(const HttpRequest &request,
                                                     const Exchange::Terms &terms) override;
    [[nodiscard]] bool isLive() const override { return false; }
    [[nodiscard]] std::chrono::milliseconds sitOut(std::chrono::milliseconds wait) const override;

    /// How many answers nobody has asked for yet.
    [[nodiscard]] qsizetype left() const;

private:
    struct Place {
        TapedExchange exchange;
        bool isPlayed = false;
    };

    [[nodiscard]] Result<TapedExchange> answerTo(const TapedRequest &request);
    [[nodiscard]] Failure notThere(const TapedRequest &request) const;

    Clock &m_clock;
    std::vector<Place> m_places;
    Speed m_speed;
};

/// Where two JSON values differ first, e.g. `messages[2].content from character 120 on`; empty:
/// they do not. Shows none of their words.
[[nodiscard]] QString firstDifference(const QJsonValue &one, const QJsonValue &other,
                                      const QString &place);

} // namespace moai
