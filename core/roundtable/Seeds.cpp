// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Seeds.h"

#include <QRandomGenerator>

namespace moai {

Seeds randomSeeds()
{
    return [] {
        return QRandomGenerator::global()->generate();
    };
}

} // namespace moai
