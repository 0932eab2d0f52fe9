// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace moai {

class Settings;

// Ties a control to a setting, both ways: what the person chooses is set at once, and what is set
// elsewhere (another window, settings.ini, a reset) is shown. The settings outlive the control.

void bind(QCheckBox &box, Settings &settings, const Setting<bool> &setting);
/// By the items' data; a value that no item has shows the first one.
void bind(QComboBox &box, Settings &settings, const Setting<QString> &setting);
void bind(QSpinBox &box, Settings &settings, const Setting<int> &setting);

} // namespace moai
