// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Telegram.h"
#include "tray/DesktopNotice.h"

namespace moai {

// What is told on the desktop. Pure.

/// Whether a notice holds words of questions and answers, or only says that they are there: the
/// screen may be somebody else's, too.
enum class Words { Shown, Hidden };

/// Of a discussion, under a key of its own.
[[nodiscard]] QString noticeKey(DiscussionId discussion);
/// The discussion of such a key; invalid when it is another one.
[[nodiscard]] DiscussionId discussionOfKey(const QString &key);

/// All answers of the round have ended.
[[nodiscard]] DesktopNotice roundNotice(const Discussion &discussion, const RoundRecord &round,
                                        Words words);
/// One answer has failed; others may be under way.
[[nodiscard]] DesktopNotice failureNotice(const Discussion &discussion, const Message &answer,
                                          Words words);
/// Somebody asked from a chat.
[[nodiscard]] DesktopNotice chatQuestionNotice(const Discussion &discussion,
                                               const RoundRecord &round, Words words);
/// A chat sent a valid code and waits for a yes.
[[nodiscard]] DesktopNotice pairingNotice(const TelegramChat &chat);

} // namespace moai
