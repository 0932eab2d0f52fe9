// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Forms.h"

namespace moai::terminal {

QList<TerminalForm> forms()
{
    return sayForms() + tapeForms() + botForms() + practiceForms() + serviceForms() +
           projectForms() + discussionForms() + telegramForms() + exchangeForms() + storeForms() +
           decodeForms() + completeForms();
}

TerminalForm areaForm(const QStringList &words, const QString &arguments,
                      const QString &description, int least, int most,
                      int (*run)(const Invocation &), const QList<FormArgument> &takes)
{
    TerminalForm form;
    form.words = words;
    form.arguments = arguments;
    form.description = description;
    form.least = least;
    form.most = most;
    form.takes = takes;
    form.run = run;
    return form;
}

} // namespace moai::terminal
