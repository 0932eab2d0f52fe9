// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "llm/Question.h"

#include <QList>
#include <QString>

namespace moai {

/// The form of a ballot: `ranking`, a list of lists of labels (best first; labels in one list tie),
/// and `reason`.
[[nodiscard]] AnswerForm ballotForm();

/// A reviewer's words about answers that were `shown` to it as letters(): JSON (`["B", ["A",
/// "C"]]`,
/// `"B > A = C"`, places by label), else a chain `B > A = C` or a list, one place a line. Labels of
/// nothing shown are dropped, of a label that comes twice the first place counts. Who names no
/// answer abstains; `reason` holds its words. `message` and `reviewer` are the caller's. Pure.
[[nodiscard]] Ballot parseBallot(const QString &text, const QList<MessageId> &shown);

} // namespace moai
