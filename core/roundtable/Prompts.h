// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "roundtable/SeatNames.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace moai {

/// Names the wording of everything below and of Transcript; stored with each round. Golden files
/// in tests/data/prompts pin it: other words need a new name.
inline constexpr QLatin1StringView kPromptVersion{"open-2"};

/// How those at the table are asked.
enum class Speaking { AtOnce, InTurn };

/// The terms that a round began with. Whoever is asked again is asked under the same.
struct Terms {
    ContextPolicy policy = ContextPolicy::OwnThread;
    SeatNames names;
    QString promptVersion = kPromptVersion; ///< `open-1` can still be said
    Speaking speaking = Speaking::AtOnce;
};

/// What a participant is told before the talk: who it is, who else sits there, what the table is
/// about, what the person wants, and how others' words are marked. Prompts are English for every
/// user. `table` may contain `self`; at an anonymous table those without a letter are not told of.
[[nodiscard]] QString systemPrompt(const Project &project, const Terms &terms,
                                   const Participant &self, const QList<Participant> &table);

/// A participant's words as quoted material for another one, between two lines that share a mark
/// which the words cannot contain. `name` is SeatNames::nameOf(); `remark` says what is special
/// about them; may be empty.
[[nodiscard]] QString quoted(const QString &name, const QString &text, const QString &remark);

/// A failure as prompts and exports tell it: `[Error: sentence]`, one line, no other square
/// bracket, since the sentence may hold a service's own words.
[[nodiscard]] QString errorText(const QString &sentence);

} // namespace moai
