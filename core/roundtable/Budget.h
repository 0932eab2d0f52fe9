// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Money.h"
#include "domain/Project.h"
#include "storage/DiscussionStore.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace moai {

class ProjectStore;
class Services;

/// What a project has spent, as far as it is stored, and where it must stop.
struct Account {
    ProjectId project;
    std::optional<Money> softCap;
    std::optional<Money> hardCap;
    Money known; ///< prices that are known
    /// What answers without a price are taken to have cost so far, those under way included. Those
    /// whose model has no known price are not in it: nobody knows.
    QHash<MessageId, Money> presumed;

    /// Both together.
    [[nodiscard]] Money spent() const;
};

/// Looks up accounts. GUI thread.
class Budget : public QObject
{
    Q_OBJECT

public:
    Budget(ProjectStore &projects, DiscussionStore &discussions, Services &services,
           QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Account>> accountOf(const Project &project);
    [[nodiscard]] QFuture<Result<Account>> accountOf(DiscussionId discussion);

private:
    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    Services &m_services;
};

/// How an answer ends that the hard cap stops: kind `stopped`.
[[nodiscard]] Failure stoppedByCap(Money cap);
/// Why a line is refused: the hard cap is reached already; nothing when it is not.
[[nodiscard]] std::optional<Failure> refusalOf(const Account &account);
/// `$2.50`, `$0.0123`: as many places as small amounts need.
[[nodiscard]] QString inUsd(Money amount);

} // namespace moai
