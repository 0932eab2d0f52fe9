// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

struct MapShown;

/// How far the gathering is, or what was found, in a few words.
[[nodiscard]] QString mapProgress(const MapShown &shown);
/// What went wrong with it, in a sentence; empty: nothing.
[[nodiscard]] QString mapTrouble(const MapShown &shown);
/// The extractor's words as Markdown, for when no claims could be read out of them.
[[nodiscard]] QString mapRawWords(const MapShown &shown);

} // namespace moai
