// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

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

/// A topic with its roster; holds discussions.
struct Project {
    ProjectId id;
    QString uid; ///< stable across export and import
    QString name;
    QString topic;
    QString instructions;
    ContextPolicy contextPolicy = ContextPolicy::OwnThread;
    QDateTime createdAt; ///< UTC
    QDateTime usedAt;    ///< UTC; the latest is the project that is taken when none is named

    bool operator==(const Project &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Participant)
Q_DECLARE_METATYPE(moai::Project)
