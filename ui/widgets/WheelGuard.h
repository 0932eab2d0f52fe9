// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace moai {

/// Keeps the wheel from changing a field (a number, a choice) that has not the keyboard: whoever
/// turns it there means to scroll the page.
void guardFromWheel(QWidget *field);

} // namespace moai
