// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "telegram/CommandMenu.h"
#include "telegram/TelegramApi.h"
#include "telegram/TelegramMirror.h"
#include "telegram/TelegramOutbox.h"
#include "telegram/TelegramPoller.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <optional>
#include <vector>

namespace moai {

class Clock;

/// A bot at work: poller, outbox and mirror, from start() until it is destroyed. GUI thread.
class BotSession : public QObject
{
    Q_OBJECT

public:
    BotSession(const MirrorDoors &doors, TelegramApi &api, Clock &clock, const TelegramBotInfo &bot,
               const QByteArray &token, QObject *parent = nullptr);

    void start();
    /// Takes in nothing more; done when the work of what was taken is kept.
    [[nodiscard]] QFuture<Result<void>> settle();

    [[nodiscard]] const TelegramBotInfo &bot() const { return m_bot; }
    /// What is wrong, if something is; it goes on by itself.
    [[nodiscard]] std::optional<TelegramError> trouble() const;

signals:
    /// trouble() is another one now.
    void troubleChanged();
    /// It cannot go on: the token, or a webhook.
    void halted(const moai::TelegramError &error);

private:
    QFuture<Result<void>> take(const TelegramUpdate &update);
    void set(std::optional<TelegramError> &trouble, std::optional<TelegramError> now);

    MirrorDoors m_doors;
    Clock &m_clock;
    TelegramBotInfo m_bot;
    TelegramOutbox m_outbox;
    TelegramMirror m_mirror;
    TelegramPoller m_poller;
    CommandMenu m_menu;
    std::optional<TelegramError> m_polling; ///< trouble there
    std::optional<TelegramError> m_sending;
    std::vector<QPromise<Result<void>>> m_settlers;
    int m_taking = 0; ///< updates whose work is under way
};

} // namespace moai
