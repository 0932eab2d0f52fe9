// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

class QKeyEvent;

namespace moai {

/// What a key does to the scroll bar of something that is read; SliderNoAction: nothing.
[[nodiscard]] QAbstractSlider::SliderAction scrollActionOf(const QKeyEvent &key);

} // namespace moai
