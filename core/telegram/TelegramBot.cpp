// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramBot.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/WhenDone.h"
#include "roundtable/Chain.h"
#include "settings/Settings.h"
#include "settings/TelegramSettings.h"
#include "storage/DataDir.h"
#include "storage/FileLock.h"
#include "telegram/BotSession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

using State = TelegramHealth::State;

constexpr auto kLookEvery = 2s; ///< at settings of other processes, at the lock
constexpr std::chrono::milliseconds kShortestWait = 1s;
constexpr std::chrono::milliseconds kLongestWait = 60s;
constexpr auto kKeychainWait = 30s;

template <class T>
Result<T> asResult(const TelegramReply<T> &reply)
{
    return reply ? Result<T>(*reply.value) : Result<T>(reply.error.failure);
}

} // namespace

class TelegramBot::Private : public QObject
{
public:
    Private(TelegramBot *bot, const QString &dataDir, BotToken &token, const MirrorDoors &doors,
            Clock &clock)
        : q(bot),
          m_lockPath(DataDir{dataDir}.run() + u"/telegram.lock"_s),
          m_token(token),
          m_doors(doors),
          m_clock(clock)
    {
        connect(&m_token, &BotToken::changed, this, &Private::readToken);
    }

    void start()
    {
        if (std::exchange(m_isOn, true))
            return;
        begin(BotToken::Ask::Person);
        look();
    }

    void stop()
    {
        m_isOn = false;
        end();
        tell(State::Off);
    }

    void restart()
    {
        if (!m_isOn)
            return;
        end();
        begin(BotToken::Ask::Person);
    }

    QFuture<Result<void>> settle()
    {
        return m_session ? m_session->settle() : doneWith(Result<void>());
    }

    [[nodiscard]] const TelegramHealth &health() const { return m_health; }
    [[nodiscard]] QString server() const { return m_doors.settings.get(telegramServer); }
    [[nodiscard]] BotToken &token() { return m_token; }

private:
    /// Ends what is under way; answers to what was asked before mean nothing any more.
    void end()
    {
        ++m_turn;
        m_session.reset();
        m_api.reset();
        m_lock = {};
        m_secret.clear();
        m_health.botName.clear();
        m_wait = kShortestWait;
    }

    /// Runs `then` in this turn only.
    template <class T, class Land>
    void land(const QFuture<T> &future, Land then)
    {
        whenDone(future, this, [this, turn = m_turn, then = std::move(then)](const T &result) {
            if (turn == m_turn)
                then(result);
        });
    }

    void later(std::chrono::milliseconds delay, void (Private::*then)())
    {
        m_clock.after(delay, this, [this, turn = m_turn, then] {
            if (turn == m_turn)
                (this->*then)();
        });
    }

    void tell(State state, const QString &sentence = {}, bool hasWebhook = false)
    {
        const TelegramHealth now{state, m_health.botName, sentence, hasWebhook};
        if (std::exchange(m_health, now) == now)
            return;
        qCInfo(telegramLog) << "The bot's state is" << int(state);
        emit q->healthChanged(now);
    }

    void begin(BotToken::Ask ask)
    {
        tell(State::Connecting);
        m_server = server();
        m_groups = m_doors.settings.get(telegramGroups);
        land(m_token.find(ask), [this](const Result<Key> &key) {
            if (!key && key.error().kind == FailureKind::Secrets) {
                tell(State::Troubled, key.error().sentence);
                later(kKeychainWait, &Private::beginAgain); // it may be unlocked by then
            } else if (!key) {
                halt(key.error().sentence);
            } else if (key->source == KeySource::None) {
                tell(State::NoToken, tr("No bot is set up yet. Make one with @BotFather in "
                                        "Telegram, and give its token to Moai."));
            } else {
                m_secret = key->secret;
                takeLock();
            }
        });
    }

    /// Nobody is asked for a password every half minute.
    void beginAgain() { begin(BotToken::Ask::Nobody); }

    /// The keychain tells of a change: perhaps `moai telegram token` of another process.
    void readToken()
    {
        if (!m_isOn)
            return;
        land(m_token.find(BotToken::Ask::Nobody), [this](const Result<Key> &key) {
            if (!key || key->secret == m_secret)
                return;
            end();
            begin(BotToken::Ask::Nobody);
        });
    }

    void takeLock()
    {
        auto lock = FileLock::take(m_lockPath, 0ms);
        if (lock) {
            m_lock = std::move(*lock);
            connectToServer();
        } else if (FileLock::removeUnlessHeld(m_lockPath) == FileLock::Probe::Failed) {
            tell(State::Halted, lock.error().sentence);
        } else {
            tell(State::Elsewhere, tr("Another Moai of this data directory runs the bot. This one "
                                      "takes over when that one ends."));
            later(kLookEvery, &Private::takeLock);
        }
    }

