// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ModelCatalogue.h"

#include "llm/ModelParameters.h"
#include "llm/Practice.h"
#include "llm/ServicePresets.h"
#include "llm/Services.h"
#include "roundtable/Chain.h"
#include "roundtable/ServiceKeys.h"
#include "secrets/Keys.h"
#include "storage/ProjectStore.h"

#include <algorithm>

namespace moai {

ModelCatalogue::ModelCatalogue(ProjectStore &projects, Services &services, Keys &keys,
                               QObject *parent)
    : QObject(parent), m_projects(projects), m_services(services), m_keys(keys)
{
}

QFuture<Result<QList<Service>>> ModelCatalogue::services()
{
    return andThen(m_projects.services(), this, [](QList<Service> services) {
        const Service practice = practiceService();
        const auto same = [&practice](const Service &service) {
            return service.name.compare(practice.name, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(services.begin(), services.end(), same))
            services.append(practice);
        return succeeded(services);
    });
}

QFuture<Result<QList<ModelInfo>>> ModelCatalogue::models(const QString &serviceName)
{
    const auto models =
        andThen(m_projects.services(), this, [this, serviceName](const QList<Service> &services) {
            const auto service = serviceAmong(services, serviceName);
            if (!service)
                return failedWith<QList<ModelInfo>>(service.error());
            return andThen(keyFor(*service, m_keys, this), this,
                           [this, service](const QByteArray &key) {
                               return m_services.models(*service, key);
                           });
        });
    whenDone(models, this, [this, serviceName](const Result<QList<ModelInfo>> &listed) {
        if (listed)
            m_listed.insert(serviceName.toLower(), *listed);
        else if (listed.error().kind == FailureKind::Auth)
            m_keys.distrust(serviceName);
        emit asked(serviceName, listed ? std::nullopt : std::optional(listed.error()));
    });
    return models;
}

QFuture<Result<QList<KnownModel>>> ModelCatalogue::known(const QString &serviceName,
                                                         Freshness freshness)
{
    const auto models = isListed(serviceName) && freshness == Freshness::Any
                            ? succeeded(m_listed.value(serviceName.toLower()))
                            : this->models(serviceName);
    return andThen(models, this, [this, serviceName](const QList<ModelInfo> &listed) {
        return andThen(services(), this,
                       [this, serviceName, listed](const QList<Service> &services) {
                           const auto service = serviceAmong(services, serviceName);
                           return service ? succeeded(withFacts(*service, listed))
                                          : failedWith<QList<KnownModel>>(service.error());
                       });
    });
}

QList<KnownModel> ModelCatalogue::withFacts(const Service &service,
                                            const QList<ModelInfo> &models) const
{
    QList<KnownModel> known;
    known.reserve(models.size());
    for (const ModelInfo &model : models) {
        const ModelFact fact = m_services.facts().of(service, model.id);
        KnownModel each{service.name, model.id, model.name, model.contextWindow, {}, {}};
        if (!each.contextWindow)
            each.contextWindow = fact.contextWindow;
        if (fact.tariff) {
            each.input = fact.tariff->rates.input;
            each.output = fact.tariff->rates.output;
        }
        known.append(each);
    }
    return known;
}

QFuture<Result<void>> ModelCatalogue::testProxy(const Service &service)
{
    return m_services.testProxy(service);
}

QFuture<Result<QList<FoundServer>>> ModelCatalogue::localServers()
{
    return findLocalServers(m_places, m_projects, m_services, this);
}

TakenParameters ModelCatalogue::taken(const Service &service, const QString &model)
{
    return takenParameters(service, model);
}

QList<ServicePreset> ModelCatalogue::presets()
{
    return servicePresets();
}

} // namespace moai

#include "moc_ModelCatalogue.cpp"
