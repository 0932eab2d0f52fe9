// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/TelegramSettings.h"
#include "telegram/TelegramBot.h"
#include "terminal/BotReport.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "TerminationSignals.h"
#include "Wiring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

/// The longest that a request to end waits for what is still to be kept.
constexpr auto kPatience = 4s;

/// Ends the program with that status once everything is kept.
void endKept(Wiring &house, TelegramBot &bot, int status)
{
    const auto taken = bot.settle();
    whenDone(house.roundtable.settle(), &bot, [&house, &bot, taken, status](const auto &) {
        whenDone(taken, &bot, [&house, &bot, status](const auto &) {
            // The store does one thing after the other: what was to be kept is kept before this.
            whenDone(house.telegram.chats(), &bot,
                     [status](const auto &) { QCoreApplication::exit(status); });
        });
    });
    house.clock.after(kPatience, &bot, [status] { QCoreApplication::exit(status); });
}

int runBot(const Invocation &invocation)
{
    const auto opened = Wiring::open(invocation.dataDir);
    if (!opened)
        return fail(opened.error());
    Wiring &house = **opened;
    TelegramBot bot(
        invocation.dataDir, house.botToken,
        {house.projects, house.discussions, house.roundtable, house.telegram, house.settings},
        house.clock);
    if (invocation.has("remove-webhook"_L1))
        if (const auto removed = await(bot.removeWebhook()); !removed)
            return fail(removed.error());

    BotReport report;
    QObject::connect(&bot, &TelegramBot::healthChanged, &bot,
                     [&house, &bot, &report](const TelegramHealth &health) {
                         const auto news = report.take(health);
                         if (!news)
                             return;
                         complain(news->line);
                         if (news->isEnd)
                             endKept(house, bot, UsageError);
                     });
    QObject::connect(&house.settings, &Settings::changed, &bot, [&bot](const QString &key) {
        if (key == QLatin1StringView(telegramServer.key)) // moai telegram url
            bot.restart();
    });
    const TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &bot,
                     [&house, &bot] { endKept(house, bot, AllAnswered); });
    bot.start();
    return QCoreApplication::exec();
}

} // namespace

QList<TerminalForm> botForms()
{
    TerminalForm form;
    form.words = {u"bot"_s};
    form.arguments = u"[--remove-webhook]"_s;
    form.description = Tr::tr("Run the Telegram bot alone, without a window, until it is stopped.");
    form.options = {{u"remove-webhook"_s,
                     Tr::tr("Take away the webhook that the bot's messages go to, then run.")}};
    form.most = 0;
    form.run = runBot;
    return {form};
}

} // namespace moai::terminal
