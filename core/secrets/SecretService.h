// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QDBusMessage;

namespace moai {

/// What the session's Secret Service (org.freedesktop.secrets: GNOME Keyring, KWallet, KeePassXC)
/// says of itself and of one secret.
struct SecretServiceView {
    enum class Keyring {
        Absent,   ///< no session bus, or nobody there who keeps secrets
        None,     ///< somebody is there, but has no default keyring yet
        Locked,   ///< the default keyring must be unlocked first
        Unlocked, ///< ready
    };
    enum class Item { Absent, Locked, Unlocked };

    Keyring keyring = Keyring::Absent;
    Item item = Item::Absent;
};

/// Asks the Secret Service over D-Bus where QtKeychain cannot tell: a locked keyring looks to it
/// like one without the entry, and it deletes nothing there and says that it did. Never starts a
/// bus, never unlocks, never prompts. Every question ends within `patience`. GUI thread.
class SecretService : public QObject
{
    Q_OBJECT

public:
    explicit SecretService(std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// The keyring, and the secret that QtKeychain keeps under that service and key. Fails when
    /// the Secret Service is there but does not answer.
    [[nodiscard]] QFuture<Result<SecretServiceView>> look(const QString &service,
                                                          const QString &key);

private:
    using Landing = std::function<void(const Result<SecretServiceView> &)>;
    struct Search;

    void findKeyring(const Search &search);
    void askWhetherLocked(const Search &search, const QString &path);
    void findItem(const Search &search);
    void call(const QDBusMessage &message, const Search &search,
              std::function<void(const QDBusMessage &)> then);

    std::chrono::milliseconds m_patience;
};

} // namespace moai
