// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/Keys.h"

#include <QFuture>
#include <QObject>

namespace moai {

class SecretStore;

/// The bot's token as BotFather gave it: `MOAI_TELEGRAM_TOKEN`, then the keychain. GUI thread.
class BotToken : public QObject
{
    Q_OBJECT

public:
    explicit BotToken(SecretStore &keychain, QObject *parent = nullptr);

    /// None anywhere is no failure: the source is None then. Fails as Keys::find() does.
    [[nodiscard]] QFuture<Result<Key>> find();
    /// Keeps it in the keychain; white space around it is dropped. Fails with kind `invalid` when
    /// it cannot be a token.
    [[nodiscard]] QFuture<Result<void>> store(const QByteArray &token);
    [[nodiscard]] QFuture<Result<void>> remove();

    /// Digits, a colon, letters; white space around it is overlooked.
    [[nodiscard]] static bool isPossible(const QByteArray &token);

private:
    SecretStore &m_keychain;
};

} // namespace moai
