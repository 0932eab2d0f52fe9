// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace moai::test {

/// What a person would see to be wrong with a page that is shown: texts that do not fit where they
/// stand (unless they are elided and a tooltip has the whole), parts that overlap or reach outside
/// of what they are in, a page that needs more than a small screen of 1024 × 700. One line each,
/// with the widget's place in the page.
[[nodiscard]] QStringList misfits(const QWidget &page);

} // namespace moai::test
