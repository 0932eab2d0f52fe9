// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "domain/TakenParameters.h"
#include "roundtable/FavouriteModels.h"
#include "roundtable/KnownModel.h"
#include "roundtable/LocalServers.h"

#include <QFuture>
#include <QHash>
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
    /// The same with what is known of each. What was listed before in this run is given again
    /// unless `freshness` says to ask.
    enum class Freshness { Any, Now };
    [[nodiscard]] QFuture<Result<QList<KnownModel>>> known(const QString &serviceName,
                                                           Freshness freshness = Freshness::Any);
    /// Whether its models are known without asking it.
    [[nodiscard]] bool isListed(const QString &serviceName) const
    {
        return m_listed.contains(serviceName.toLower());
    }
    /// Whether the service can be reached by way of its proxy; takes no key along. A failure says
    /// which of the two it is that does not answer.
    [[nodiscard]] QFuture<Result<void>> testProxy(const Service &service);
    /// The model servers that answer on this computer now. Only on the person's word: nothing is
    /// asked by itself.
    [[nodiscard]] QFuture<Result<QList<FoundServer>>> localServers();
    /// Looks there instead of at the usual ports.
    void setLocalPlaces(const QList<ServicePreset> &places) { m_places = places; }
    /// They last for the run until they are told where to be kept.
    [[nodiscard]] FavouriteModels &favourites() { return m_favourites; }
    /// Which parameters that model takes there.
    [[nodiscard]] static TakenParameters taken(const Service &service, const QString &model);
    /// The well-known services that `service add NAME` knows.
    [[nodiscard]] static QList<ServicePreset> presets();

signals:
    /// A service was asked for its models, and how that ended.
    void asked(const QString &serviceName, const std::optional<moai::Failure> &failure);

private:
    [[nodiscard]] QList<KnownModel> withFacts(const Service &service,
                                              const QList<ModelInfo> &models) const;

    ProjectStore &m_projects;
    Services &m_services;
    Keys &m_keys;
    QList<ServicePreset> m_places = localPlaces();
    FavouriteModels m_favourites;
    QHash<QString, QList<ModelInfo>> m_listed; ///< by service, in lower case
};

} // namespace moai
