// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/HealthWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using State = TelegramHealth::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TelegramHealth)
};

QString titleOf(const TelegramHealth &health)
{
    switch (health.state) {
    case State::Off:
        //: How the Telegram bot is, in a few words; at the foot of the sidebar
        return Words::tr("Telegram is off");
    case State::NoToken:
        return Words::tr("Telegram is not set up");
    case State::Connecting:
        return Words::tr("Telegram: connecting…");
    case State::Running:
        //: %1 is the bot's name
        return Words::tr("Telegram: @%1").arg(health.botName);
    case State::Troubled:
        return Words::tr("Telegram: trying again");
    case State::Elsewhere:
        return Words::tr("Telegram runs elsewhere");
    case State::Halted:
        return Words::tr("Telegram has stopped");
    }
    return {};
}

/// Where the bot itself has nothing to say.
QString sentenceOf(const TelegramHealth &health)
{
    switch (health.state) {
    case State::Off:
        return Words::tr("Chats are not served until you switch it on.");
    case State::NoToken:
        return Words::tr("With a bot of your own you follow and lead discussions from your phone.");
    case State::Connecting:
        return Words::tr("Asking Telegram who the bot is.");
    case State::Running:
        //: %1 is the bot's name
        return Words::tr("@%1 serves the paired chats while Moai is open.").arg(health.botName);
    case State::Troubled:
        return Words::tr("Telegram cannot be reached. Moai goes on by itself as soon as it can.");
    case State::Elsewhere:
        return Words::tr("Another program has the bot. Moai takes over when that one ends.");
    case State::Halted:
        return Words::tr("Look at the token and the server's address, then switch it on again.");
    }
    return {};
}

} // namespace

HealthWords healthWords(const TelegramHealth &health)
{
    HealthWords words;
    words.title = titleOf(health);
    words.sentence = health.sentence.isEmpty() ? sentenceOf(health) : health.sentence;
    switch (health.state) {
    case State::Off:
        words.icon = "pause"_L1;
        break;
    case State::NoToken:
        words.icon = "plane"_L1;
        break;
    case State::Connecting:
        words.icon = "clock"_L1;
        break;
    case State::Running:
        words.icon = "check"_L1;
        words.tint = Tint::Success;
        break;
    case State::Troubled:
        words.icon = "retry"_L1;
        words.tint = Tint::Warning;
        break;
    case State::Elsewhere:
        words.icon = "people"_L1;
        break;
    case State::Halted:
        words.icon = "warning"_L1;
        words.tint = Tint::Danger;
        break;
    }
    return words;
}

} // namespace moai
