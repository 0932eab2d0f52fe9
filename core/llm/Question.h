// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// Who speaks in what a model is sent, besides the system prompt.
enum class Speaker { Human, Model };

/// One turn of what a model is sent.
struct Turn {
    Speaker speaker = Speaker::Human;
    QString text;

    bool operator==(const Turn &) const = default;
};

/// The form an answer should have. A dialect asks for it natively where its protocol can; the
/// prompt asks for it in any case.
struct AnswerForm {
    QString name;       ///< letters, digits, `_`
    QJsonObject schema; ///< JSON Schema: objects with all properties required, none additional

    bool operator==(const AnswerForm &) const = default;
};

/// Everything one participant is sent, before a dialect puts it into its service's words.
struct Question {
    QString model;
    QString system;
    QList<Turn> turns; ///< the last one is the human's
    Parameters parameters;
    std::optional<AnswerForm> form = std::nullopt; ///< unset: free text

    bool operator==(const Question &) const = default;
};

} // namespace moai
