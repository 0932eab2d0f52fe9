// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ModelCatalogue.h"

#include "llm/Practice.h"
#include "llm/ServicePresets.h"
#include "llm/Services.h"
#include "roundtable/Chain.h"
#include "roundtable/ServiceKeys.h"
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
    return andThen(m_projects.services(), this,
                   [this, serviceName](const QList<Service> &services) {
                       const auto service = serviceAmong(services, serviceName);
                       if (!service)
                           return failedWith<QList<ModelInfo>>(service.error());
                       return andThen(keyFor(*service, m_keys, this), this,
                                      [this, service](const QByteArray &key) {
                                          return m_services.models(*service, key);
                                      });
                   });
}

QList<ServicePreset> ModelCatalogue::presets()
{
    return servicePresets();
}

} // namespace moai

#include "moc_ModelCatalogue.cpp"
