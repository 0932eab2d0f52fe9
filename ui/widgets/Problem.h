// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace moai {

/// A line in a dialog that says what is wrong with what was typed; hidden while nothing is.
[[nodiscard]] QLabel *makeProblem(QLatin1StringView objectName, QWidget *parent);
/// Empty: nothing is wrong.
void showProblem(QLabel &label, const QString &sentence);
/// The same label for good news.
void showSuccess(QLabel &label, const QString &sentence);

/// The same label for what is neither.
void showNeutral(QLabel &label, const QString &sentence);

/// Gives each field of the form its label as the accessible name.
void nameFieldsAfterLabels(const QFormLayout &form);

} // namespace moai
