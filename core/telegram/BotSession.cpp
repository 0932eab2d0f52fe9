// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/BotSession.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "storage/TelegramStore.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

constexpr auto kReadAgainAfter = 5s;

} // namespace

BotSession::BotSession(const MirrorDoors &doors, TelegramApi &api, Clock &clock,
                       const TelegramBotInfo &bot, const QByteArray &token, QObject *parent)
    : QObject(parent),
      m_doors(doors),
      m_clock(clock),
      m_bot(bot),
      m_outbox(doors.store, api, clock),
      m_mirror(doors, api, m_outbox, clock, bot, token),
      m_poller(api, clock, [this](const TelegramUpdate &update) { return take(update); }),
      m_menu(api, doors.settings, bot.id)
{
    connect(&m_poller, &TelegramPoller::troubled, this,
            [this](const TelegramError &error) { set(m_polling, error); });
    connect(&m_poller, &TelegramPoller::recovered, this, [this] { set(m_polling, {}); });
    connect(&m_poller, &TelegramPoller::halted, this, &BotSession::halted);
    connect(&m_outbox, &TelegramOutbox::troubled, this,
            [this](const TelegramError &error) { set(m_sending, error); });
    connect(&m_outbox, &TelegramOutbox::recovered, this, [this] { set(m_sending, {}); });
}

void BotSession::start()
{
    const auto inbox = m_doors.store.inbox(m_bot.inbox());
    whenDone(inbox, this, [this](const Result<InboxPosition> &position) {
        if (!position) { // not from the beginning: that would hand over again what was taken
            set(m_polling, TelegramError{position.error(), 0, {}, {}});
            m_clock.after(kReadAgainAfter, this, [this] { start(); });
            return;
        }
        set(m_polling, {});
        m_mirror.start();
        m_outbox.start();
        m_poller.start(*position);
        m_menu.publish();
    });
}

QFuture<Result<void>> BotSession::take(const TelegramUpdate &update)
{
    ++m_taking;
    const auto taken = m_mirror.take(update);
    whenDone(taken, this, [this](const Result<void> &) {
        if (--m_taking > 0)
            return;
        for (auto &settler : std::exchange(m_settlers, {})) {
            settler.addResult(Result<void>());
            settler.finish();
        }
    });
    return taken;
}

QFuture<Result<void>> BotSession::settle()
{
    m_poller.stop();
    if (m_taking == 0)
        return doneWith(Result<void>());
    QPromise<Result<void>> promise;
    promise.start();
    const auto future = promise.future();
    m_settlers.push_back(std::move(promise));
    return future;
}

std::optional<TelegramError> BotSession::trouble() const
{
    return m_polling ? m_polling : m_sending;
}

void BotSession::set(std::optional<TelegramError> &trouble, std::optional<TelegramError> now)
{
    if (!trouble && !now)
        return;
    trouble = std::move(now);
    emit troubleChanged();
}

} // namespace moai

#include "moc_BotSession.cpp"
