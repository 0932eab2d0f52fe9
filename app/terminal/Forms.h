// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

#include <QList>

namespace moai::terminal {

/// Every form that `moai` has in the terminal, in the order of its help.
[[nodiscard]] QList<TerminalForm> forms();

/// `moai AREA WORD ARGUMENTS`, which takes from `least` to `most` arguments.
[[nodiscard]] TerminalForm areaForm(const QStringList &words, const QString &arguments,
                                    const QString &description, int least, int most,
                                    int (*run)(const Invocation &),
                                    const QList<FormArgument> &takes = {});

// Each area's own, in the file of its name. They run in the main thread and give an exit status.
[[nodiscard]] QList<TerminalForm> sayForms();
[[nodiscard]] QList<TerminalForm> tapeForms();
[[nodiscard]] QList<TerminalForm> botForms();
[[nodiscard]] QList<TerminalForm> practiceForms();
[[nodiscard]] QList<TerminalForm> serviceForms();
[[nodiscard]] QList<TerminalForm> projectForms();
[[nodiscard]] QList<TerminalForm> discussionForms();
[[nodiscard]] QList<TerminalForm> telegramForms();
[[nodiscard]] QList<TerminalForm> exchangeForms();
[[nodiscard]] QList<TerminalForm> storeForms();
[[nodiscard]] QList<TerminalForm> decodeForms();
[[nodiscard]] QList<TerminalForm> completeForms();

} // namespace moai::terminal
