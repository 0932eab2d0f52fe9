// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "domain/Money.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace moai {

/// Who sees what of the earlier talk.
enum class ContextPolicy {
    OwnThread,    ///< the human's messages and its own answers
    SharedTable,  ///< everything said so far, by everyone
    ChosenAnswer, ///< the human's messages and, per round, the answer the human marked
};

/// The contract's name of a policy: `own shared chosen`.
[[nodiscard]] QString toName(ContextPolicy policy);
[[nodiscard]] std::optional<ContextPolicy> contextPolicyFromName(QStringView name);

/// What a participant's model is told about how to answer; unset leaves it to the service.
struct Parameters {
    std::optional<double> temperature;
    std::optional<int> maxTokens;
    QString reasoningEffort; ///< `low`, `medium`, `high`; empty: unset
    std::optional<int> contextTokens =
        std::nullopt; ///< the model's context, where Moai does not know it

    bool operator==(const Parameters &) const = default;
};

/// A seat of a project's roster.
struct Participant {
    ParticipantId id;
    ProjectId project;
    int position = 0;    ///< its place at the table, from 0
    QString handle;      ///< without the `@`: letters, digits, `-`, `_`, `.`; unique in the project
    QString serviceName; ///< Service::name
    QString model;       ///< the service's model id
    QString persona;     ///< how it should speak; may be empty
    QString colour;      ///< `#rrggbb`; empty: the theme's colour for its position
    Parameters parameters;
    bool enabled = true;

    bool operator==(const Participant &) const = default;
};

/// How a project's table is run.
struct TableRules {
    bool anonymous = false;     ///< peers are shown as Seat A, B, … in every mode
    bool challenger = false;    ///< each discuss round somebody argues against the leading view
    bool agreementCheck = true; ///< a discussion ends early when nobody's stance moves any more
    /// Who writes conclusions: a handle, or `SERVICE/MODEL` from outside; empty: the first seat.
    QString chair;
    /// How many must have answered for a conclusion; unset: all who were asked and did not fail,
    /// at least 2.
    std::optional<int> quorum;
    /// How long a conclusion waits for answers still under way.
    std::chrono::milliseconds deadline{std::chrono::minutes(2)};
    std::optional<Money> softCap; ///< asks before a line that would pass it
    std::optional<Money> hardCap; ///< stops what runs when it is passed

    bool operator==(const TableRules &) const = default;
};

/// A topic with its roster; holds discussions.
struct Project {
    ProjectId id;
    QString uid; ///< stable across export and import
    QString name;
    QString topic;
    QString instructions;
    ContextPolicy contextPolicy = ContextPolicy::OwnThread;
    TableRules rules;
    QDateTime createdAt; ///< UTC
    QDateTime usedAt;    ///< UTC; the latest is the project that is taken when none is named

    bool operator==(const Project &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Participant)
Q_DECLARE_METATYPE(moai::Project)
