// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "CommandLine.h"
#include "domain/Project.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace moai::terminal {

/// The options that say how a project's table is run, for `project new` and `project set`.
[[nodiscard]] QList<FormOption> ruleOptions();
/// Whether one of them was given.
[[nodiscard]] bool hasRules(const Invocation &invocation);

/// The project as those options want it; the others stay as they are. Pure. Fails with kind
/// `invalid` and a sentence that names the option.
[[nodiscard]] Result<Project> withRules(Project project, const Invocation &invocation);
/// Fails when nobody of that roster, and no model of those services, is the chair that is meant.
[[nodiscard]] Result<void> checkChair(const QString &chair, const QStringList &handles,
                                      const QStringList &services);

/// What `project list --json` tells of them: `context anonymous challenger agreement_check chair
/// quorum deadline soft_cap hard_cap`; seconds and US dollars, null where nothing is set.
[[nodiscard]] QJsonObject rulesToJson(const Project &project);

} // namespace moai::terminal
