// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "roundtable/Command.h"

#include <QList>
#include <QString>

namespace moai {

/// Who is asked what because of a line. Pure.
struct Plan {
    Mode mode = Mode::Open;
    QString text;
    QString promptVersion;
    QList<Participant> asked; ///< in seat order

    /// `current` is what plain text does in the discussion. A seat that is switched off is asked
    /// only when named. Fails with kind `invalid` when nobody would be asked, or too many.
    static Result<Plan> make(const AskCommand &ask, Mode current, const QList<Participant> &roster);
};

/// Which answers of a round a `/retry` or `/stop` is for.
struct Choice {
    /// Those to be asked again: the named ones, whatever came of them, or all that did not
    /// complete. Fails when a name is unknown, a named one is under way, or nothing is left to do.
    static Result<QList<Message>> toRetry(const RetryCommand &retry, const RoundRecord &round);
    /// Those under way that are named, or all. Fails when a name is unknown or has ended; an empty
    /// list means that nothing is under way.
    static Result<QList<Message>> toStop(const StopCommand &stop, const QList<Message> &answers);
};

} // namespace moai
