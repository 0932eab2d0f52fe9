// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/MirrorRig.h"

#include "settings/TelegramSettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::test {

MirrorRig::MirrorRig(const QStringList &handles)
    : rig(handles),
      telegram(rig.here.clock),
      store(*rig.here.database),
      settings(rig.dir.path()),
      token(rig.here.secrets)
{
    qputenv("MOAI_TELEGRAM_TOKEN", BotApiServer::token());
    settings.set(telegramServer, telegram.url().toString());
    for (const QString &handle : handles)
        rig.at(handle, saying("Said by " + handle.toUtf8()));
}

MirrorRig::~MirrorRig()
{
    qunsetenv("MOAI_TELEGRAM_TOKEN");
}

void MirrorRig::start()
{
    bot = std::make_unique<TelegramBot>(
        rig.dir.path(), token,
        MirrorDoors{*rig.here.projects, *rig.here.discussions, *rig.here.table, store, settings},
        rig.here.clock);
    bot->start();
    if (!until([this] { return telegram.isPolled(); }))
        qFatal("the bot does not poll: %ls", qUtf16Printable(bot->health().sentence));
}

TelegramChat MirrorRig::pair(qint64 id, std::optional<ProjectId> project)
{
    TelegramChat chat;
    chat.address = {id, 0};
    chat.kind = id < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
    chat.state = TelegramChatState::Paired;
    chat.project = project;
    (void)telegram.chat(id);
    const auto kept = rig.here.wait(store.keep(chat));
    if (bot && !until([this, id] { return count(id, u"is paired with Moai"_s) == 1; }))
        qFatal("the chat was not told that it is paired");
    return *kept;
}

TelegramChat MirrorRig::chat(const TelegramAddress &address)
{
    const auto chats = rig.here.wait(store.chats()).value_or({});
    const auto found = std::find_if(chats.begin(), chats.end(), [&address](const auto &chat) {
        return chat.address == address;
    });
    return found == chats.end() ? TelegramChat() : *found;
}

bool MirrorRig::press(qint64 chat, const QString &label)
{
    const auto messages = telegram.messages(chat);
    for (auto message = messages.rbegin(); message != messages.rend(); ++message)
        if (const QString data = message->button(label); !data.isEmpty()) {
            telegram.press(chat, message->id, chat, data);
            return true;
        }
    return false;
}

bool MirrorRig::reads(qint64 chat, const QString &words)
{
    return until([this, chat, &words] { return count(chat, words) > 0; });
}

bool MirrorRig::isQuiet()
{
    return until([this] {
        const auto waiting = rig.here.wait(store.waiting());
        return waiting && waiting->isEmpty() && telegram.isPolled() &&
               telegram.updates().waiting() == 0;
    });
}

int MirrorRig::count(qint64 chat, const QString &words) const
{
    const QStringList texts = telegram.texts(chat);
    return int(std::count_if(texts.begin(), texts.end(),
                             [&words](const QString &text) { return text.contains(words); }));
}

} // namespace moai::test
