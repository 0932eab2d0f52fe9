// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Address.h"
#include "base/Invalid.h"
#include "settings/TelegramSettings.h"
#include "telegram/BotToken.h"
#include "telegram/TelegramApi.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "terminal/PairingForm.h"
#include "terminal/TelegramChats.h"
#include "Wiring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr qsizetype kLongestToken = 16 * 1024;

QString onOff(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

int showToken(Wiring &house, bool json)
{
    const auto token = await(house.botToken.find());
    if (!token)
        return fail(token.error());
    const QString source = toName(token->source);
    if (json)
        print(QJsonObject{{"token"_L1, source}});
    else
        //: %1 where the bot's token is: environment, keychain or none
        print(Tr::tr("token: %1").arg(source) + u'\n');
    return AllAnswered;
}

int keepToken(Wiring &house, const QByteArray &token)
{
    if (const auto stored = await(house.botToken.store(token)); !stored)
        return fail(stored.error());
    print(Tr::tr("The bot's token is in the keychain. Next: moai telegram pair, and moai bot "
                 "unless the window is open.") +
          u'\n');
    return AllAnswered;
}

int removeToken(Wiring &house)
{
    if (const auto removed = await(house.botToken.remove()); !removed)
        return fail(removed.error());
    print(Tr::tr("The keychain holds no bot's token any more.") + u'\n');
    return AllAnswered;
}

int token(const Invocation &invocation)
{
    const bool keeps = invocation.has("stdin"_L1);
    if (keeps && invocation.has("remove"_L1))
        return fail(invalid(Tr::tr("Either --stdin or --remove, not both.")));
    QByteArray given;
    if (keeps) {
        const auto bytes = readStdin(kLongestToken);
        if (!bytes)
            return fail(bytes.error());
        if (!BotToken::isPossible(*bytes)) // told before a store is made
            return fail(invalid(Tr::tr("What came on standard input is not a bot's token: digits, "
                                       "a colon, letters. Try: printf %s \"$TOKEN\" | moai "
                                       "telegram token --stdin")));
        given = *bytes;
    }
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    if (keeps)
        return keepToken(**house, given);
    return invocation.has("remove"_L1) ? removeToken(**house) : showToken(**house, invocation.json);
}

int showUrl(const QString &url, bool json)
{
    if (json)
        print(QJsonObject{{"url"_L1, url}});
    else
        print(url + u'\n');
    return AllAnswered;
}

int url(const Invocation &invocation)
{
    const bool sets = !invocation.positional.isEmpty();
    const auto wanted =
        telegramServerUrl(sets ? invocation.positional.first() : telegramServer.fallback);
    if (!wanted)
        return fail(wanted.error());
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    Settings &settings = (*house)->settings;
    if (sets) {
        settings.set(telegramServer, wanted->toString());
        if (const auto saved = settings.save(); !saved)
            return fail(saved.error());
        if (wanted->scheme() == "http"_L1 && !isNearby(*wanted))
            complain(Tr::tr("This address is not encrypted: everyone on the way can read the token "
                            "and what is said. Use https:// if the server can."));
    }
    return showUrl(settings.get(telegramServer), invocation.json);
}

int groups(const Invocation &invocation)
{
    const QString word = invocation.positional.value(0);
    if (!word.isEmpty() && word != "on"_L1 && word != "off"_L1)
        return fail(invalid(Tr::tr("Groups are on or off.")));
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    Settings &settings = (*house)->settings;
    if (!word.isEmpty()) {
        settings.set(telegramGroups, word == "on"_L1);
        if (const auto saved = settings.save(); !saved)
            return fail(saved.error());
    }
    const bool on = settings.get(telegramGroups);
    if (invocation.json)
        print(QJsonObject{{"groups"_L1, on}});
    else
        //: %1 on or off
        print(Tr::tr("groups: %1").arg(onOff(on)) + u'\n');
    return AllAnswered;
}

} // namespace

QList<TerminalForm> telegramForms()
{
    const auto form = [](const QString &word, const QString &arguments, const QString &description,
                         int least, int most, int (*run)(const Invocation &),
                         const QList<FormArgument> &takes = {}) {
        return areaForm({u"telegram"_s, word}, arguments, description, least, most, run, takes);
    };
    QList<TerminalForm> forms{
        form(u"token"_s, u"--stdin"_s, Tr::tr("Keep the bot's token in the keychain."), 0, 0,
             token),
        form(u"url"_s, u"[URL]"_s, Tr::tr("Show or set the server of the Bot API."), 0, 1, url,
             {{u"URL"_s, {ValueKind::Text, {telegramServer.fallback}}}}),
        form(u"pair"_s, u"[-p PROJECT]"_s, Tr::tr("Make a code that pairs a chat."), 0, 0,
             pairChat),
        form(u"chats"_s, {}, Tr::tr("List the chats."), 0, 0, showChats),
        form(u"allow"_s, u"ID [-p PROJECT]"_s, Tr::tr("Pair a chat by its number."), 1, 1,
             allowChat, {{u"ID"_s, {ValueKind::Chat}}}),
        form(u"revoke"_s, u"ID"_s, Tr::tr("Serve a chat no longer."), 1, 1, revokeChat,
             {{u"ID"_s, {ValueKind::Chat}}}),
        form(u"groups"_s, u"on|off"_s, Tr::tr("Whether groups are served."), 0, 1, groups,
             {{u"on|off"_s, {ValueKind::Choice, {u"on"_s, u"off"_s}}}}),
    };
    forms[0].options = {
        {u"stdin"_s, Tr::tr("Read the token from standard input; @BotFather gives it.")},
        {u"remove"_s, Tr::tr("Take it out of the keychain.")},
    };
    const FormOption project{{u"p"_s, u"project"_s},
                             Tr::tr("Talk in that project; else in the one used last."),
                             u"PROJECT"_s,
                             {ValueKind::Project}};
    forms[2].options = {project};
    forms[4].options = {project};
    return forms;
}

} // namespace moai::terminal
