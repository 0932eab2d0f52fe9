// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Passage.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kChatRoles = enumNames<ChatRole>({
    {ChatRole::System, "system"_L1},
    {ChatRole::Human, "human"_L1},
    {ChatRole::Model, "model"_L1},
});

constexpr auto kOrigins = enumNames<Origin>({
    {Origin::Table, "table"_L1},
    {Origin::Person, "person"_L1},
    {Origin::Own, "own"_L1},
    {Origin::Peer, "peer"_L1},
    {Origin::LeftOut, "left_out"_L1},
});

} // namespace

QString toName(ChatRole role)
{
    return kChatRoles.nameOf(role);
}

std::optional<ChatRole> chatRoleFromName(QStringView name)
{
    return kChatRoles.valueOf(name);
}

QString toName(Origin origin)
{
    return kOrigins.nameOf(origin);
}

std::optional<Origin> originFromName(QStringView name)
{
    return kOrigins.valueOf(name);
}

} // namespace moai
