// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"
#include "secrets/Keys.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

namespace moai {

/// What the window needs of the Telegram bot, which is not this floor's to know. GUI thread.
class TelegramDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A code that pairs the first chat that sends it; single use.
    struct Offer {
        QString line; ///< `/start CODE`
        QUrl link;    ///< the same to scan or open
        QDateTime expiresAt;
    };

    [[nodiscard]] virtual TelegramHealth health() const = 0;
    /// On or off, kept as a setting.
    virtual void switchOn(bool on) = 0;
    [[nodiscard]] virtual bool isOn() const = 0;

    /// Where the token is kept; None: there is none.
    [[nodiscard]] virtual QFuture<Result<KeySource>> tokenSource() = 0;
    /// Who the bot of that token is: its name without the @.
    [[nodiscard]] virtual QFuture<Result<QString>> tryToken(const QByteArray &token) = 0;
    /// Keeps it in the keychain and starts the bot anew.
    [[nodiscard]] virtual QFuture<Result<void>> storeToken(const QByteArray &token) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> removeToken() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> removeWebhook() = 0;

    /// The chat then asks for a yes at the desk (TelegramChatState::Asking).
    [[nodiscard]] virtual QFuture<Result<Offer>> offerPairing(std::optional<ProjectId> project) = 0;
    /// Starts the bot anew with what was changed in the settings.
    virtual void settingsChanged() = 0;
    /// Takes in nothing more; done when the work of what was taken is kept. Before quitting.
    [[nodiscard]] virtual QFuture<Result<void>> settle() = 0;

signals:
    void healthChanged();
};

} // namespace moai
