// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/GlobalShortcut.h"

#include "settings/Settings.h"
#include "tray/QuickAskSettings.h"

using namespace Qt::StringLiterals;

namespace moai {

GlobalShortcut::GlobalShortcut(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(quickAskKeys.key))
            apply();
    });
    connect(&m_x11, &X11Shortcut::keyboardChanged, this, &GlobalShortcut::apply);
    connect(&m_x11, &X11Shortcut::pressed, this,
            [this](quint32 time) { emit pressed(u"moai-keys_TIME"_s + QString::number(time)); });
    apply();
}

GlobalShortcut::State GlobalShortcut::hold(const QKeySequence &keys)
{
    m_x11.letGo();
    if (!X11Shortcut::isSupported())
        return State::Unsupported;
    if (keys.isEmpty())
        return State::Off;
    const QKeyCombination first = keys[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    if (!isFunctionKey && !(first.keyboardModifiers() & ~Qt::ShiftModifier))
        return State::Unusable; // nobody could type that letter any more
    switch (m_x11.hold(first)) {
    case X11Shortcut::Outcome::Held:
        return State::Held;
    case X11Shortcut::Outcome::Taken:
        return State::Taken;
    case X11Shortcut::Outcome::NoSuchKey:
        return State::Unusable;
    }
    Q_UNREACHABLE();
}

void GlobalShortcut::apply()
{
    const QKeySequence keys = QKeySequence::fromString(m_settings.get(quickAskKeys));
    m_state = hold(keys);
    emit stateChanged();
}

QString GlobalShortcut::sentence() const
{
    const QString keys =
        QKeySequence::fromString(m_settings.get(quickAskKeys)).toString(QKeySequence::NativeText);
    switch (m_state) {
    case State::Off:
        return tr("No keys are chosen. Click into the field and press some.");
    case State::Held:
        //: %1 keys, e.g. "Ctrl+Alt+M"
        return tr("%1 opens the quick question from every program.").arg(keys);
    case State::Taken:
        return tr("Another program has %1 already. Choose other keys.").arg(keys);
    case State::Unusable:
        return tr("%1 cannot be used for this: take a key together with Ctrl, Alt or the logo "
                  "key, or a function key.")
            .arg(keys);
    case State::Unsupported:
        return tr("This desktop hands out no such keys to programs. In its own keyboard settings "
                  "you can bind any keys to the command moai --ask.");
    }
    Q_UNREACHABLE();
}

} // namespace moai

#include "moc_GlobalShortcut.cpp"
