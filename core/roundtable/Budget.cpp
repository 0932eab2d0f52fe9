// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Budget.h"

#include "llm/Services.h"
#include "llm/TokenCount.h"
#include "roundtable/Chain.h"
#include "roundtable/ServiceKeys.h"
#include "storage/ProjectStore.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Budget)
};

/// Of what was asked only the length is looked up; this is on the safe side for most languages.
constexpr qint64 kCharactersPerToken = 3;

QHash<MessageId, Money> presumedOf(const QList<UnpricedAnswer> &answers,
                                   const QList<Service> &services, const ModelFacts &facts)
{
    QHash<MessageId, Money> presumed;
    for (const UnpricedAnswer &answer : answers) {
        const auto service = serviceAmong(services, answer.serviceName);
        const auto tariff =
            service ? facts.of(*service, answer.model).tariff : std::optional<Tariff>();
        if (tariff)
            presumed.insert(answer.message, tariff->priceOf(answer.asked / kCharactersPerToken,
                                                            estimatedTokens(answer.text) +
                                                                estimatedTokens(answer.thinking)));
    }
    return presumed;
}

} // namespace

Money Account::spent() const
{
    return std::accumulate(presumed.begin(), presumed.end(), known);
}

Budget::Budget(ProjectStore &projects, DiscussionStore &discussions, Services &services,
               QObject *parent)
    : QObject(parent), m_projects(projects), m_discussions(discussions), m_services(services)
{
}

QFuture<Result<Account>> Budget::accountOf(const Project &project)
{
    Account account{project.id, project.rules.softCap, project.rules.hardCap, {}, {}};
    if (!account.softCap && !account.hardCap) // nothing to watch, nothing to look up
        return succeeded(account);
    return andThen(m_projects.services(), this, [this, account](const QList<Service> &services) {
        return andThen(m_discussions.spent(account.project), this,
                       [this, account, services](const Spend &spend) {
                           return andThen(m_discussions.unpriced(account.project), this,
                                          [this, account, services,
                                           spend](const QList<UnpricedAnswer> &answers) {
                                              Account full = account;
                                              full.known = spend.known;
                                              full.presumed =
                                                  presumedOf(answers, services, m_services.facts());
                                              return succeeded(full);
                                          });
                       });
    });
}

QFuture<Result<Account>> Budget::accountOf(DiscussionId discussion)
{
    return andThen(m_discussions.discussion(discussion), this, [this](const Discussion &found) {
        return andThen(m_projects.project(found.project), this,
                       [this](const Project &project) { return accountOf(project); });
    });
}

Failure stoppedByCap(Money cap)
{
    return {FailureKind::Stopped,
            Text::tr("Stopped: the project's hard cap of %1 is reached. What had arrived is kept.")
                .arg(inUsd(cap)),
            {}};
}

std::optional<Failure> refusalOf(const Account &account)
{
    if (!account.hardCap || account.spent() < *account.hardCap)
        return std::nullopt;
    // What broke off before its service counted is only presumed.
    const QString spent = account.presumed.isEmpty()
                              ? inUsd(account.spent())
                              : Text::tr("about %1").arg(inUsd(account.spent()));
    return Failure{FailureKind::Invalid,
                   Text::tr("The project has spent %1 and its hard cap is %2: nobody is asked. "
                            "Raise the cap in the project's settings, or with `moai project set "
                            "NAME --hard-cap USD`.")
                       .arg(spent, inUsd(*account.hardCap)),
                   {}};
}

QString inUsd(Money amount)
{
    const double usd = amount.usd();
    int places = amount.micro == 0 || usd >= 1 ? 2 : usd >= 0.01 ? 4 : 6;
    for (qint64 digits = std::llround(usd * std::pow(10, places)); places > 2 && digits % 10 == 0;
         digits /= 10)
        --places;
    //: An amount in US dollars
    return Text::tr("$%1").arg(QLocale().toString(usd, 'f', places));
}

} // namespace moai

#include "moc_Budget.cpp"
