// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace moai {

class Keys;
class ProjectStore;
class Services;

/// What the services have to offer, for roster editors and `moai service`. GUI thread.
class ModelCatalogue : public QObject
{
    Q_OBJECT

public:
    ModelCatalogue(ProjectStore &projects, Services &services, Keys &keys,
                   QObject *parent = nullptr);

    /// The services set up plus the practice service, which is always there.
    [[nodiscard]] QFuture<Result<QList<Service>>> services();
    /// Asks the service; doubles as the test of its key.
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const QString &serviceName);
    /// The well-known services that `service add NAME` knows.
    [[nodiscard]] static QList<ServicePreset> presets();

private:
    ProjectStore &m_projects;
    Services &m_services;
    Keys &m_keys;
};

} // namespace moai
