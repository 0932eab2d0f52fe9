// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Telegram.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr QStringView kDoor = u"telegram/";
constexpr auto kKinds = enumNames<TelegramChatKind>({
    {TelegramChatKind::Private, "private"_L1},
    {TelegramChatKind::Group, "group"_L1},
});
constexpr auto kStates = enumNames<TelegramChatState>({
    {TelegramChatState::Asking, "asking"_L1},
    {TelegramChatState::Paired, "paired"_L1},
    {TelegramChatState::Blocked, "blocked"_L1},
});

} // namespace

QString doorOf(TelegramChatId chat)
{
    return kDoor + QString::number(chat.value);
}

std::optional<TelegramChatId> telegramChatBehind(QStringView door)
{
    bool isNumber = false;
    const qint64 key =
        door.startsWith(kDoor) ? door.mid(kDoor.size()).toLongLong(&isNumber) : qint64(0);
    return isNumber && key > 0 ? std::optional(TelegramChatId{key}) : std::nullopt;
}

QString toName(TelegramChatKind kind)
{
    return kKinds.nameOf(kind);
}

std::optional<TelegramChatKind> telegramChatKindFromName(QStringView name)
{
    return kKinds.valueOf(name);
}

QString toName(TelegramChatState state)
{
    return kStates.nameOf(state);
}

std::optional<TelegramChatState> telegramChatStateFromName(QStringView name)
{
    return kStates.valueOf(name);
}

} // namespace moai
