// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/SendVerdict.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

bool saysOneOf(const QString &description, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&description](QLatin1StringView each) {
        return description.contains(each, Qt::CaseInsensitive);
    });
}

} // namespace

SendVerdict verdictOn(const TelegramError &error)
{
    if (error.migrateTo)
        return SendVerdict::ChatMoved;
    if (error.isPassing())
        return SendVerdict::Later;
    const QString &words = error.description;
    if (error.code == 403 ||
        saysOneOf(words, {"chat not found"_L1, "bot was kicked"_L1, "user is deactivated"_L1,
                          "bot was blocked"_L1, "group chat was deactivated"_L1,
                          "PEER_ID_INVALID"_L1, "have no rights to send a message"_L1,
                          "not enough rights to send text messages"_L1, "CHAT_WRITE_FORBIDDEN"_L1}))
        return SendVerdict::ChatGone;
    if (saysOneOf(words, {"message thread not found"_L1, "TOPIC_DELETED"_L1, "TOPIC_CLOSED"_L1}))
        return SendVerdict::TopicGone;
    if (saysOneOf(words, {"message to edit not found"_L1, "message can't be edited"_L1,
                          "MESSAGE_ID_INVALID"_L1, "no text in the message to edit"_L1}))
        return SendVerdict::PostGone;
    return SendVerdict::Unfit;
}

std::optional<std::chrono::milliseconds> pauseAsked(const TelegramError &error)
{
    return error.failure.kind == FailureKind::RateLimit ? error.failure.retryAfter : std::nullopt;
}

Outgoing plainly(const Outgoing &outgoing)
{
    Outgoing plain = outgoing;
    plain.text.entities.clear();
    plain.buttons.clear();
    return plain;
}

} // namespace moai
