// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/NetworkWatch.h"

#include "base/Clock.h"

#include <QNetworkInformation>

#include <utility>

using std::chrono::milliseconds;

namespace moai {
namespace {

constexpr std::chrono::seconds kBeat{10};

} // namespace

NetworkWatch::NetworkWatch(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void NetworkWatch::start()
{
    listen();
    ++m_turn;
    m_wall = m_clock.now();
    m_steady = m_clock.elapsed();
    beat();
}

void NetworkWatch::stop()
{
    ++m_turn;
}

void NetworkWatch::listen()
{
    if (std::exchange(m_listens, true) || !QNetworkInformation::loadDefaultBackend())
        return;
    using Reachability = QNetworkInformation::Reachability;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability reachability) {
                if (reachability == Reachability::Online)
                    emit returned();
            });
}

/// The steady clock stands still while the machine sleeps, the wall clock does not.
void NetworkWatch::beat()
{
    m_clock.after(kBeat, this, [this, turn = m_turn] {
        if (turn != m_turn)
            return;
        const auto wall = milliseconds(m_wall.msecsTo(m_clock.now()));
        const auto steady = m_clock.elapsed() - m_steady;
        m_wall = m_clock.now();
        m_steady = m_clock.elapsed();
        beat();
        if (wall - steady > kBeat)
            emit returned();
    });
}

} // namespace moai

#include "moc_NetworkWatch.cpp"
