// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Failure.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kNames = enumNames<FailureKind>({
    {FailureKind::Auth, "auth"_L1},
    {FailureKind::Billing, "billing"_L1},
    {FailureKind::RateLimit, "rate_limit"_L1},
    {FailureKind::Overloaded, "overloaded"_L1},
    {FailureKind::Server, "server"_L1},
    {FailureKind::NotFound, "not_found"_L1},
    {FailureKind::ContextLength, "context_length"_L1},
    {FailureKind::ContentFilter, "content_filter"_L1},
    {FailureKind::BadResponse, "bad_response"_L1},
    {FailureKind::Malformed, "malformed"_L1},
    {FailureKind::Truncated, "truncated"_L1},
    {FailureKind::Empty, "empty"_L1},
    {FailureKind::Network, "network"_L1},
    {FailureKind::Timeout, "timeout"_L1},
    {FailureKind::Tls, "tls"_L1},
    {FailureKind::Refused, "refused"_L1},
    {FailureKind::Stopped, "stopped"_L1},
    {FailureKind::Invalid, "invalid"_L1},
    {FailureKind::Storage, "storage"_L1},
    {FailureKind::Secrets, "secrets"_L1},
});

} // namespace

QString toName(FailureKind kind)
{
    return kNames.nameOf(kind);
}

std::optional<FailureKind> failureKindFromName(QStringView name)
{
    return kNames.valueOf(name);
}

} // namespace moai
