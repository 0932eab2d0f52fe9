// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QIcon>

namespace moai {

/// What an icon says by its colour; the theme gives the colour when it is painted.
enum class Tint { Muted, Text, Accent, OnAccent, Success, Warning, Danger };

/// The icon of that name: the file resources/icons/NAME.svg (send, stop, retry, copy, choose,
/// check, eye, plus, search, settings, project, folder, chat, trash, edit, more, chevron-down,
/// chevron-right, chevron-left, chevron-up, arrow-down, sidebar, sun, moon, warning, clock,
/// people, close, undo, attach, lock, globe, expand, collapse, discuss, pause, resume, next,
/// flag, plane). It follows a change of theme by
/// itself, and is mirrored where lines begin at the right if it points along them.
/// An unknown name asserts in debug builds and gives a null icon.
[[nodiscard]] QIcon icon(QAnyStringView name, Tint tint = Tint::Muted);

} // namespace moai
