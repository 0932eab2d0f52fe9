// SPDX-License-Identifier: GPL-3.0-or-later
#include "CoreDumps.h"

#include <windows.h>

namespace moai {

// Windows Error Reporting is not called then: no dump is kept, and none is offered to be sent.
void forbidCoreDumps()
{
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace moai
