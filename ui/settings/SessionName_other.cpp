// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SessionName.h"

using namespace Qt::StringLiterals;

namespace moai {

QString sessionName()
{
    return u"the system's own"_s;
}

} // namespace moai
