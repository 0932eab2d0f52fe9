// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/Keymap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

// One of them is how the other begins: the shorter would never let the longer be typed.
bool meet(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch ||
           other.matches(one) != QKeySequence::NoMatch;
}

bool meetsAny(const QKeySequence &keys, const QList<QKeySequence> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const QKeySequence &other) { return meet(keys, other); });
}

bool isTypable(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i)
        if (keys[uint(i)].key() == Qt::Key_unknown)
            return false;
    return !keys.isEmpty();
}

} // namespace

Keymap keymapOf(const QStringList &entries)
{
    Keymap changed;
    for (const QString &entry : entries) {
        const qsizetype at = entry.indexOf(u'=');
        const QString id = entry.first(qMax(at, 0)).trimmed();
        if (id.isEmpty())
            continue;
        const QString text = entry.sliced(at + 1).trimmed();
        QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &one) { return !isTypable(one); });
        if (text.isEmpty() || !keys.isEmpty()) // what cannot be read changes nothing
            changed.insert(id, keys);
    }
    return changed;
}

QStringList entriesOf(const Keymap &changed)
{
    QStringList entries;
    for (auto one = changed.begin(); one != changed.end(); ++one)
        entries << one.key() + u'=' +
                       QKeySequence::listToString(one.value(), QKeySequence::PortableText);
    entries.sort();
    return entries;
}

Keymap keysInForce(const QList<Action> &actions, const Keymap &changed)
{
    Keymap inForce;
    QList<QKeySequence> taken;
    const auto give = [&](const Action &action, const QList<QKeySequence> &wanted) {
        QList<QKeySequence> keys;
        for (const QKeySequence &one : wanted)
            if (!meetsAny(one, taken))
                keys << one;
        taken << keys;
        inForce.insert(action.id, keys);
    };
    const auto isChosen = [&](const Action &action) {
        return action.does && changed.contains(action.id);
    };
    for (const Action &action : actions)
        if (isChosen(action))
            give(action, changed.value(action.id));
    for (const Action &action : actions)
        if (!action.does) // a widget's own keys: they hold where that widget has the focus only
            inForce.insert(action.id, action.keys);
        else if (!isChosen(action))
            give(action, action.keys);
    return inForce;
}

QStringList conflicts(const QList<Action> &actions, const Keymap &inForce, const QString &id,
                      const QList<QKeySequence> &keys)
{
    QStringList others;
    for (const Action &action : actions) {
        if (action.id == id || !action.does)
            continue;
        const QList<QKeySequence> theirs = inForce.value(action.id);
        if (std::any_of(keys.begin(), keys.end(),
                        [&](const QKeySequence &one) { return meetsAny(one, theirs); }))
            others << action.id;
    }
    return others;
}

} // namespace moai