    void connectToServer()
    {
        const auto url = telegramServerUrl(m_server);
        if (!url) {
            halt(url.error().sentence);
            return;
        }
        m_api = std::make_unique<TelegramApi>(*url, m_secret);
        ask();
    }

    void ask()
    {
        land(m_api->getMe(), [this](const TelegramReply<TelegramBotInfo> &me) {
            if (me) {
                run(*me.value);
            } else if (!me.error.isPassing() || me.error.failure.kind == FailureKind::Auth ||
                       me.error.code == 404) {
                halt(me.error.failure.sentence);
            } else {
                tell(State::Troubled, me.error.failure.sentence);
                later(std::max(m_wait, me.error.failure.retryAfter.value_or(0ms)), &Private::ask);
                m_wait = std::min(2 * m_wait, kLongestWait);
            }
        });
    }

    void run(const TelegramBotInfo &bot)
    {
        m_health.botName = bot.username;
        m_session = std::make_unique<BotSession>(m_doors, *m_api, m_clock, bot, m_secret);
        connect(m_session.get(), &BotSession::troubleChanged, this, &Private::tellTrouble);
        connect(m_session.get(), &BotSession::halted, this, [this](const TelegramError &error) {
            // The session is the one that speaks.
            m_session.release()->deleteLater();
            m_api.release()->deleteLater();
            halt(error.failure.sentence, error.meansWebhook());
        });
        m_session->start();
        tell(State::Running);
    }

    void tellTrouble()
    {
        const auto trouble = m_session->trouble();
        if (!trouble)
            tell(State::Running);
        else
            tell(trouble->code == 409 ? State::Elsewhere : State::Troubled,
                 trouble->failure.sentence);
    }

    /// Somebody has to do something; meanwhile another process may try with another token.
    void halt(const QString &sentence, bool hasWebhook = false)
    {
        ++m_turn;
        m_api.reset();
        m_lock = {};
        tell(State::Halted, sentence, hasWebhook);
    }

    /// Hears what other processes set.
    void look()
    {
        if (!m_isOn)
            return;
        if (m_doors.settings.save() &&
            (server() != m_server || m_doors.settings.get(telegramGroups) != m_groups))
            restart();
        m_clock.after(kLookEvery, this, [this] { look(); });
    }

    TelegramBot *q;
    QString m_lockPath;
    BotToken &m_token;
    MirrorDoors m_doors;
    Clock &m_clock;
    TelegramHealth m_health;
    FileLock m_lock;
    QString m_server;
    bool m_groups = false;
    QByteArray m_secret;
    std::unique_ptr<TelegramApi> m_api;
    std::unique_ptr<BotSession> m_session;
    std::chrono::milliseconds m_wait = kShortestWait;
    int m_turn = 0;
    bool m_isOn = false;
};

TelegramBot::TelegramBot(const QString &dataDir, BotToken &token, const MirrorDoors &doors,
                         Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, dataDir, token, doors, clock))
{
}

TelegramBot::~TelegramBot() = default;

void TelegramBot::start()
{
    d->start();
}

void TelegramBot::stop()
{
    d->stop();
}

void TelegramBot::restart()
{
    d->restart();
}

QFuture<Result<void>> TelegramBot::settle()
{
    return d->settle();
}

TelegramHealth TelegramBot::health() const
{
    return d->health();
}

QFuture<Result<QString>> TelegramBot::tryToken(const QByteArray &token)
{
    const auto url = telegramServerUrl(d->server());
    if (!url)
        return failedWith<QString>(url.error());
    auto *api = new TelegramApi(*url, token.trimmed(), this);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    whenDone(api->getMe(), this, [api, promise](const TelegramReply<TelegramBotInfo> &me) {
        api->deleteLater();
        promise->addResult(me ? Result<QString>(me.value->username)
                              : Result<QString>(me.error.failure));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> TelegramBot::removeWebhook()
{
    const auto url = telegramServerUrl(d->server());
    if (!url)
        return failedWith<void>(url.error());
    return andThen(d->token().find(), this, [this, url = *url](const Key &key) {
        auto *api = new TelegramApi(url, key.secret, this);
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        whenDone(api->deleteWebhook(), this,
                 [this, api, promise](const TelegramReply<bool> &reply) {
                     api->deleteLater();
                     if (reply)
                         restart();
                     promise->addResult(reply ? Result<void>() : Result<void>(reply.error.failure));
                     promise->finish();
                 });
        return promise->future();
    });
}

} // namespace moai

#include "moc_TelegramBot.cpp"
