// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// A way in which a practice model fails because a question asks for it: `[fail KIND]` in the
/// question makes the skeptic fail, `[fail sage KIND]` the named one, and `once` behind the kind
/// only the first time that this question is asked, so that a retry can be tried.
struct PracticeFault {
    enum class Kind {
        Status,      ///< an HTTP error: 400 401 402 403 404 408 413 422 429 500 502 503 504 529
        Cut,         ///< the connection breaks in the middle of the answer
        Stall,       ///< some words, then silence
        Html,        ///< a web page instead of the protocol, as from a captive portal
        Empty,       ///< a clean end without a word
        Length,      ///< the answer ends at the length limit
        Filter,      ///< the answer ends at the content filter
        StreamError, ///< `error`: an error object in the middle of the stream
    };
    Kind kind = Kind::Status;
    int status = 0; ///< of kind Status
    bool once = false;

    bool operator==(const PracticeFault &) const = default;
};

/// What the question asks the practice model of that handle to do; nothing: to answer.
[[nodiscard]] std::optional<PracticeFault> faultFor(const QString &handle, const QString &question);
/// The question without its markers.
[[nodiscard]] QString withoutFaults(const QString &question);

} // namespace moai
