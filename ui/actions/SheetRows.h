// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/Action.h"
#include "actions/Keymap.h"

namespace moai {

/// A line of the shortcut sheet.
struct SheetRow {
    ActionGroup group;
    QString keys;
    QString does;
};

/// All actions that have keys, by group; a series whose keys follow each other (Ctrl+1 … Ctrl+9) is
/// one row.
[[nodiscard]] QList<SheetRow> sheetRows(const QList<Action> &actions, const Keymap &inForce);

} // namespace moai
