// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QString>

#include <optional>

namespace moai {

/// A place where the words that were looked for stand.
struct SearchHit {
    Discussion discussion;
    QString projectName;
    std::optional<MessageId> message; ///< unset: the discussion's title
    int round = 0;                    ///< its round's number; 0 for a title
    Author author = Author::Human;
    QString handle;   ///< who said it; empty for the person
    QString excerpt;  ///< one line around the first of the words
    QDateTime saidAt; ///< UTC

    bool operator==(const SearchHit &) const = default;
};

} // namespace moai
