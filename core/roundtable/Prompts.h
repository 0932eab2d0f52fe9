// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace moai {

/// Names the wording of everything below and of Transcript; stored with each round. Golden files
/// in tests/data/prompts pin it: other words need a new name.
inline constexpr QLatin1StringView kPromptVersion{"open-1"};

/// What a participant is told before the talk: who it is, who else sits there, what the table is
/// about, what the person wants, and how others' words are marked. Prompts are English for every
/// user. `table` may contain `self`.
[[nodiscard]] QString systemPrompt(const Project &project, ContextPolicy policy,
                                   const Participant &self, const QList<Participant> &table);

/// A participant's words as quoted material for another one, between two lines that share a mark
/// which the words cannot contain. `remark` says what is special about them; may be empty.
[[nodiscard]] QString quoted(const QString &handle, const QString &text, const QString &remark);

/// A failure as prompts and exports tell it: `[Error: sentence]`.
[[nodiscard]] QString errorText(const QString &sentence);

} // namespace moai
