// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace moai {

class MainWindow;

/// Keys as the shortcut sheet shows them.
struct ShortcutWords {
    QString keys;
    QString does;
};

[[nodiscard]] QList<ShortcutWords> shortcutWords();

/// Gives the window its keys; shortcutWords() tells the same.
void installShortcuts(MainWindow &window);

} // namespace moai
