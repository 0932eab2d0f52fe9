// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QList>
#include <QString>

namespace moai {

/// Who speaks in what a model is sent, besides the system prompt.
enum class Speaker { Human, Model };

/// One turn of what a model is sent.
struct Turn {
    Speaker speaker = Speaker::Human;
    QString text;

    bool operator==(const Turn &) const = default;
};

/// Everything one participant is sent, before a dialect puts it into its service's words.
struct Question {
    QString model;
    QString system;
    QList<Turn> turns; ///< the last one is the human's
    Parameters parameters;

    bool operator==(const Question &) const = default;
};

} // namespace moai
