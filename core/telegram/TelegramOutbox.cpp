// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramOutbox.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/WhenDone.h"
#include "telegram/SendAside.h"
#include "telegram/TelegramLanes.h"

#include <QPromise>

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace moai {
namespace {

constexpr std::chrono::seconds kReadAgainAfter{10};
/// What was in flight when an earlier process died may have been a moment ago.
constexpr milliseconds kFirstWait{1'001};

} // namespace

class TelegramOutbox::Private
{
public:
    Private(TelegramOutbox &outbox, TelegramStore &shelf, TelegramApi &bot, Clock &ticking)
        : q(outbox),
          store(shelf),
          clock(ticking),
          lanes(shelf, bot, ticking, limits),
          aside(bot, ticking, limits)
    {
    }

    void begin();
    void count(const TelegramTraffic &traffic);
    void countCall(qint64 chat, milliseconds at);
    void countInFlight(qint64 chat);
    void readQueues();
    void settle(const Result<void> &kept);
    void tellIdle();

    TelegramOutbox &q;
    TelegramStore &store;
    Clock &clock;
    SendLimits limits;
    TelegramLanes lanes;
    SendAside aside;
    int writing = 0; ///< posts and changes on their way into the store
    bool isStarted = false;
    bool isCounting = false;
    bool hasCounted = false; ///< what was sent before this start
    bool isReading = false;
    bool hasRead = false;
    bool readsAgain = false;
};

void TelegramOutbox::Private::begin()
{
    if (!isStarted || isCounting)
        return;
    if (hasCounted) {
        lanes.open();
        aside.open();
        return readQueues();
    }
    isCounting = true;
    whenDone(store.traffic(clock.now()), &q, [this](const Result<TelegramTraffic> &traffic) {
        isCounting = false;
        if (!traffic) {
            qCWarning(telegramLog) << "Cannot read what was sent:" << traffic.error().sentence;
            clock.after(kReadAgainAfter, &q, [this] { begin(); });
            return;
        }
        count(*traffic);
        begin();
    });
}

/// The server counts on, whether we were restarted or not.
void TelegramOutbox::Private::count(const TelegramTraffic &traffic)
{
    const milliseconds now = clock.elapsed();
    const auto moment = [this, now](const QDateTime &at) {
        return now + milliseconds(clock.now().msecsTo(at));
    };
    for (const TelegramTraffic::Moment &call : traffic.calls)
        countCall(call.chat, std::min(now, moment(call.at)));
    for (const TelegramTraffic::Moment &pause : traffic.pauses)
        limits.mustWait(pause.chat, moment(pause.at), now);
    limits.holdAll(now + kFirstWait);
    hasCounted = true;
}

void TelegramOutbox::Private::countCall(qint64 chat, milliseconds at)
{
    limits.began(chat, Sending::Message);
    limits.ended(chat, Sending::Message, at);
}

/// A message to that chat may have been under way when an earlier process died: it may have
/// arrived.
void TelegramOutbox::Private::countInFlight(qint64 chat)
{
    countCall(chat, clock.elapsed());
    if (isGroup(chat))
        (void)store.noteCall(chat, clock.now(), {});
}

void TelegramOutbox::Private::readQueues()
{
    if (std::exchange(isReading, true)) {
        readsAgain = true;
        return;
    }
    whenDone(store.queues(), &q, [this](const Result<QList<qint64>> &chats) {
        isReading = false;
        if (!chats) {
            qCWarning(telegramLog) << "Cannot read what waits:" << chats.error().sentence;
            clock.after(kReadAgainAfter, &q, [this] { readQueues(); });
            return;
        }
        for (const qint64 chat : *chats) {
            if (!hasRead)
                countInFlight(chat);
            lanes.wake(chat);
        }
        hasRead = true;
        if (std::exchange(readsAgain, false))
            readQueues();
        tellIdle();
    });
}

/// Something came into the store, or could not.
void TelegramOutbox::Private::settle(const Result<void> &kept)
{
    --writing;
    if (!kept)
        qCWarning(telegramLog) << "Cannot keep what a chat is to be told:" << kept.error().sentence;
    tellIdle();
}

void TelegramOutbox::Private::tellIdle()
{
    if (q.isIdle())
        emit q.becameIdle();
}

TelegramOutbox::TelegramOutbox(TelegramStore &store, TelegramApi &api, Clock &clock,
                               QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, store, api, clock))
{
    connect(&store, &TelegramStore::postsAdded, this, &TelegramOutbox::readAgain);
    connect(&d->aside, &SendAside::ended, &d->lanes, &TelegramLanes::sendDue);
    connect(&d->lanes, &TelegramLanes::emptied, this, [this] { d->tellIdle(); });
    connect(&d->lanes, &TelegramLanes::lost, this, &TelegramOutbox::chatLost);
    connect(&d->lanes, &TelegramLanes::moved, this, &TelegramOutbox::chatMigrated);
    connect(&d->lanes, &TelegramLanes::troubled, this, &TelegramOutbox::troubled);
    connect(&d->lanes, &TelegramLanes::recovered, this, &TelegramOutbox::recovered);
}

TelegramOutbox::~TelegramOutbox() = default;

void TelegramOutbox::start()
{
    if (!std::exchange(d->isStarted, true))
        d->begin();
}

void TelegramOutbox::stop()
{
    d->isStarted = false;
    d->lanes.close();
    d->aside.close();
}

void TelegramOutbox::readAgain()
{
    if (d->lanes.isOpen())
        d->readQueues();
}

QFuture<Result<void>> TelegramOutbox::post(const QList<NewTelegramPost> &posts)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    ++d->writing;
    whenDone(d->store.post(posts), this, [this, promise](const Result<QList<TelegramPost>> &kept) {
        if (kept)
            for (const TelegramPost &post : *kept)
                d->lanes.wake(post.address.chat);
        const Result<void> done = kept ? Result<void>() : kept.error();
        promise->addResult(done);
        promise->finish();
        d->settle(done);
    });
    return promise->future();
}

void TelegramOutbox::change(TelegramChatId chat, const QString &key, const Outgoing &outgoing)
{
    ++d->writing;
    whenDone(d->store.change(chat, key, toJson(outgoing)), this,
             [this](const Result<std::optional<TelegramPost>> &changed) {
                 if (changed && *changed)
                     d->lanes.wake((**changed).address.chat);
                 d->settle(changed ? Result<void>() : changed.error());
             });
}

void TelegramOutbox::sendUnkept(const TelegramAddress &to, const Outgoing &outgoing)
{
    if (d->isStarted)
        d->aside.send(to, outgoing);
}

void TelegramOutbox::sendTyping(const TelegramAddress &to)
{
    d->aside.sendTyping(to);
}

bool TelegramOutbox::isIdle() const
{
    return d->lanes.isEmpty() && d->writing == 0 && !d->isCounting && !d->isReading;
}

} // namespace moai

#include "moc_TelegramOutbox.cpp"
