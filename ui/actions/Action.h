// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace moai {

/// Where an action is listed, in this order.
enum class ActionGroup { Writing, Discussions, Rounds, Participants, View, Program };

/// The group's name, for the person.
[[nodiscard]] QString titleOf(ActionGroup group);
[[nodiscard]] QList<ActionGroup> actionGroups();

/// Something the window can do, by name. A value; the ActionBook brings it to life.
struct Action {
    QString id; ///< `discussion.new`; never changes, settings.ini names it
    ActionGroup group = ActionGroup::Program;
    QString text;                    ///< what it does, as an order: "New discussion"
    QList<QKeySequence> keys;        ///< unless the person chose others
    std::function<void()> does = {}; ///< none: a widget's own keys, told but not changeable
    QString series = {};             ///< neighbours of one series are told as one row, by this text
};

/// As a person reads them; empty when there are none.
[[nodiscard]] QString shownKeys(const QList<QKeySequence> &keys);

} // namespace moai
