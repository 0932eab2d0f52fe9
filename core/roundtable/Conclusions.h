// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "llm/Question.h"
#include "roundtable/TableNames.h"

#include <QString>

namespace moai {

/// The form of a conclusion: `answer`, `agreed`, `contested` (`point`, `who`, `why`), `insights`
/// (`who`, `text`), `blind_spots`, `minority`, `confidence`.
[[nodiscard]] AnswerForm conclusionForm();

/// What a chair wrote, as far as it can be read: JSON, else labelled lines (`Answer:`, `Agreed:`,
/// `Contested:`, `Insights:`, `Blind spots:`, `Minority:`, `Confidence:`), else Unparsed with only
/// `raw`. Names of nobody who was heard are dropped. The fields that do not stand in the text
/// (message, round, chair, heard, absent, dropped) are the caller's. Pure.
[[nodiscard]] Conclusion parseConclusion(const QString &text, const TableNames &heard);

} // namespace moai
