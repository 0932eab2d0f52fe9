// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QList>
#include <QStringList>

namespace moai {

/// What ended since somebody was told last, gathered so that twelve columns are one sentence.
struct Announcement {
    struct Failed {
        QString handle;
        QString why;
    };
    QStringList answered;     ///< handles
    QList<Failed> failed;     ///< also those that broke off
    QStringList concluded;    ///< handles of those whose conclusion is there
    bool isAll = false;       ///< nothing of the discussion runs any more, and it was more than one
    bool allAnswered = false; ///< with isAll: none of them failed

    [[nodiscard]] bool isEmpty() const
    {
        return answered.isEmpty() && failed.isEmpty() && concluded.isEmpty() && !isAll;
    }
    /// Adds the news of a message that ended; one that the person stopped is none.
    void add(const Message &ended);
};

/// In words to be heard: short, the most important first.
[[nodiscard]] QString sentenceOf(const Announcement &announcement);

} // namespace moai
