// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QKeyCombination>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

namespace moai {

class PortalShortcutNews;

/// Keys that the desktop's portal hears for us wherever the keyboard is: on Wayland, where no
/// program may grab them. The desktop may ask the person, and decides which keys they are in the
/// end. GUI thread; nothing blocks.
class PortalShortcut : public QObject
{
    Q_OBJECT

public:
    /// Without a bus there is no portal.
    explicit PortalShortcut(std::optional<QDBusConnection> bus, QObject *parent = nullptr);
    ~PortalShortcut() override;

    enum class State {
        Absent, ///< no portal that hands out keys, as far as is known
        Off,    ///< it is there, and no keys are wanted
        Asking, ///< the portal is asked, the person perhaps, too
        Held,
        Refused,
    };
    [[nodiscard]] State state() const { return m_state; }
    /// The keys as the desktop calls them; may be empty.
    [[nodiscard]] QString trigger() const { return m_trigger; }

    /// In place of the keys held before; nothing: none. `description` is what they do.
    void hold(std::optional<QKeyCombination> keys, const QString &description);

signals:
    /// `token` lets a window come to the front; may be empty.
    void pressed(const QString &token);
    void stateChanged();

private:
    using Answered = std::function<void(const QVariantMap &results)>;

    void look();
    void createSession();
    void bindKeys();
    void closeSession();
    /// Calls `method` with a request of its own among the options, the last argument.
    void request(const QString &method, QVariantList arguments, QVariantMap options, Answered then);
    void set(State state);

    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<PortalShortcutNews> m_news;
    State m_state = State::Absent;
    bool m_isThere = false;
    std::optional<QKeyCombination> m_wanted;
    QString m_description;
    QString m_session; ///< its path; empty: none
    QString m_trigger;
    int m_visit = 0; ///< grows with each wish; answers to earlier ones are dropped
    int m_tokens = 0;
};

/// The keys as the Shortcuts Specification 0.1 writes them (https://specifications.freedesktop.org/
/// shortcuts/): `CTRL+ALT+m`. Empty for keys that have no name there.
[[nodiscard]] QString portalTrigger(QKeyCombination keys);

} // namespace moai
