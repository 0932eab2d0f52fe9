// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/CannedServer.h"

#include <QTcpSocket>

namespace moai::test {

class GzipStream;

/// One client of a CannedServer: reads requests, plays answers.
class CannedConnection : public QObject
{
    Q_OBJECT

public:
    CannedConnection(CannedServer &server, QTcpSocket *socket, int number);
    ~CannedConnection() override;

    [[nodiscard]] bool isBusy() const { return m_answer.has_value(); }
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] bool isOver() const
    {
        return m_socket->state() == QAbstractSocket::UnconnectedState;
    }
    void release();

private:
    void read();
    void play(Canned answer);
    void next();
    void send(const Canned::Step &step);
    void sendHead(const QByteArray &framing);
    void finish();
    void endRudely();

    CannedServer &m_server;
    QTcpSocket *m_socket; ///< a child
    int m_number;
    QByteArray m_incoming;
    std::optional<Canned> m_answer;
    size_t m_step = 0;
    QByteArray m_head; ///< until it is sent
    bool m_chunked = false;
    bool m_held = false;
    std::unique_ptr<GzipStream> m_gzip;
};

} // namespace moai::test
