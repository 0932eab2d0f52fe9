// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeQuestion.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace moai {

/// A statement that somebody at the table made, and what the others make of it.
struct PracticeClaim {
    struct Stand {
        QString name; ///< as the request calls it
        int round = 0;
        PracticeStance stance = PracticeStance::Supports;
        QString quote;
        QString because; ///< of one who changed sides
    };
    QString text;
    QList<Stand> stands; ///< by round; a later one of the same name replaces an earlier one

    /// The latest of each, in the order in which they first spoke up.
    [[nodiscard]] QList<Stand> latest() const;
};

/// One claim for each who spoke: its position, or a sentence of its answer. Whoever names another
/// with agreement or dispute takes that stance toward its claim; whoever moved held its own claim
/// only in part before.
[[nodiscard]] QList<PracticeClaim> practiceClaims(const PracticeQuestion &question);

/// `{"claims": […]}` as it is asked for.
[[nodiscard]] QJsonObject toJson(const QList<PracticeClaim> &claims);

} // namespace moai
