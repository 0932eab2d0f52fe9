// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/GlobalShortcut.h"

#include "settings/Settings.h"
#include "tray/PortalShortcut.h"
#include "tray/QuickAskSettings.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

namespace {

/// Keys that may be heard everywhere: whoever types must still be able to type.
bool isUsable(QKeyCombination keys)
{
    const bool isFunctionKey = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F35;
    return isFunctionKey || keys.keyboardModifiers() & ~Qt::ShiftModifier;
}

GlobalShortcut::State stateOf(PortalShortcut::State state)
{
    switch (state) {
    case PortalShortcut::State::Absent:
        return GlobalShortcut::State::Unsupported;
    case PortalShortcut::State::Off:
        return GlobalShortcut::State::Off;
    case PortalShortcut::State::Asking:
        return GlobalShortcut::State::Asking;
    case PortalShortcut::State::Held:
        return GlobalShortcut::State::Held;
    case PortalShortcut::State::Refused:
        return GlobalShortcut::State::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

GlobalShortcut::GlobalShortcut(Settings &settings, std::unique_ptr<PortalShortcut> portal,
                               QObject *parent)
    : QObject(parent), m_settings(settings), m_portal(std::move(portal))
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(quickAskKeys.key))
            apply();
    });
    connect(&m_held, &HeldKeys::keyboardChanged, this, &GlobalShortcut::apply);
    connect(&m_held, &HeldKeys::pressed, this,
            [this](quint32 time) { emit pressed(u"moai-keys_TIME"_s + QString::number(time)); });
    connect(m_portal.get(), &PortalShortcut::pressed, this, &GlobalShortcut::pressed);
    connect(m_portal.get(), &PortalShortcut::stateChanged, this, [this] {
        if (m_state != State::Unusable)
            m_state = stateOf(m_portal->state());
        emit stateChanged();
    });
    apply();
}

GlobalShortcut::~GlobalShortcut() = default;

GlobalShortcut::State GlobalShortcut::hold(const QKeySequence &keys)
{
    m_held.letGo();
    const bool isOurs = HeldKeys::isSupported();
    if (keys.isEmpty() && isOurs)
        return State::Off;
    const std::optional<QKeyCombination> first =
        keys.isEmpty() ? std::nullopt : std::optional(keys[0]);
    const bool isGood = !first || isUsable(*first);
    if (!isOurs) {
        m_state = isGood ? State::Asking : State::Unusable;
        //: What keys do, in the desktop's list of them
        m_portal->hold(isGood ? first : std::nullopt, tr("Ask Moai a quick question"));
        return isGood ? stateOf(m_portal->state()) : State::Unusable;
    }
    if (!isGood)
        return State::Unusable;
    switch (m_held.hold(*first)) {
    case HeldKeys::Outcome::Held:
        return State::Held;
    case HeldKeys::Outcome::Taken:
        return State::Taken;
    case HeldKeys::Outcome::NoSuchKey:
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
    case State::Asking:
        return tr("The desktop is being asked for these keys.");
    case State::Refused:
        return tr(
            "The desktop did not hand these keys out. Choose others, or bind keys of your own "
            "to the command moai --ask in its keyboard settings.");
    case State::Held:
        if (!m_portal->trigger().isEmpty())
            //: %1 is what the desktop calls the keys, e.g. "Press Ctrl+Alt+M"
            return tr("The desktop opens the quick question by this: %1.").arg(m_portal->trigger());
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
