// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QList>
#include <QString>

namespace moai {

/// A piece that the scrubber changed.
struct ScrubbedSpan {
    qsizetype at = 0; ///< where `now` begins in the scrubbed text, in UTF-16 units
    QString was;
    QString now; ///< empty: taken out

    bool operator==(const ScrubbedSpan &) const = default;
};

struct ScrubbedText {
    QString text;
    QList<ScrubbedSpan> spans; ///< in order

    bool operator==(const ScrubbedText &) const = default;
};

/// The answer's text without what tells who wrote it. Deterministic, pure, linear. What it changes:
/// - "As Claude, …", "Speaking as GPT-4, …": taken out; "I'm Claude 3 by Anthropic", "My name is
///   …", "This is Gemini.": "a language model"; "… model developed by OpenAI": without the vendor.
///   Names are those of well-known models, and the handle, model and service of the answer.
/// - a name that the text opens with ("Claude: …") or that signs a line of its own ("— Claude").
/// - `@handle` of anybody at the table, and a bare handle that cannot be an ordinary word.
/// - the model ids of the `table`, everywhere; names of services and vendors that mean nothing else
///   (OpenAI, Anthropic …), when the answer is theirs.
/// All other words stay as they are: "Claude Monet" and "the constellation Gemini", too. Code is
/// searched for handles and ids only.
[[nodiscard]] ScrubbedText scrubbed(const Message &answer, const QList<Message> &table);

} // namespace moai
