// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generators.h"

#include "Changelog.h"
#include "Icon.h"
#include "Manual.h"

namespace moai::packaging {

QList<Generator> generators()
{
    return iconGenerators() + changelogGenerators() + QList{manualGenerator()};
}

} // namespace moai::packaging
