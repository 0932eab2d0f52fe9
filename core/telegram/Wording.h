// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "telegram/Callback.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramApi.h"

#include <QList>
#include <QString>

class QTranslator;

namespace moai {

// What the chat reads. Pure.

/// A round's status message: the question's first words (at least 80 characters of it), then who
/// has answered (`@gpt ✓ 4.1 s · @claude … · @gemini ✗ 429`), and the buttons that make sense now:
/// Stop while answers run; Retry failed, Next round and Consensus once all have ended, if `isLast`.
[[nodiscard]] Outgoing statusMessage(const RoundRecord &record, bool isLast,
                                     const ButtonSigner &signer);

/// An answer, or how it ended without one: one message with a bold head, or up to three; else one
/// with the answer as a `.md` file, whose caption has the first lines. Empty while it is under way,
/// and for what is no answer: a question, or a judgement that only machines read.
[[nodiscard]] QList<Outgoing> answerMessages(const Message &answer);

/// What was said in the window or the terminal, with the mark of the desk. Empty without words.
[[nodiscard]] QList<Outgoing> deskMessages(const QString &text);

/// What Moai itself says, from Markdown: one message or more.
[[nodiscard]] QList<Outgoing> noticeMessages(const QString &markdown);

/// The menu: the command table's rows, in its order; in English when the translator is empty.
[[nodiscard]] QList<TelegramMenuCommand> menuCommands(const QTranslator &language);

} // namespace moai
