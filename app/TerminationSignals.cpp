// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminationSignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace moai {
namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but this, and may do nothing but write
// (https://doc.qt.io/qt-6/unix-signals.html).
volatile std::sig_atomic_t s_writeEnd = -1;

void noteSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_writeEnd, &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep their default: they end the process
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    s_writeEnd = m_writeEnd;
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit requested();
    });
    for (const int number : kSignals)
        std::signal(number, noteSignal);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    s_writeEnd = -1;
    if (m_readEnd >= 0) {
        ::close(m_readEnd);
        ::close(m_writeEnd);
    }
}

} // namespace moai
