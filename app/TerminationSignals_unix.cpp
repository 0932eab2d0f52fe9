// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminationSignals.h"

#include <QSocketNotifier>

#include <algorithm>
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

/// Not for a child, and never waited for.
void makeOwn(int end)
{
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
}

} // namespace

struct TerminationSignals::Listener {
    std::array<int, 2> ends{-1, -1}; ///< of a pipe: to be read, to be written
};

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent), m_listener(std::make_unique<Listener>())
{
    std::array<int, 2> &ends = m_listener->ends;
    if (::pipe(ends.data()) != 0)
        return; // the signals keep their default: they end the process
    std::ranges::for_each(ends, makeOwn);
    s_writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
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
    for (const int end : m_listener->ends)
        if (end >= 0)
            ::close(end);
}

} // namespace moai

#include "moc_TerminationSignals.cpp"
