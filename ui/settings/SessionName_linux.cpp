// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SessionName.h"

using namespace Qt::StringLiterals;

namespace moai {

QString sessionName()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s) + u", session "_s +
           qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown"_s);
}

} // namespace moai
