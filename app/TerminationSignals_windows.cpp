// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminationSignals.h"

#include <QMetaObject>

#include <mutex>

#include <windows.h>

namespace moai {
namespace {

// Windows calls the handler in a thread of its own.
std::mutex s_guard;
TerminationSignals *s_listener = nullptr;
bool s_isAsked = false;

BOOL WINAPI noteEvent(DWORD event)
{
    {
        const std::lock_guard lock(s_guard);
        if (!s_listener || s_isAsked)
            return FALSE; // the default: the process ends
        s_isAsked = true;
        QMetaObject::invokeMethod(s_listener, &TerminationSignals::requested, Qt::QueuedConnection);
    }
    // When the console or the session ends, the process does as soon as this returns, or after a
    // few seconds: https://learn.microsoft.com/windows/console/handlerroutine
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

struct TerminationSignals::Listener {
};

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    const std::lock_guard lock(s_guard);
    s_listener = this;
    s_isAsked = false;
    SetConsoleCtrlHandler(noteEvent, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(noteEvent, FALSE);
    const std::lock_guard lock(s_guard);
    s_listener = nullptr;
}

} // namespace moai

#include "moc_TerminationSignals.cpp"
