// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/FuzzyMatch.h"

#include <QList>
#include <QString>

#include <functional>

namespace moai {

/// What a row of the palette stands for.
enum class EntryKind { Action, Project, Discussion, Participant, Setting, Text };

/// What kind of thing it is, for the person: "Discussion".
[[nodiscard]] QString nameOf(EntryKind kind);

/// Something that can be chosen in the palette.
struct PaletteEntry {
    EntryKind kind = EntryKind::Action;
    QString text;   ///< what is searched and shown
    QString detail; ///< shown beside it: keys, a project's name, where the words stand
    QString icon;   ///< of theme/Icons.h
    int fresh = 0;  ///< 0 to 20: how recently it was used
    std::function<void()> choose;
    FuzzyText searched{text};
};

/// A row that answers the words, and how well.
struct PaletteHit {
    int entry = 0; ///< its place in the list
    int score = 0;

    bool operator==(const PaletteHit &) const = default;
};

/// The entries that answer the words, best first, at most `most`; entries of kind Text, which were
/// found elsewhere, follow in their order. Without words: what was used last and the actions, in
/// their order. Pure.
[[nodiscard]] QList<PaletteHit> hitsFor(const QList<PaletteEntry> &entries, const QString &words,
                                        int most);

} // namespace moai
