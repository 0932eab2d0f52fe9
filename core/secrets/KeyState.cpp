// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeyState.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Kind = KeyState::Kind;

constexpr auto kNames = enumNames<Kind>({
    {Kind::Missing, "missing"_L1},
    {Kind::Environment, "environment"_L1},
    {Kind::Run, "run"_L1},
    {Kind::Stored, "stored"_L1},
    {Kind::Locked, "locked"_L1},
    {Kind::NoSecretService, "no_secret_service"_L1},
    {Kind::Unreachable, "unreachable"_L1},
});

} // namespace

bool KeyState::isReady() const
{
    return kind == Kind::Run || kind == Kind::Stored ||
           (kind == Kind::Environment && sentence.isEmpty());
}

QString toName(KeyState::Kind kind)
{
    return kNames.nameOf(kind);
}

} // namespace moai
