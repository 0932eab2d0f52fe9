// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/Action.h"
#include "settings/Setting.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace moai {

/// The person's keys, and only those that differ from the defaults: `ID=KEYS`, several keys with
/// `; ` between them, none for an action without keys:
/// `keys/changed="discussion.new=Ctrl+T; Ctrl+J", view.map=`
inline const Setting<QStringList> changedKeys{"keys/changed", {}};

/// Keys by the ids of actions.
using Keymap = QHash<QString, QList<QKeySequence>>;

/// Reads the setting. What is no key, or no entry at all, is left out; an action that this version
/// does not know stays.
[[nodiscard]] Keymap keymapOf(const QStringList &entries);
/// Writes it, in order of the ids.
[[nodiscard]] QStringList entriesOf(const Keymap &changed);

/// What each action answers to. No key has two actions: the person's choice beats a default, else
/// the first action of the list has it.
[[nodiscard]] Keymap keysInForce(const QList<Action> &actions, const Keymap &changed);

/// Ids of the actions other than `id` that have one of these keys in force, or one that begins
/// with it or that it begins with (Ctrl+K against Ctrl+K, Ctrl+S).
[[nodiscard]] QStringList conflicts(const QList<Action> &actions, const Keymap &inForce,
                                    const QString &id, const QList<QKeySequence> &keys);

} // namespace moai
