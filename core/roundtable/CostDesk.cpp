// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CostDesk.h"

#include "llm/Services.h"
#include "roundtable/Budget.h"
#include "roundtable/Chain.h"
#include "roundtable/CostNotice.h"
#include "roundtable/Estimating.h"
#include "roundtable/FindingsOf.h"
#include "roundtable/ProjectDesk.h"
#include "storage/ProjectStore.h"

#include <variant>

namespace moai {

CostDesk::CostDesk(ProjectStore &projects, DiscussionStore &discussions, Services &services,
                   Budget &budget, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_services(services),
      m_budget(budget)
{
}

QFuture<Result<Talk>> CostDesk::talkAt(const Here &here)
{
    if (here.project && here.discussion)
        return talkOf(here, m_projects, m_discussions, this);
    return andThen(m_projects.services(), this, [here](const QList<Service> &services) {
        return succeeded(Talk{here.project.value_or(Project()), here.roster, services, {}});
    });
}

QFuture<Result<Estimate>> CostDesk::estimate(const Place &place, const QString &line)
{
    const auto found = findHere(place, m_projects, m_discussions, this);
    return andThen(found, this, [this, line](const Here &here) {
        const auto command = Command::parse(line, handlesOf(here.roster));
        if (!command)
            return failedWith<Estimate>(command.error());
        if (!asksModels(*command))
            return succeeded(Estimate());
        return andThen(talkAt(here), this, [this, command = *command](const Talk &talk) {
            return doneWith(estimateOf(talk, command, m_services.facts()));
        });
    });
}

QFuture<Result<std::optional<Said>>> CostDesk::before(const Place &place, const QString &line)
{
    const auto found = findHere(place, m_projects, m_discussions, this);
    return andThen(found, this, [this, place, line](const Here &here) {
        const auto command = Command::parse(line, handlesOf(here.roster));
        if (command && std::holds_alternative<CostCommand>(command->action))
            return andThen(cost(here), this,
                           [](const Said &said) { return succeeded(std::optional(said)); });
        if (!command || !here.project || !asksModels(*command))
            return succeeded(std::optional<Said>());
        return check(here, *command, place.confirmed);
    });
}

QFuture<Result<std::optional<Said>>> CostDesk::check(const Here &here, const Command &command,
                                                     bool confirmed)
{
    const auto account = m_budget.accountOf(*here.project);
    return andThen(account, this, [this, here, command, confirmed](const Account &now) {
        if (const auto refusal = refusalOf(now))
            return failedWith<std::optional<Said>>(*refusal);
        if (!now.softCap || confirmed)
            return succeeded(std::optional<Said>());
        return ask(here, command, now.spent(), *now.softCap);
    });
}

QFuture<Result<std::optional<Said>>> CostDesk::ask(const Here &here, const Command &command,
                                                   Money spent, Money softCap)
{
    return andThen(talkAt(here), this, [this, here, command, spent, softCap](const Talk &talk) {
        const auto estimate = estimateOf(talk, command, m_services.facts());
        // What is wrong with the line is told by whoever carries it out.
        if (!estimate || estimate->price.most == Money() || spent + estimate->price.most <= softCap)
            return succeeded(std::optional<Said>());
        Said said = saidHere(here, {});
        said.confirmation = softCapQuestion(*estimate, spent, softCap);
        return succeeded(std::optional(said));
    });
}

QFuture<Result<Said>> CostDesk::cost(const Here &here)
{
    if (!here.project)
        return succeeded(saidHere(here, costNotice({}, {}, m_services.facts().trouble())));
    const auto spent = m_discussions.spent(here.project->id);
    return andThen(spent, this, [this, here](const Spend &spend) {
        const auto trouble = m_services.facts().trouble();
        if (!here.discussion)
            return succeeded(
                saidHere(here, costNotice({}, ProjectSpend{*here.project, spend}, trouble)));
        return andThen(
            m_discussions.load(here.discussion->id), this,
            [here, spend, trouble](const DiscussionRecord &record) {
                return succeeded(saidHere(
                    here, costNotice(record, ProjectSpend{*here.project, spend}, trouble)));
            });
    });
}

} // namespace moai

#include "moc_CostDesk.cpp"
