// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace moai {

class Clock;

/// Tells when waiting for the network has become pointless: the system says that it is back
/// (QNetworkInformation, where it has a backend), or the machine slept, so that connections that
/// look alive are dead. GUI thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();

signals:
    void returned();

private:
    void listen();
    void beat();

    Clock &m_clock;
    QDateTime m_wall;
    std::chrono::milliseconds m_steady{0};
    int m_turn = 0; ///< fences the beats of an earlier start
    bool m_listens = false;
};

} // namespace moai
