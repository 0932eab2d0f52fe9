// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/Action.h"
#include "actions/Keymap.h"

#include <QObject>

class QAction;
class QWidget;

namespace moai {

class Settings;

/// Everything one window can do by name, with the keys in force: the person's (a setting), else the
/// defaults. Each action becomes a QAction of the window, so that its keys work wherever the focus
/// is in it; a text field still takes first what it can type or edit with. Menus, palette, sheet
/// and editor ask here. Keys that change, also in settings.ini, hold at once. GUI thread.
class ActionBook : public QObject
{
    Q_OBJECT

public:
    /// Child of the window.
    ActionBook(Settings &settings, QWidget &window);

    /// Ids are unique.
    void add(const QList<Action> &actions);

    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    /// Null when there is no such action.
    [[nodiscard]] const Action *find(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> keysOf(const QString &id) const { return m_keys.value(id); }
    [[nodiscard]] const Keymap &keys() const { return m_keys; }
    /// Does it, as its keys would.
    void trigger(const QString &id);

    /// Adds the action's keys to the tooltip of a widget that does the same, now and when they
    /// change.
    void tellOn(QWidget &widget, const QString &id);

    /// The person's keys for that action; whoever had them loses them.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// The defaults again, of one or of all.
    void resetKeys(const QString &id);
    void resetAllKeys();
    [[nodiscard]] bool isChanged(const QString &id) const;
    /// The person's choices as the setting holds them, to put them back: an undo.
    [[nodiscard]] QStringList choices() const;
    void setChoices(const QStringList &entries);

signals:
    /// Some keys in force are others now.
    void keysChanged();

private:
    void applyKeys();
    void keep(const Keymap &changed);

    Settings &m_settings;
    QWidget &m_window;
    QList<Action> m_actions;
    QHash<QString, QAction *> m_made;
    Keymap m_keys;
};

} // namespace moai
