// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace moai {

/// How strongly a label speaks.
enum class Voice { Plain, Muted, Small, Strong, Title };

/// A label for plain text (never read as markup) in that voice; follows the theme.
[[nodiscard]] QLabel *makeText(const QString &text, Voice voice, QWidget *parent = nullptr);
/// Gives an existing label that voice.
void setVoice(QLabel &label, Voice voice);
/// A tooltip that shows plain text as it is, whatever is in it, and breaks its lines.
[[nodiscard]] QString toolTipOf(const QString &text);

/// The parts of a list, parted as the language does it: `a, b`, `a、b`.
[[nodiscard]] QString listed(const QStringList &parts);

} // namespace moai
