// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "Generators.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace moai::packaging {

// What the completions of the shells have in common. A template (packaging/completions) knows how
// its shell reads a line and offers words; the table of forms is put in place of its line @TABLE@.

/// `bash TEMPLATE`, `zsh TEMPLATE`, `fish TEMPLATE`.
[[nodiscard]] QList<Generator> completionGenerators();

// The tables, one in the file of each shell. Pure.
[[nodiscard]] QString bashTable(const QList<TerminalForm> &forms);
[[nodiscard]] QString zshTable(const QList<TerminalForm> &forms);
[[nodiscard]] QString fishTable(const QList<TerminalForm> &forms);

/// The template with the table of what people may type. Fails with a sentence when it has no place
/// for it, or when one form's words begin another's, which no template expects. Pure.
[[nodiscard]] Result<QString>
completionFile(const QString &page, const QList<TerminalForm> &forms,
               const std::function<QString(const QList<TerminalForm> &)> &table);

/// What is offered for a value, in words that every template understands: `projects`, `services`,
/// `discussions`, `chats`, `participants` (what `moai complete` prints), `folder`, `file`,
/// `file=SUFFIX`, `line` and `word=WORD`. None: nobody can guess it.
[[nodiscard]] QStringList offersOf(const CommandValue &value);

/// What may follow these words on the way to a form, `{"service"}` → `add`, `list` …, and beside it
/// what the form does, or which words follow.
struct NextWord {
    QString word;
    QString description;
};
[[nodiscard]] QList<NextWord> nextWords(const QList<TerminalForm> &forms, const QStringList &begun);
/// All that people may type on the way to a form, from nothing on: `{}`, `{"service"}` …
[[nodiscard]] QList<QStringList> beginnings(const QList<TerminalForm> &forms);

/// `-p`, `--project`
[[nodiscard]] QStringList typedNames(const FormOption &option);
/// The number of arguments of that kind: the last of them may be any number.
[[nodiscard]] bool repeats(const TerminalForm &form, qsizetype argument);
/// A description as a line beside a word: without the full stop at its end.
[[nodiscard]] QString beside(const QString &description);
/// In single quotes, for bash and zsh.
[[nodiscard]] QString quoted(const QString &word);

} // namespace moai::packaging
