// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "CommandValue.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace moai {

/// What `moai` returns to the shell.
enum ExitStatus {
    AllAnswered = 0, ///< also: done
    SomeAnswered = 1,
    UsageError = 2,
    NoneAnswered = 3,
    StoreUnusable = 4,
};

/// The arguments of one start, understood as far as all forms share them.
struct Invocation {
    QString dataDir;
    bool hasDataDir = false; ///< it was given
    bool json = false;
    QStringList positional;                     ///< behind the form's own words
    QList<std::pair<QString, QString>> options; ///< long name and value, as often as given

    [[nodiscard]] bool has(QLatin1StringView option) const;
    /// The last value of that option; empty when it was not given.
    [[nodiscard]] QString value(QLatin1StringView option) const;
    [[nodiscard]] QStringList values(QLatin1StringView option) const;
};

/// One form of `moai` that works in the terminal: `moai say`, `moai service add` …
struct TerminalForm {
    QStringList words;   ///< e.g. {"service", "add"}
    QString arguments;   ///< synopsis of what follows, e.g. `NAME`
    QString description; ///< one line
    QList<FormOption> options;
    QList<FormArgument> takes; ///< its positional arguments; more of them are as the last
    int least = 0;             ///< positional arguments it needs
    int most = -1;             ///< … and takes; −1: any number
    bool isHidden = false;     ///< for programs: no help tells of it
    std::function<int(const Invocation &)> run;
};

/// What to do with the arguments of this start.
struct CommandLine {
    enum class Task { Window, Form, Print, Refuse };
    Task task = Task::Window;
    Invocation invocation;
    const TerminalForm *form = nullptr;
    QString text; ///< to print (help, version) or to say why not
};

/// The options of every form and of a start without one; of the latter alone.
[[nodiscard]] QList<FormOption> commonOptions();
[[nodiscard]] QList<FormOption> windowOptions();

/// Reads the arguments (without the program's name). Pure.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments,
                                          const QList<TerminalForm> &forms);

} // namespace moai
