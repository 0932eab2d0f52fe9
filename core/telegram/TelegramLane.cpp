// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramLane.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/WhenDone.h"
#include "telegram/Outgoing.h"
#include "telegram/SendVerdict.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace moai {
namespace {

/// Where no moment can be told.
constexpr auto kLookAgainAfter = 1s;

bool isChange(const TelegramPost &post)
{
    return post.payload.isEmpty();
}

} // namespace

TelegramLane::TelegramLane(qint64 chat, const Doors &doors, QObject *parent)
    : QObject(parent), m_chat(chat), m_doors(doors)
{
}

void TelegramLane::step()
{
    m_isBusy = true;
    m_isWoken = false;
    // Holds the place that a message would take while we look what there is.
    m_doors.limits.began(m_chat, Sending::Message);
    whenDone(m_doors.store.next(m_chat), this,
             [this](const Result<std::optional<TelegramPost>> &next) { landNext(next); });
}

TelegramLane::Time TelegramLane::due() const
{
    const Time free = m_doors.limits.earliestOf(m_chat, Sending::Message)
                          .value_or(m_doors.clock.elapsed() + kLookAgainAfter);
    return std::max(free, m_heldUntil);
}

void TelegramLane::hurry()
{
    m_heldUntil = Time(0);
    m_changesFrom = Time(0);
    m_backoff.reset();
}

void TelegramLane::landNext(const Result<std::optional<TelegramPost>> &next)
{
    m_doors.limits.cancelled(m_chat, Sending::Message);
    const Time now = m_doors.clock.elapsed();
    if (!next) {
        qCWarning(telegramLog) << "Cannot read what a chat is to be told:" << next.error().sentence;
        m_heldUntil = now + backoff();
        return rest(due());
    }
    if (!*next)
        return rest(m_isWoken ? std::optional(due()) : std::nullopt);
    const TelegramPost &post = **next;
    const Sending what = isChange(post) ? Sending::Spare : Sending::Message;
    Time free = m_doors.limits.earliest(m_chat, what).value_or(now + kLookAgainAfter);
    if (isChange(post))
        free = std::max(free, m_changesFrom);
    if (free > now || !m_doors.isOpen)
        return rest(m_isWoken ? due() : free);
    m_doors.limits.began(m_chat, what);
    if (isChange(post))
        sendChange(post);
    else
        sendMessage(post);
}

void TelegramLane::sendMessage(const TelegramPost &post)
{
    const auto outgoing = outgoingFromJson(post.payload);
    if (!outgoing) {
        m_doors.limits.cancelled(m_chat, Sending::Message);
        return giveUp(post, 0);
    }
    whenDone(m_doors.api.send(post.address, m_plain == post.id ? plainly(*outgoing) : *outgoing),
             this, [this, post](const TelegramReply<qint64> &reply) {
                 landCall(Sending::Message, reply.error);
                 if (!reply)
                     return landFailure(post, reply.error);
                 m_backoff.reset();
                 keep([this, post,
                       id = *reply.value] { return m_doors.store.sent(post.id, id, post.payload); },
                      [this] { rest(due()); });
                 emit recovered();
             });
}

void TelegramLane::sendChange(const TelegramPost &post)
{
    const auto outgoing = outgoingFromJson(post.edit);
    if (!outgoing || !post.messageId) {
        m_doors.limits.cancelled(m_chat, Sending::Spare);
        return giveUp(post, 0);
    }
    whenDone(m_doors.api.edit(post.address, *post.messageId,
                              m_plain == post.id ? plainly(*outgoing) : *outgoing),
             this, [this, post](const TelegramReply<bool> &reply) {
                 landCall(Sending::Spare, reply.error);
                 if (!reply)
                     return landFailure(post, reply.error);
                 m_backoff.reset();
                 keep([this, post] { return m_doors.store.changed(post.id, post.edit); },
                      [this] { rest(due()); });
                 emit recovered();
             });
}

void TelegramLane::landCall(Sending what, const TelegramError &error)
{
    const Time now = m_doors.clock.elapsed();
    const QDateTime at = m_doors.clock.now();
    m_doors.limits.ended(m_chat, what, now);
    std::optional<QDateTime> pausedUntil;
    if (const auto pause = pauseAsked(error)) {
        m_doors.limits.mustWait(m_chat, now + *pause, now);
        pausedUntil = at.addMSecs(pause->count());
    }
    // Only what still counts a minute later must survive us.
    if (isGroup(m_chat) || pausedUntil)
        (void)m_doors.store.noteCall(m_chat, at, pausedUntil);
}

void TelegramLane::landFailure(const TelegramPost &post, const TelegramError &error)
{
    switch (verdictOn(error)) {
    case SendVerdict::Later:
        return waitAfter(post, error);
    case SendVerdict::ChatGone:
        return keep(
            [this] {
                return m_doors.store.block({m_chat, 0});
            },
            [this] {
                emit lost({m_chat, 0});
                rest(m_isWoken ? std::optional(due()) : std::nullopt);
            });
    case SendVerdict::TopicGone:
        // What was said in a topic is not carried to another place of the group: others read there.
        return keep([this, post] { return m_doors.store.block(post.address); },
                    [this, post] {
                        rest(due());
                        emit lost(post.address);
                    });
    case SendVerdict::ChatMoved:
        return keep([this, to = *error.migrateTo] { return m_doors.store.migrate(m_chat, to); },
                    [this, to = *error.migrateTo] {
                        emit moved(to);
                        rest(std::nullopt);
                    });
    case SendVerdict::PostGone:
        return keep([this, post] { return m_doors.store.changed(post.id, post.edit); },
                    [this] { rest(due()); });
    case SendVerdict::Unfit:
        if (std::exchange(m_plain, post.id) == post.id)
            return giveUp(post, error.code);
        return rest(due());
    }
}

void TelegramLane::waitAfter(const TelegramPost &post, const TelegramError &error)
{
    if (pauseAsked(error))
        return rest(due());
    (isChange(post) ? m_changesFrom : m_heldUntil) = m_doors.clock.elapsed() + backoff();
    rest(due());
    emit troubled(error);
}

/// So that the queue never hangs.
void TelegramLane::giveUp(const TelegramPost &post, int code)
{
    qCWarning(telegramLog) << "Telegram does not take" << post.key << "of chat" << post.chat.value
                           << "(" << code << "): it is left out";
    keep(
        [this, post] {
            return isChange(post) ? m_doors.store.changed(post.id, post.edit)
                                  : m_doors.store.drop(post.id);
        },
        [this] { rest(due()); });
}

void TelegramLane::keep(const std::function<QFuture<Result<void>>()> &write,
                        const std::function<void()> &then)
{
    whenDone(write(), this, [this, write, then](const Result<void> &kept) {
        if (kept)
            return then();
        qCWarning(telegramLog) << "Cannot keep what was sent:" << kept.error().sentence;
        m_doors.clock.after(backoff(), this, [this, write, then] { keep(write, then); });
    });
}

void TelegramLane::rest(std::optional<Time> next)
{
    m_isBusy = false;
    emit rested(next);
}

TelegramLane::Time TelegramLane::backoff()
{
    return m_backoff.next(QRandomGenerator::global()->generateDouble());
}

} // namespace moai

#include "moc_TelegramLane.cpp"
