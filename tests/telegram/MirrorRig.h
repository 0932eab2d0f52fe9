// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/Rig.h"
#include "settings/Settings.h"
#include "storage/TelegramStore.h"
#include "support/BotApiServer.h"
#include "telegram/BotToken.h"
#include "telegram/TelegramBot.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace moai::test {

/// A table (see Rig) with a bot at a strict Bot API server. The test's clock runs at twenty times
/// its pace while until() waits.
class MirrorRig
{
public:
    explicit MirrorRig(const QStringList &handles = {QStringLiteral("ann"), QStringLiteral("bob")});
    ~MirrorRig();

    Rig rig;
    BotApiServer telegram;
    TelegramStore store;
    Settings settings;
    BotToken token;
    std::unique_ptr<TelegramBot> bot;

    /// A new bot, as after a start of the program; waits until it polls.
    void start();
    void stop() { bot.reset(); }

    /// Lets a chat in, as somebody at the desk does, and waits until it was told.
    TelegramChat pair(qint64 chat, std::optional<ProjectId> project = std::nullopt);
    /// The chat as it is kept.
    [[nodiscard]] TelegramChat chat(const TelegramAddress &address);
    qint64 say(qint64 chat, const QString &text) { return telegram.say({chat, 0}, chat, text); }
    /// Presses the button with that label, of the chat's latest message that has it.
    bool press(qint64 chat, const QString &label);

    [[nodiscard]] bool until(const std::function<bool()> &isSo) { return rig.here.until(isSo); }
    /// Waits until the chat reads that somewhere.
    [[nodiscard]] bool reads(qint64 chat, const QString &words);
    /// Nothing is under way, and the server has everything.
    [[nodiscard]] bool isQuiet();
    /// How often the chat's messages hold these words.
    [[nodiscard]] int count(qint64 chat, const QString &words) const;
    /// How many requests reached models.
    [[nodiscard]] qsizetype requests() const { return rig.server.requests().size(); }
};

} // namespace moai::test
