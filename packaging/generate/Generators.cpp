// SPDX-License-Identifier: GPL-3.0-or-later
#include "Generators.h"

#include "Changelog.h"
#include "Completions.h"
#include "Icon.h"
#include "Manual.h"

namespace moai::packaging {

QList<Generator> generators()
{
    return changelogGenerators() + completionGenerators() + iconGenerators() +
           QList{manualGenerator()};
}

} // namespace moai::packaging
