// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generators.h"

namespace moai::packaging {

QList<Generator> generators()
{
    return {};
}

} // namespace moai::packaging
