// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/ExportFormat.h"
#include "roundtable/Mentions.h"
#include "roundtable/RosterSpec.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace moai {

/// Rounds of a `/discuss` that names none, the most without confirming, and the most of all.
inline constexpr int kUsualRounds = 2;
inline constexpr int kMostUnconfirmedRounds = 5;
inline constexpr int kMostRounds = 50;

/// A question. Without a mode the discussion's current one holds.
struct AskCommand {
    QString text; ///< what is kept and sent, as typed but for the command word
    std::optional<Mode> mode;
    Named named; ///< whom it is for, when the mode is mention

    bool operator==(const AskCommand &) const = default;
};

/// `/discuss`
struct DiscussCommand {
    int rounds = kUsualRounds; ///< 1 to kMostRounds
    QString text;              ///< as typed; empty: the talk goes on where it stands

    bool operator==(const DiscussCommand &) const = default;
};

/// `/next`
struct NextCommand {
    QString text; ///< as typed; may be empty

    bool operator==(const NextCommand &) const = default;
};

/// `/pause`
struct PauseCommand {
    bool operator==(const PauseCommand &) const = default;
};

/// `/resume`
struct ResumeCommand {
    bool operator==(const ResumeCommand &) const = default;
};

/// `/consensus`
struct ConsensusCommand {
    QString chair; ///< as the roster spells it; empty: the project's
    QString text;  ///< as typed; may be empty

    bool operator==(const ConsensusCommand &) const = default;
};

/// `/rank`
struct RankCommand {
    bool operator==(const RankCommand &) const = default;
};

/// `/claims`
struct ClaimsCommand {
    QString extractor; ///< as the roster spells it; empty: the project's chair

    bool operator==(const ClaimsCommand &) const = default;
};

/// `/retry`: without a name, what failed, was stopped or interrupted.
struct RetryCommand {
    Named named;

    bool operator==(const RetryCommand &) const = default;
};

/// `/stop`: without a name, all.
struct StopCommand {
    Named named;

    bool operator==(const StopCommand &) const = default;
};

/// `/new`
struct NewCommand {
    QString title; ///< may be empty

    bool operator==(const NewCommand &) const = default;
};

/// `/projects`
struct ProjectsCommand {
    bool operator==(const ProjectsCommand &) const = default;
};

/// `/project`
struct ProjectCommand {
    enum class Action { New, Use, Rename, Delete };
    Action action = Action::Use;
    QString name;

    bool operator==(const ProjectCommand &) const = default;
};

/// `/models`
struct ModelsCommand {
    enum class Action { Add, Remove, List };
    Action action = Action::List;
    QList<RosterEntry> add;
    Named remove;

    bool operator==(const ModelsCommand &) const = default;
};

/// `/status`
struct StatusCommand {
    bool operator==(const StatusCommand &) const = default;
};

/// `/cost`
struct CostCommand {
    bool operator==(const CostCommand &) const = default;
};

/// `/search`
struct SearchCommand {
    QString words;

    bool operator==(const SearchCommand &) const = default;
};

/// `/export`
struct ExportCommand {
    using Format = ExportFormat;
    Format format = Format::Markdown;

    bool operator==(const ExportCommand &) const = default;
};

/// `/help`
struct HelpCommand {
    QString about; ///< a command's name; empty: all of them

    bool operator==(const HelpCommand &) const = default;
};

/// A line of the language, understood. Pure.
struct Command {
    using Action =
        std::variant<AskCommand, DiscussCommand, NextCommand, PauseCommand, ResumeCommand,
                     ConsensusCommand, RankCommand, ClaimsCommand, RetryCommand, StopCommand,
                     NewCommand, ProjectsCommand, ProjectCommand, ModelsCommand, StatusCommand,
                     CostCommand, SearchCommand, ExportCommand, HelpCommand>;
    Action action;

    /// Reads a line; `handles` are those of the roster. Fails with kind `invalid` and a sentence
    /// that says what to do. The names after `/stop`, `/retry` and `/models remove` are not checked
    /// here: they may be those of seats that are gone.
    static Result<Command> parse(const QString &line, const QStringList &handles);
};

/// The longest line that is taken, in UTF-16 units.
inline constexpr qsizetype kLongestLine = 999'999;

} // namespace moai
