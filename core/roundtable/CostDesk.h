// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Estimate.h"
#include "roundtable/Asking.h"
#include "roundtable/Command.h"
#include "roundtable/Here.h"
#include "roundtable/Roundtable.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace moai {

class Budget;

/// Knows what lines cost: before they are said, whether they may be, and afterwards. GUI thread.
class CostDesk : public QObject
{
    Q_OBJECT

public:
    CostDesk(ProjectStore &projects, DiscussionStore &discussions, Services &services,
             Budget &budget, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Estimate>> estimate(const Place &place, const QString &line);
    /// What is to be said instead of carrying the line out: a question when it would pass the soft
    /// cap, what has been spent when that is asked. Fails when the hard cap is reached. Nothing:
    /// carry it out.
    [[nodiscard]] QFuture<Result<std::optional<Said>>> before(const Place &place,
                                                              const QString &line);

private:
    /// As Roundtable's line would find it; a place without a discussion has an empty record.
    QFuture<Result<Talk>> talkAt(const Here &here);
    QFuture<Result<std::optional<Said>>> check(const Here &here, const Command &command,
                                               bool confirmed);
    QFuture<Result<std::optional<Said>>> ask(const Here &here, const Command &command, Money spent,
                                             Money softCap);
    QFuture<Result<Said>> cost(const Here &here);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    Services &m_services;
    Budget &m_budget;
};

} // namespace moai
