// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Services.h"
#include "support/CannedServer.h"
#include "support/FakeClock.h"

#include <QStringList>

#include <memory>

namespace moai::test {

// OpenAI's stream, event by event.
[[nodiscard]] QByteArray word(const QByteArray &text);
[[nodiscard]] QByteArray finish(); ///< the finish reason
[[nodiscard]] QByteArray usage();  ///< 3 in, 5 out
[[nodiscard]] QByteArray done();   ///< `[DONE]`
/// A whole stream that says `text`.
[[nodiscard]] Canned saying(const QByteArray &text);

/// An OpenAI service at that server.
[[nodiscard]] Service serviceAt(const CannedServer &server);
[[nodiscard]] Service serviceAt(const QUrl &url);
[[nodiscard]] Question anyQuestion();

/// One answer under way and what it told: the news in order as `asked`, `retrying`, `text:…`,
/// `thinking:…`, `finished`.
class Asked
{
public:
    explicit Asked(std::unique_ptr<ReplyStream> stream);
    Asked(const Asked &) = delete;
    Asked &operator=(const Asked &) = delete;

    std::unique_ptr<ReplyStream> stream;
    QStringList news;
    QList<Failure> retries;
    std::chrono::milliseconds lastWait{0};
    QList<Reply> replies;

    [[nodiscard]] bool isOver() const { return !replies.isEmpty(); }
    [[nodiscard]] const Reply &reply() const { return replies.first(); }
    [[nodiscard]] FailureKind kind() const { return reply().failure.value_or(Failure()).kind; }
    [[nodiscard]] QString sentence() const { return reply().failure.value_or(Failure()).sentence; }
};

/// A clock that stands still, a server and the services: what most tests here need.
struct Desk {
    FakeClock clock;
    CannedServer server;
    Services services{clock};

    [[nodiscard]] Asked ask() { return ask(serviceAt(server)); }
    [[nodiscard]] Asked ask(const Service &service, const QByteArray &key = "sk-test");
    /// Lets the waits before its retries pass until it is over.
    void sitOutRetries(const Asked &asked);
};

} // namespace moai::test
