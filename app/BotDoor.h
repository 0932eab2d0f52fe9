// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chats/TelegramDoor.h"
#include "telegram/TelegramBot.h"

namespace moai {

/// The Telegram bot as the window knows it: runs while it is switched on and has a token. GUI
/// thread.
class BotDoor final : public TelegramDoor
{
    Q_OBJECT

public:
    BotDoor(const QString &dataDir, BotToken &token, const MirrorDoors &doors, Clock &clock,
            QObject *parent = nullptr);

    /// Starts the bot if it is switched on.
    void start();

    [[nodiscard]] TelegramHealth health() const override;
    void switchOn(bool on) override;
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] QFuture<Result<KeySource>> tokenSource() override;
    [[nodiscard]] QFuture<Result<QString>> tryToken(const QByteArray &token) override;
    [[nodiscard]] QFuture<Result<void>> storeToken(const QByteArray &token) override;
    [[nodiscard]] QFuture<Result<void>> removeToken() override;
    [[nodiscard]] QFuture<Result<void>> removeWebhook() override;
    [[nodiscard]] QFuture<Result<Offer>> offerPairing(std::optional<ProjectId> project) override;
    void settingsChanged() override;
    [[nodiscard]] QFuture<Result<void>> settle() override;

private:
    void takeHealth(const TelegramHealth &health);
    [[nodiscard]] QFuture<Result<void>> thenStartAnew(const QFuture<Result<void>> &done);

    BotToken &m_token;
    MirrorDoors m_doors;
    Clock &m_clock;
    TelegramBot m_bot;
};

} // namespace moai
