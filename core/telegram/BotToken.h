// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/Keys.h"

#include <QFuture>
#include <QObject>

namespace moai {

class KeyNotes;
class SecretStore;

/// The bot's token as BotFather gave it: `MOAI_TELEGRAM_TOKEN`, then the keychain. GUI thread.
class BotToken : public QObject
{
    Q_OBJECT

public:
    /// Whether the person may be asked to unlock the keyring.
    enum class Ask { Person, Nobody };

    /// Without notes a keychain that is gone today looks like one that never had a token.
    explicit BotToken(SecretStore &keychain, KeyNotes *notes = nullptr, QObject *parent = nullptr);

    /// None anywhere is no failure: the source is None then. Fails as Keys::find() does, and with
    /// kind `secrets` when the keyring is locked and nobody may be asked.
    [[nodiscard]] QFuture<Result<Key>> find(Ask ask = Ask::Person);
    /// Keeps it in the keychain; white space around it is dropped. Fails with kind `invalid` when
    /// it cannot be a token.
    [[nodiscard]] QFuture<Result<void>> store(const QByteArray &token);
    [[nodiscard]] QFuture<Result<void>> remove();

    /// Digits, a colon, letters; white space around it is overlooked.
    [[nodiscard]] static bool isPossible(const QByteArray &token);

signals:
    /// find() may bring another one now: the keychain changed, was opened, came or went.
    void changed();

private:
    [[nodiscard]] QFuture<Result<Key>> findInKeychain();
    [[nodiscard]] Result<Key> keyFrom(const Result<QByteArray> &secret);
    void note(bool kept);

    SecretStore &m_keychain;
    KeyNotes *m_notes;
};

} // namespace moai
