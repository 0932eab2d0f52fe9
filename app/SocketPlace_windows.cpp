// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketPlace.h"

namespace moai {

// Named pipes have one place of their own, and no folders.
QString socketPlace(const QString &name)
{
    return name;
}

} // namespace moai
