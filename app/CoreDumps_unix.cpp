// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoreDumps.h"

#include <sys/resource.h>

namespace moai {

// The kernel writes no file then, and what Linux pipes the memory to instead
// (systemd-coredump, apport) honours the limit, too. Only the soft one: a program that Moai starts,
// such as the browser, may raise its own again.
//
// Linux's PR_SET_DUMPABLE would do more than is wanted: the desktop's portals refuse a program
// whose /proc/PID/root they cannot open, and a debugger of the same user could not attach.
void forbidCoreDumps()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0;
    (void)setrlimit(RLIMIT_CORE, &limit);
}

} // namespace moai
