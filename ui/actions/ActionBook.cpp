// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ActionBook.h"

#include "settings/Settings.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

ActionBook::ActionBook(Settings &settings, QWidget &window)
    : QObject(&window), m_settings(settings), m_window(window)
{
    setObjectName("actions"_L1);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(changedKeys.key))
            applyKeys();
    });
}

void ActionBook::add(const QList<Action> &actions)
{
    for (const Action &action : actions) {
        Q_ASSERT(!find(action.id));
        m_actions << action;
        if (!action.does)
            continue;
        auto *made = new QAction(action.text, &m_window);
        made->setObjectName(action.id);
        made->setMenuRole(QAction::NoRole);
        connect(made, &QAction::triggered, this, action.does);
        m_window.addAction(made);
        m_made.insert(action.id, made);
    }
    applyKeys();
}

const Action *ActionBook::find(const QString &id) const
{
    const auto at = std::find_if(m_actions.begin(), m_actions.end(),
                                 [&](const Action &action) { return action.id == id; });
    return at == m_actions.end() ? nullptr : &*at;
}

void ActionBook::trigger(const QString &id)
{
    if (QAction *made = m_made.value(id))
        made->trigger();
}

void ActionBook::tellOn(QWidget &widget, const QString &id)
{
    const auto tell = [this, &widget, id, tip = widget.toolTip()] {
        const QList<QKeySequence> keys = keysOf(id);
        if (keys.isEmpty())
            widget.setToolTip(tip);
        else
            //: Tooltip of a button: %1 is what it does, %2 its key
            widget.setToolTip(tr("%1 (%2)").arg(
                tip, keys.first().toString(QKeySequence::NativeText).toHtmlEscaped()));
    };
    connect(this, &ActionBook::keysChanged, &widget, tell);
    tell();
}

void ActionBook::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const Action *action = find(id);
    if (!action || !action->does)
        return;
    Keymap changed = keymapOf(m_settings.get(changedKeys));
    for (const QString &other : conflicts(m_actions, m_keys, id, keys)) {
        QList<QKeySequence> left = m_keys.value(other);
        left.removeIf([&](const QKeySequence &theirs) {
            return !conflicts({*find(other)}, {{other, {theirs}}}, id, keys).isEmpty();
        });
        changed.insert(other, left);
    }
    changed.insert(id, keys);
    keep(changed);
}

void ActionBook::resetKeys(const QString &id)
{
    if (const Action *action = find(id))
        setKeys(id, action->keys);
}

void ActionBook::resetAllKeys()
{
    keep({});
}

bool ActionBook::isChanged(const QString &id) const
{
    const Action *action = find(id);
    return action && action->keys != m_keys.value(id);
}

QStringList ActionBook::choices() const
{
    return m_settings.get(changedKeys);
}

void ActionBook::setChoices(const QStringList &entries)
{
    keep(keymapOf(entries));
}

void ActionBook::keep(const Keymap &changed)
{
    Keymap differing = changed;
    for (const Action &action : std::as_const(m_actions))
        if (differing.value(action.id) == action.keys)
            differing.remove(action.id);
    if (differing.isEmpty())
        m_settings.reset(changedKeys);
    else
        m_settings.set(changedKeys, entriesOf(differing));
}

void ActionBook::applyKeys()
{
    Keymap keys = keysInForce(m_actions, keymapOf(m_settings.get(changedKeys)));
    if (keys == m_keys)
        return;
    m_keys = std::move(keys);
    for (auto made = m_made.begin(); made != m_made.end(); ++made)
        made.value()->setShortcuts(m_keys.value(made.key()));
    emit keysChanged();
}

} // namespace moai

#include "moc_ActionBook.cpp"
