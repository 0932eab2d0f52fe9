// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// How one of them fared in a project's rankings. A win is a first place; a shared first place is a
/// win of each who shares it.
struct WinRow {
    /// What rankings of one kind came to.
    struct Tally {
        int rounds = 0; ///< ranked rounds that it was placed in
        int wins = 0;

        bool operator==(const Tally &) const = default;
    };

    QString handle;
    QString model;
    Tally peers;
    std::optional<double> score; ///< mean of the peers' scores, 0 to 1; unset: never scored
    Tally person;                ///< by the person's own rankings

    bool operator==(const WinRow &) const = default;
};

/// A row per handle and model, by wins among peers, then by score; `ranked` as
/// DiscussionStore::ranked() gives them. Of a round that was ranked several times by the peers the
/// last ranking that placed anybody counts. Pure.
[[nodiscard]] QList<WinRow> winTable(const QList<DiscussionRecord> &ranked);

} // namespace moai
