// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/BotReport.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

} // namespace

std::optional<BotReport::News> BotReport::take(const TelegramHealth &health)
{
    News news{health.sentence, false};
    switch (health.state) {
    case State::Off:
    case State::Connecting:
        return std::nullopt;
    case State::Running:
        news.line = std::exchange(m_isTroubled, false)
                        ? Tr::tr("It works again: polling as @%1.").arg(health.botName)
                        : Tr::tr("Polling as @%1 (Ctrl+C ends).").arg(health.botName);
        break;
    case State::Elsewhere:
        // While it is not known who the bot is, it is the lock that another process holds.
        if (health.botName.isEmpty())
            return News{Tr::tr("A window or another `moai bot` of this data directory runs the bot "
                               "already. End that one first, or leave it to it."),
                        true};
        [[fallthrough]];
    case State::Troubled:
        m_isTroubled = true;
        break;
    case State::NoToken:
        return News{Tr::tr("No bot is set up yet. Make one with @BotFather in Telegram; then: moai "
                           "telegram token --stdin, or set MOAI_TELEGRAM_TOKEN."),
                    true};
    case State::Halted:
        if (health.hasWebhook)
            news.line += u' ' + Tr::tr("To take it away: moai bot --remove-webhook");
        news.isEnd = true;
        break;
    }
    return std::exchange(m_last, news.line) == news.line ? std::nullopt : std::optional(news);
}

} // namespace moai::terminal
