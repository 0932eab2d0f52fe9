// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/TelegramChats.h"

#include "base/Invalid.h"
#include "settings/TelegramSettings.h"
#include "terminal/Named.h"
#include "terminal/Output.h"
#include "Wiring.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

/// Numbers of chats have at most 52 significant bits.
constexpr qint64 kBiggestChat = qint64(1) << 52;

QJsonObject toJson(const TelegramChat &chat, const QString &project)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {
        {"id"_L1, chat.address.chat},
        {"thread"_L1, chat.address.thread == 0 ? QJsonValue() : QJsonValue(chat.address.thread)},
        {"kind"_L1, toName(chat.kind)},
        {"title"_L1, chat.title},
        {"username"_L1, orNull(chat.username)},
        {"state"_L1, toName(chat.state)},
        {"project"_L1, orNull(project)},
        {"mirrors"_L1, chat.mirrorsDesk}};
}

QStringList toRow(const TelegramChat &chat, const QString &project)
{
    QString number = QString::number(chat.address.chat);
    if (chat.address.thread != 0)
        number += u'/' + QString::number(chat.address.thread);
    return {number,
            toName(chat.kind),
            toName(chat.state),
            chat.title,
            chat.username.isEmpty() ? QString() : u'@' + chat.username,
            project.isEmpty() ? QString() : Tr::tr("project: %1").arg(project),
            chat.mirrorsDesk ? QString() : Tr::tr("does not show the desk")};
}

Result<qint64> chatNumber(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (isNumber && number != 0 && number > -kBiggestChat && number < kBiggestChat)
        return number;
    return invalid(Tr::tr("“%1” is no chat's number. The bot tells it in answer to /whoami; a "
                          "group's begins with a minus.")
                       .arg(word.left(80)));
}

/// The rows to be paired: those of the chat that ask, else the chat itself (of a group: all of it).
QList<TelegramChat> toAllow(const QList<TelegramChat> &known, qint64 number)
{
    QList<TelegramChat> wanted;
    for (const TelegramChat &chat : known)
        if (chat.address.chat == number && chat.state == TelegramChatState::Asking)
            wanted.append(chat);
    if (!wanted.isEmpty())
        return wanted;
    for (const TelegramChat &chat : known)
        if (chat.address == TelegramAddress{number, 0})
            return {chat};
    TelegramChat chat;
    chat.address = {number, 0};
    chat.kind = number < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
    return {chat};
}

} // namespace

int showChats(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto known = await((*house)->telegram.chats());
    if (!known)
        return fail(known.error());
    const auto projects = await((*house)->projects.projects());
    if (!projects)
        return fail(projects.error());
    QHash<ProjectId, QString> names;
    for (const Project &project : *projects)
        names.insert(project.id, project.name);
    QJsonArray json;
    QList<QStringList> rows;
    for (const TelegramChat &chat : *known) {
        const QString project = names.value(chat.project.value_or(ProjectId()));
        json.append(toJson(chat, project));
        rows.append(toRow(chat, project));
    }
    if (invocation.json)
        print(json);
    else if (rows.isEmpty())
        print(Tr::tr("No chat is paired yet. Pair one: moai telegram pair") + u'\n');
    else
        print(table(rows));
    return AllAnswered;
}

int allowChat(const Invocation &invocation)
{
    const auto number = chatNumber(invocation.positional.first());
    if (!number)
        return fail(number.error());
    const auto opened = Wiring::open(invocation.dataDir);
    if (!opened)
        return fail(opened.error());
    Wiring &house = **opened;
    const auto project = projectNamedBy(invocation, house);
    if (!project)
        return fail(project.error());
    const auto known = await(house.telegram.chats());
    if (!known)
        return fail(known.error());
    for (TelegramChat chat : toAllow(*known, *number)) {
        chat.state = TelegramChatState::Paired;
        if (*project)
            chat.project = *project;
        if (const auto kept = await(house.telegram.keep(chat)); !kept)
            return fail(kept.error());
    }
    print(Tr::tr("Chat %1 is paired.").arg(*number) + u'\n');
    if (*number < 0 && !house.settings.get(telegramGroups))
        complain(Tr::tr("Groups are off: it is served once you say moai telegram groups on."));
    return AllAnswered;
}

int revokeChat(const Invocation &invocation)
{
    const auto number = chatNumber(invocation.positional.first());
    if (!number)
        return fail(number.error());
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto gone = await((*house)->telegram.forget(*number));
    if (!gone)
        return fail(gone.error());
    if (*gone == 0)
        return fail(invalid(Tr::tr("Chat %1 is not known. See moai telegram chats.").arg(*number)));
    print(Tr::tr("Chat %1 is not served any more.").arg(*number) + u'\n');
    return AllAnswered;
}

} // namespace moai::terminal
