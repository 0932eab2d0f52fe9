// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Project.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kPolicies = enumNames<ContextPolicy>({
    {ContextPolicy::OwnThread, "own"_L1},
    {ContextPolicy::SharedTable, "shared"_L1},
    {ContextPolicy::ChosenAnswer, "chosen"_L1},
});

} // namespace

QString toName(ContextPolicy policy)
{
    return kPolicies.nameOf(policy);
}

std::optional<ContextPolicy> contextPolicyFromName(QStringView name)
{
    return kPolicies.valueOf(name);
}

} // namespace moai
