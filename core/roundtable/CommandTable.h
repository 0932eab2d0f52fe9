// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QTranslator;

namespace moai {

/// The words of the command language.
enum class Verb {
    Open,
    Discuss,
    Next,
    Pause,
    Resume,
    Consensus,
    Rank,
    Claims,
    Retry,
    Stop,
    New,
    Projects,
    Project,
    Models,
    Status,
    Cost,
    Search,
    Export,
    Help,
};

/// A command as people are told of it.
struct CommandInfo {
    Verb verb = Verb::Open;
    QString name;        ///< without the slash
    QStringList aliases; ///< other names that do the same
    QString synopsis;    ///< its arguments, e.g. `[@handle]`; empty: none
    QString description; ///< one translated line
};

/// Every command: the single source for parsing, `/help`, completion and the terminal's help.
[[nodiscard]] QList<CommandInfo> commandTable();
/// The same in another language than the program's; English when the translator is empty.
[[nodiscard]] QList<CommandInfo> commandTableIn(const QTranslator &language);
/// The command of that name or alias, without regard to case; nothing when there is none.
[[nodiscard]] std::optional<CommandInfo> commandNamed(QStringView name);
/// The command that somebody who typed `name` most likely meant.
[[nodiscard]] CommandInfo nearestCommand(QStringView name);

/// Something to offer while a line is typed.
struct Completion {
    QString text;        ///< what replaces the prefix: `/open`, `@claude`
    QString synopsis;    ///< the arguments that may follow
    QString description; ///< empty for handles

    bool operator==(const Completion &) const = default;
};

/// What a word that begins with `/` (at the start of the line) or `@` may become. `prefix` is that
/// word with its sign, `handles` those of the roster; anything else has no completions.
[[nodiscard]] QList<Completion> completions(QStringView prefix, const QStringList &handles);

} // namespace moai
