// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/SpendGuard.h"

#include "roundtable/Chain.h"

namespace moai {

SpendGuard::SpendGuard(Budget &budget, DiscussionStore &discussions, QObject *parent)
    : QObject(parent), m_budget(budget)
{
    connect(&discussions, &DiscussionStore::messageChangedElsewhere, this,
            [this](const Message &message) { refresh(message.discussion); });
}

QFuture<Result<void>> SpendGuard::open(DiscussionId discussion)
{
    return andThen(
        m_budget.accountOf(discussion), this, [this, discussion](const Account &account) {
            take(discussion, account);
            return refusalOf(account) ? doneWith(Result<void>(stoppedByCap(*account.hardCap)))
                                      : doneWith(Result<void>());
        });
}

void SpendGuard::take(DiscussionId discussion, const Account &account)
{
    m_projects.insert(discussion, account.project);
    m_accounts.insert(account.project, account);
}

std::optional<Failure> SpendGuard::overrun(DiscussionId discussion,
                                           const QList<RunningCost> &running) const
{
    const auto account = m_accounts.constFind(m_projects.value(discussion));
    if (account == m_accounts.constEnd() || !account->hardCap)
        return std::nullopt;
    Money spent = account->spent();
    for (const RunningCost &answer : running)
        if (share(answer.discussion, discussion)) // the store may know a part of it
            spent += Money{answer.cost.micro - account->presumed.value(answer.message).micro};
    if (spent <= *account->hardCap)
        return std::nullopt;
    return stoppedByCap(*account->hardCap);
}

void SpendGuard::ended(DiscussionId discussion, MessageId message, Money cost)
{
    const auto account = m_accounts.find(m_projects.value(discussion));
    if (account == m_accounts.end() || !account->hardCap)
        return;
    account->presumed.insert(message, cost);
    refresh(discussion);
}

bool SpendGuard::share(DiscussionId one, DiscussionId other) const
{
    return one == other ||
           (m_projects.contains(one) && m_projects.value(one) == m_projects.value(other));
}

/// Reads again what the store holds; one look at a time.
void SpendGuard::refresh(DiscussionId discussion)
{
    const ProjectId project = m_projects.value(discussion);
    const auto account = m_accounts.constFind(project);
    if (account == m_accounts.constEnd() || !account->hardCap || m_refreshing.contains(project))
        return;
    m_refreshing.insert(project);
    whenDone(m_budget.accountOf(discussion), this,
             [this, discussion, project](const Result<Account> &now) {
                 m_refreshing.remove(project);
                 if (now)
                     take(discussion, *now);
             });
}

} // namespace moai

#include "moc_SpendGuard.cpp"
