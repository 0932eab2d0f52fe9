// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace moai {

/// What is known of a service's key without reading it and without asking the person anything.
struct KeyState {
    enum class Kind {
        Missing,         ///< there is none, and one can be kept
        Environment,     ///< in the variable `variable`, which wins over everything else
        Run,             ///< held in memory until Moai ends
        Stored,          ///< in the keychain, ready
        Locked,          ///< in the keychain, which must be unlocked first
        NoSecretService, ///< nowhere, and there is no keychain in this session to keep one in
        Unreachable,     ///< the secret service does not answer; `sentence` tells
    };

    Kind kind = Kind::Missing;
    /// The one that it is in; else Moai's own, which it could be put into: `MOAI_KEY_OPENAI`.
    QString variable;
    /// Why it cannot be had: Unreachable, and Environment when the variable holds no possible key.
    QString sentence;
    /// Environment and Run: another one is in the keychain. Missing and NoSecretService: one was
    /// kept in the keychain once.
    bool kept = false;
    /// Missing: the keyring is locked, so that keeping a key asks for its password first.
    bool locked = false;

    /// Whether the service can be asked with a key now, without a prompt.
    [[nodiscard]] bool isReady() const;

    bool operator==(const KeyState &) const = default;
};

/// `missing environment run stored locked no_secret_service unreachable`: what `moai service list`
/// says.
[[nodiscard]] QString toName(KeyState::Kind kind);

} // namespace moai

Q_DECLARE_METATYPE(moai::KeyState)
