// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Forms.h"

namespace moai::terminal {

QList<TerminalForm> forms()
{
    return sayForms() + practiceForms() + serviceForms() + projectForms() + discussionForms() +
           storeForms() + decodeForms();
}

} // namespace moai::terminal
