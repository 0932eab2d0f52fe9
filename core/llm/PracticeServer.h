// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "llm/PracticeDesk.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace moai {

/// How much a client may ask of the practice server, and for how long.
struct PracticeLimits {
    int connections = 256;
    std::chrono::milliseconds head{10'000};     ///< from a request's first byte to its head's last
    std::chrono::milliseconds body{60'000};     ///< from there to the end of the request
    std::chrono::milliseconds idle{120'000};    ///< between requests
    std::chrono::milliseconds unread{30'000};   ///< an answer that nobody takes
    std::chrono::milliseconds farewell{3'000};  ///< for taking the last answer before the close
    std::chrono::milliseconds silence{600'000}; ///< how long `[fail stall]` is silent
};

/// A real HTTP/1.1 server on 127.0.0.1 whose scripted models speak the OpenAI protocol:
/// `GET /v1/models` and `POST /v1/chat/completions`, streaming or not. It needs no key and ignores
/// the one it is sent. Event-driven, in the thread it lives in; destroying it closes everything.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(QObject *parent = nullptr);
    explicit PracticeServer(const PracticeLimits &limits, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Listens at that port of 127.0.0.1, 0: at any free one, and gives the port. Fails with a
    /// sentence when it cannot be had; gives the port again when already started.
    [[nodiscard]] Result<quint16> start(quint16 port = 0);
    /// The root to ask, `http://127.0.0.1:PORT/v1`; empty before start().
    [[nodiscard]] QUrl url() const;

    /// How fast answers come: 1 as a person reads along, 20 twenty times as fast, 0 without any
    /// waiting. Holds for the answers that begin from now on.
    void setPace(double factor);

    /// How many clients are connected.
    [[nodiscard]] int connectionCount() const { return m_connections; }

private:
    void welcome();

    PracticeLimits m_limits;
    PracticeDesk m_desk;
    QTcpServer m_listener;
    double m_pace = 1;
    int m_connections = 0;
};

} // namespace moai
