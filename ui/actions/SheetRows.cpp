// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/SheetRows.h"

#include <optional>

namespace moai {
namespace {

/// The one chord that an action has, when it is no more than that.
std::optional<QKeyCombination> chord(const QList<QKeySequence> &keys)
{
    if (keys.size() != 1 || keys.first().count() != 1)
        return {};
    return keys.first()[0];
}

/// How many actions from `at` on are one series whose keys follow each other.
qsizetype seriesLength(const QList<Action> &actions, const Keymap &inForce, qsizetype at)
{
    const auto first = chord(inForce.value(actions[at].id));
    qsizetype count = 1;
    if (actions[at].series.isEmpty() || !first)
        return count;
    while (at + count < actions.size() && actions[at + count].series == actions[at].series) {
        const auto next = chord(inForce.value(actions[at + count].id));
        if (!next || next->toCombined() != first->toCombined() + int(count))
            break;
        ++count;
    }
    return count;
}

} // namespace

QList<SheetRow> sheetRows(const QList<Action> &actions, const Keymap &inForce)
{
    QList<SheetRow> rows;
    for (const ActionGroup group : actionGroups()) {
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const Action &action = actions[i];
            const QList<QKeySequence> keys = inForce.value(action.id);
            if (action.group != group || keys.isEmpty())
                continue;
            const qsizetype count = seriesLength(actions, inForce, i);
            if (count == 1) {
                rows << SheetRow{group, shownKeys(keys), action.text};
                continue;
            }
            const auto last =
                QKeySequence(inForce.value(actions[i + count - 1].id).first()[0].key());
            rows << SheetRow{group, shownKeys(keys) + QChar(0x2026) + shownKeys({last}),
                             action.series};
            i += count - 1;
        }
    }
    return rows;
}

} // namespace moai
