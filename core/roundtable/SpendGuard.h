// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Budget.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace moai {

/// What an answer under way is taken to have cost so far.
struct RunningCost {
    MessageId message;
    DiscussionId discussion;
    Money cost;
};

/// Tells when a project's spend passes its hard cap while answers run. GUI thread. What other
/// processes spend counts as soon as it is stored, which is at most half a second later.
class SpendGuard : public QObject
{
    Q_OBJECT

public:
    SpendGuard(Budget &budget, DiscussionStore &discussions, QObject *parent = nullptr);

    /// Looks the account up, so that the discussion can be watched from now on; to be done before
    /// anybody is asked. Fails with kind `stopped` when the cap is reached already.
    [[nodiscard]] QFuture<Result<void>> open(DiscussionId discussion);
    /// Why everything of the project must stop now, given all answers that run here; nothing while
    /// it need not.
    [[nodiscard]] std::optional<Failure> overrun(DiscussionId discussion,
                                                 const QList<RunningCost> &running) const;
    /// Notes what an answer is taken to have cost that has just ended.
    void ended(DiscussionId discussion, MessageId message, Money cost);
    /// Whether both belong to one project, as far as they are watched.
    [[nodiscard]] bool share(DiscussionId one, DiscussionId other) const;

private:
    void refresh(DiscussionId discussion);
    void take(DiscussionId discussion, const Account &account);

    Budget &m_budget;
    QHash<DiscussionId, ProjectId> m_projects;
    QHash<ProjectId, Account> m_accounts;
    QSet<ProjectId> m_refreshing;
};

} // namespace moai
