// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generators.h"

#include "Icon.h"

namespace moai::packaging {

QList<Generator> generators()
{
    return iconGenerators();
}

} // namespace moai::packaging
