// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeDesk.h"
#include "llm/PracticeHttp.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace moai {

struct PracticeLimits;

/// One client of the practice server: reads its requests one after the other and plays each answer
/// in its time. Deletes itself once the client has gone.
class PracticeConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket. `pace` tells how fast to play when an answer begins.
    PracticeConnection(QTcpSocket *socket, PracticeDesk &desk, const PracticeLimits &limits,
                       std::function<double()> pace, QObject *parent);

    /// Answers that too many are here already, and closes.
    void turnAway();

private:
    enum class Phase { Idle, Head, Body };

    void read();
    void watchRequest();
    void goOn();
    void answer(const PracticeHttpRequest &request);
    void refuse(const PracticeHttpReader::Refusal &refusal);
    void sendHead();
    void play();
    void finish();
    void closeAfterWriting();
    void waitFor(std::chrono::milliseconds limit, void (PracticeConnection::*then)());
    void giveUpOnRequest();
    void hangUp();

    QTcpSocket *m_socket;
    PracticeDesk &m_desk;
    const PracticeLimits &m_limits;
    std::function<double()> m_pace;
    PracticeHttpReader m_reader;

    // The answer that is being played.
    PracticeReply m_reply;
    qsizetype m_beat = 0;
    std::chrono::milliseconds m_due{0}; ///< of the next beat, from the answer's begin, at pace 1
    double m_speed = 1;
    bool m_answering = false;
    bool m_headSent = false;
    bool m_bodyWanted = true; ///< false for HEAD
    bool m_chunked = false;
    bool m_isHttp10 = false;
    bool m_keepAlive = true;
    bool m_closing = false; ///< all was said: what still comes in is thrown away
    QElapsedTimer m_playing;
    QTimer m_nextBeat;

    QTimer m_patience;
    void (PracticeConnection::*m_onImpatience)() = nullptr;
    Phase m_phase = Phase::Idle; ///< of the request that is coming in
};

} // namespace moai
