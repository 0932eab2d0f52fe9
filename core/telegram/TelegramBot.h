// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"
#include "telegram/BotToken.h"
#include "telegram/TelegramMirror.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace moai {

/// The bot of this data directory, whole: finds the token, asks who it is, takes the lock
/// `run/telegram.lock` so that only one process polls, then runs poller, outbox and mirror until it
/// is stopped. GUI thread.
class TelegramBot : public QObject
{
    Q_OBJECT

public:
    TelegramBot(const QString &dataDir, BotToken &token, const MirrorDoors &doors, Clock &clock,
                QObject *parent = nullptr);
    ~TelegramBot() override;

    /// Does nothing when it runs. Where another process of the data directory has the bot it waits
    /// and takes over when that one ends.
    void start();
    void stop();
    /// Takes in nothing more; done when the work of what was taken is kept. Before quitting, and
    /// before Roundtable::settle().
    [[nodiscard]] QFuture<Result<void>> settle();
    /// Token, address or groups were changed: starts anew if it was started.
    void restart();

    [[nodiscard]] TelegramHealth health() const;

    /// Asks Telegram who the bot of that token is, e.g. before it is kept; its name without the @.
    [[nodiscard]] QFuture<Result<QString>> tryToken(const QByteArray &token);
    /// Takes the webhook away that is in the way (health().hasWebhook), then starts anew.
    [[nodiscard]] QFuture<Result<void>> removeWebhook();

signals:
    void healthChanged(const moai::TelegramHealth &health);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
