// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotDoor.h"

#include "base/Clock.h"
#include "roundtable/Chain.h"
#include "settings/Settings.h"
#include "settings/TelegramSettings.h"
#include "telegram/BotToken.h"
#include "telegram/Pairing.h"

#include <variant>

namespace moai {

BotDoor::BotDoor(const QString &dataDir, BotToken &token, const MirrorDoors &doors, Clock &clock,
                 QObject *parent)
    : TelegramDoor(parent),
      m_token(token),
      m_doors(doors),
      m_clock(clock),
      m_bot(dataDir, token, doors, clock)
{
    connect(&m_bot, &TelegramBot::healthChanged, this, &BotDoor::takeHealth);
}

void BotDoor::start()
{
    if (isOn())
        m_bot.start();
}

void BotDoor::takeHealth(const TelegramHealth &health)
{
    // Known again at the next start, before anybody is asked.
    if (!health.botName.isEmpty())
        m_doors.settings.set(telegramBotName, health.botName);
    else if (health.state == TelegramHealth::State::NoToken)
        m_doors.settings.reset(telegramBotName);
    emit healthChanged();
}

TelegramHealth BotDoor::health() const
{
    TelegramHealth health = m_bot.health();
    if (health.botName.isEmpty() && health.state != TelegramHealth::State::NoToken)
        health.botName = m_doors.settings.get(telegramBotName);
    return health;
}

bool BotDoor::isOn() const
{
    return m_doors.settings.get(telegramOn);
}

void BotDoor::switchOn(bool on)
{
    m_doors.settings.set(telegramOn, on);
    if (on)
        m_bot.start();
    else
        m_bot.stop();
    emit healthChanged(); // also where nothing ran before
}

QFuture<Result<KeySource>> BotDoor::tokenSource()
{
    return andThen(m_token.find(BotToken::Ask::Nobody), this,
                   [](const Key &key) { return succeeded(key.source); });
}

QFuture<Result<QString>> BotDoor::tryToken(const QByteArray &token)
{
    if (!BotToken::isPossible(token))
        return failedWith<QString>({FailureKind::Invalid,
                                    tr("This is not a bot's token. Copy the whole line that "
                                       "@BotFather gave: digits, a colon, letters."),
                                    {}});
    return m_bot.tryToken(token);
}

QFuture<Result<void>> BotDoor::thenStartAnew(const QFuture<Result<void>> &done)
{
    return andThen(done, this, [this](std::monostate) {
        m_doors.settings.reset(telegramBotName); // from now on it is another bot, or none
        m_bot.restart();
        return doneWith(Result<void>());
    });
}

QFuture<Result<void>> BotDoor::storeToken(const QByteArray &token)
{
    return thenStartAnew(m_token.store(token));
}

QFuture<Result<void>> BotDoor::removeToken()
{
    return thenStartAnew(m_token.remove());
}

QFuture<Result<void>> BotDoor::removeWebhook()
{
    return m_bot.removeWebhook();
}

QFuture<Result<TelegramDoor::Offer>> BotDoor::offerPairing(std::optional<ProjectId> project)
{
    const QString bot = health().botName;
    if (bot.isEmpty() || m_bot.health().state == TelegramHealth::State::Connecting)
        return failedWith<Offer>({FailureKind::Refused,
                                  tr("Nobody knows yet who the bot is. Wait until it is connected, "
                                     "then try again."),
                                  {}});
    return andThen(moai::offerPairing(m_doors.store, m_clock.now(), project, true), this,
                   [bot](const PairingOffer &offer) {
                       return succeeded(Offer{offer.line(), offer.link(bot), offer.expiresAt});
                   });
}

void BotDoor::settingsChanged()
{
    m_bot.restart();
}

QFuture<Result<void>> BotDoor::settle()
{
    return m_bot.settle();
}

} // namespace moai

#include "moc_BotDoor.cpp"
