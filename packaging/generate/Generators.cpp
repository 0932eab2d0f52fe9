// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generators.h"

#include "Icon.h"
#include "Manual.h"

namespace moai::packaging {

QList<Generator> generators()
{
    return iconGenerators() + QList{manualGenerator()};
}

} // namespace moai::packaging
