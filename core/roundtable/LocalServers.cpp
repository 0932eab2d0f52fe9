// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/LocalServers.h"

#include "base/Address.h"
#include "llm/Services.h"
#include "roundtable/Chain.h"
#include "storage/ProjectStore.h"

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

using Models = Result<QList<ModelInfo>>;

constexpr std::chrono::milliseconds kPatience = 2s;

/// Any web application may sit at a port like 8080 and refuse strangers. At these ports it is the
/// model server that wants a key (Jan does by default).
constexpr QLatin1StringView kKeepersOfTheirPort[] = {"ollama"_L1, "lmstudio"_L1, "jan"_L1,
                                                     "koboldcpp"_L1};

Service placeOf(const ServicePreset &preset, const QString &host)
{
    Service service;
    service.name = preset.name;
    service.kind = preset.kind;
    service.url = preset.url;
    service.url.setHost(host);
    service.preset = preset.name;
    return service;
}

/// Two names of this computer are one server.
bool isSamePlace(const QUrl &a, const QUrl &b)
{
    return isLoopback(a) && isLoopback(b) && a.port(80) == b.port(80);
}

bool isTaken(const QString &name, const QList<Service> &services)
{
    return std::ranges::any_of(services, [&name](const Service &service) {
        return service.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// `name`, or `name-2`, `name-3` …
QString freeName(const QString &name, const QList<Service> &services)
{
    QString free = name;
    for (int number = 2; isTaken(free, services); ++number)
        free = name + u'-' + QString::number(number);
    return free;
}

/// One question that is under way, or over.
struct Search {
    struct Place {
        ServicePreset preset;
        Service service;
        Models models;
    };

    QList<Service> kept;
    std::vector<Place> places; ///< 127.0.0.1 before ::1
    size_t answered = 0;
    QPromise<Result<QList<FoundServer>>> promise;

    void finish();
};

bool wantsKey(const Search::Place &place)
{
    return !place.models && place.models.error().kind == FailureKind::Auth &&
           std::ranges::find(kKeepersOfTheirPort, place.preset.name) !=
               std::end(kKeepersOfTheirPort);
}

void Search::finish()
{
    QList<FoundServer> found;
    for (const Place &place : places) {
        const bool isThere = place.models || wantsKey(place);
        const bool isTold = std::ranges::any_of(found, [&place](const FoundServer &other) {
            return isSamePlace(other.service.url, place.service.url);
        });
        if (!isThere || isTold)
            continue;
        FoundServer server{
            place.service, place.preset.title, place.models.value_or({}), !place.models, {}};
        const auto known = std::ranges::find_if(kept, [&place](const Service &service) {
            return isSamePlace(service.url, place.service.url);
        });
        if (known != kept.end()) {
            server.service = *known;
            server.knownAs = known->name;
        } else {
            server.service.name = freeName(place.service.name, kept);
        }
        found.append(server);
    }
    promise.addResult(found);
    promise.finish();
}

} // namespace

QList<ServicePreset> localPlaces()
{
    QList<ServicePreset> places = servicePresets();
    places.removeIf([](const ServicePreset &preset) { return !preset.local; });
    return places;
}

QFuture<Result<QList<FoundServer>>> findLocalServers(const QList<ServicePreset> &places,
                                                     ProjectStore &projects, Services &services,
                                                     QObject *context)
{
    return andThen(projects.services(), context,
                   [places, context, &services](const QList<Service> &kept) {
                       const auto search = std::make_shared<Search>();
                       search->kept = kept;
                       search->promise.start();
                       for (const ServicePreset &preset : places)
                           for (const QString &host : {u"127.0.0.1"_s, u"::1"_s})
                               search->places.push_back({preset, placeOf(preset, host), {}});
                       if (search->places.empty())
                           search->finish();
                       for (size_t i = 0; i < search->places.size(); ++i)
                           whenDone(services.models(search->places[i].service, {}, kPatience),
                                    context, [search, i](const Models &models) {
                                        search->places[i].models = models;
                                        if (++search->answered == search->places.size())
                                            search->finish();
                                    });
                       return search->promise.future();
                   });
}

} // namespace moai
