// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/PairingForm.h"

#include "settings/TelegramSettings.h"
#include "telegram/Pairing.h"
#include "telegram/TelegramApi.h"
#include "terminal/Console.h"
#include "terminal/Named.h"
#include "terminal/Output.h"
#include "TerminationSignals.h"
#include "Wiring.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

/// A person waits for the link.
constexpr TelegramPatience kPatience{std::chrono::seconds(5), std::chrono::seconds(5),
                                     std::chrono::seconds(5)};

/// The bot's name for the link; empty when there is no token or Telegram does not answer.
QString botName(Wiring &house)
{
    const auto token = await(house.botToken.find());
    if (!token)
        complain(token.error().sentence);
    const auto server = telegramServerUrl(house.settings.get(telegramServer));
    if (!token || token->source == KeySource::None || !server)
        return {};
    TelegramApi api(*server, token->secret, kPatience);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    whenDone(api.getMe(), &api, [promise](const TelegramReply<TelegramBotInfo> &reply) {
        promise->addResult(reply ? Result<QString>(reply.value->username)
                                 : Result<QString>(reply.error.failure));
        promise->finish();
    });
    const auto name = await(promise->future());
    if (!name)
        complain(name.error().sentence);
    return name.value_or({});
}

void printOffer(const PairingOffer &offer, const QString &bot, bool json)
{
    const QString link = bot.isEmpty() ? QString() : offer.link(bot).toString();
    if (json) {
        print(QJsonObject{{"code"_L1, offer.code},
                          {"line"_L1, offer.line()},
                          {"link"_L1, link.isEmpty() ? QJsonValue() : QJsonValue(link)},
                          {"bot"_L1, bot.isEmpty() ? QJsonValue() : QJsonValue(bot)},
                          {"expires_at"_L1, offer.expiresAt.toString(Qt::ISODate)}});
        return;
    }
    if (!link.isEmpty())
        print(link + u'\n');
    print(offer.line() + u'\n');
    //: %1 a time of day
    complain(
        Tr::tr("Open the link, or send the line to the bot, until %1. The window or moai bot "
               "must be running.")
            .arg(QLocale().toString(offer.expiresAt.toLocalTime().time(), QLocale::ShortFormat)));
}

QSet<TelegramChatId> askingAmong(const QList<TelegramChat> &chats)
{
    QSet<TelegramChatId> asking;
    for (const TelegramChat &chat : chats)
        if (chat.state == TelegramChatState::Asking)
            asking.insert(chat.id);
    return asking;
}

/// The first chat that asks and is none of `known`; nothing when the code has run out before.
QFuture<Result<std::optional<TelegramChat>>>
nextAsking(Wiring &house, const QSet<TelegramChatId> &known, QObject *context)
{
    using Found = Result<std::optional<TelegramChat>>;
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    const auto end = [promise](const Found &found) {
        if (promise->future().isFinished())
            return;
        promise->addResult(found);
        promise->finish();
    };
    const auto look = [&house, known, context, end] {
        whenDone(house.telegram.chats(), context,
                 [known, end](const Result<QList<TelegramChat>> &chats) {
                     if (!chats)
                         return end(chats.error());
                     const auto asking = std::ranges::find_if(*chats, [&](const auto &chat) {
                         return chat.state == TelegramChatState::Asking && !known.contains(chat.id);
                     });
                     if (asking != chats->end())
                         end(std::optional(*asking));
                 });
    };
    QObject::connect(&house.telegram, &TelegramStore::chatsChanged, context, look);
    house.clock.after(kPairingTime, context, [end] { end(std::optional<TelegramChat>()); });
    look();
    return promise->future();
}

bool meansYes(const QString &line)
{
    const QString word = line.trimmed().toLower();
    //: What a person types to say yes, in lower case, and its first letter
    return word == "y"_L1 || word == "yes"_L1 || word == Tr::tr("yes") || word == Tr::tr("y");
}

QString described(const TelegramChat &chat)
{
    QString name = chat.title;
    if (!chat.username.isEmpty())
        name += u" @"_s + chat.username;
    return QString(name + u" ("_s + QString::number(chat.address.chat) + u')').trimmed();
}

/// Nobody else said yes or no meanwhile.
Result<bool> stillAsks(Wiring &house, const TelegramChat &chat)
{
    const auto chats = await(house.telegram.chats());
    if (!chats)
        return chats.error();
    return askingAmong(*chats).contains(chat.id);
}

int decide(Wiring &house, TelegramChat chat, bool isMeant)
{
    const auto asks = stillAsks(house, chat);
    if (!asks)
        return fail(asks.error());
    if (!*asks) {
        complain(Tr::tr("That was decided elsewhere meanwhile."));
        return AllAnswered;
    }
    if (isMeant) {
        chat.state = TelegramChatState::Paired;
        if (const auto kept = await(house.telegram.keep(chat)); !kept)
            return fail(kept.error());
        //: %1 a person's or group's name and number
        print(Tr::tr("%1 is paired.").arg(described(chat)) + u'\n');
        return AllAnswered;
    }
    if (const auto gone = await(house.telegram.forget(chat.address.chat)); !gone)
        return fail(gone.error());
    print(Tr::tr("%1 is turned away.").arg(described(chat)) + u'\n');
    return AllAnswered;
}

int waitAndAsk(Wiring &house, const QSet<TelegramChatId> &known)
{
    QObject context;
    const TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &context,
                     [] { QCoreApplication::exit(); });
    const auto chat = await(nextAsking(house, known, &context));
    if (!chat)
        return fail(chat.error());
    if (!*chat)
        return fail({FailureKind::Timeout,
                     Tr::tr("Nobody sent the code in time; it does not hold any more."),
                     {}});
    //: %1 a person's or group's name and number; [y/N] is what may be typed
    complain(Tr::tr("%1 sent the code. Is that who you mean? [y/N]").arg(described(**chat)));
    const auto line = await(typedLine(&context));
    if (!line)
        return fail(line.error());
    return decide(house, **chat, meansYes(*line));
}

} // namespace

int pairChat(const Invocation &invocation)
{
    const auto opened = Wiring::open(invocation.dataDir);
    if (!opened)
        return fail(opened.error());
    Wiring &house = **opened;
    const auto project = projectNamedBy(invocation, house);
    if (!project)
        return fail(project.error());
    const auto chats = await(house.telegram.chats());
    if (!chats)
        return fail(chats.error());
    const bool waits = stdinIsTerminal();
    const QString bot = botName(house);
    const auto offer = await(offerPairing(house.telegram, house.clock.now(), *project, waits));
    if (!offer)
        return fail(offer.error());
    printOffer(*offer, bot, invocation.json);
    return waits ? waitAndAsk(house, askingAmong(*chats)) : AllAnswered;
}

} // namespace moai::terminal
