// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/ServiceSpec.h"

#include "base/Authorities.h"
#include "base/Invalid.h"
#include "domain/ServiceRules.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

Result<int> readLanes(const QString &text)
{
    bool isNumber = false;
    const int lanes = text.toInt(&isNumber);
    if (!isNumber || lanes < 1 || lanes > mostLanes)
        return invalid(Tr::tr("--lanes takes a number from 1 to %1.").arg(mostLanes));
    return lanes;
}

/// The file's whole path, for it is read from other places, too; empty: none.
Result<QString> readAuthorities(const QString &path)
{
    if (path.isEmpty())
        return QString();
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const auto authorities = authoritiesIn(whole); !authorities)
        return invalid(authorities.error().sentence);
    return whole;
}

const ServicePreset *presetNamed(const QList<ServicePreset> &presets, const QString &name)
{
    const auto found = std::find_if(presets.begin(), presets.end(), [&name](const auto &preset) {
        return preset.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == presets.end() ? nullptr : &*found;
}

/// The preset that a service without one of its own name starts from: the one called as its kind.
const ServicePreset *presetFor(const QList<ServicePreset> &presets, const QString &name,
                               const QString &kind)
{
    const ServicePreset *preset = presetNamed(presets, name);
    return preset || kind.isEmpty() ? preset : presetNamed(presets, kind);
}

QString namesOf(const QList<ServicePreset> &presets)
{
    QStringList names;
    for (const ServicePreset &preset : presets)
        names.append(preset.name);
    return names.join(u", "_s);
}

/// Where the service begins, before the options change it.
Result<Service> startingPoint(const QString &name, const QString &kind, bool hasUrl,
                              const std::optional<Service> &existing,
                              const QList<ServicePreset> &presets)
{
    if (existing)
        return *existing;
    Service service;
    service.name = name;
    const bool isPresetByName = presetNamed(presets, name) != nullptr;
    const ServicePreset *preset = presetFor(presets, name, kind);
    if (preset && (isPresetByName || !hasUrl)) {
        service.kind = preset->kind;
        service.url = preset->url;
        service.preset = preset->name;
        return service;
    }
    if (!hasUrl)
        return invalid(Tr::tr("“%1” is not a well-known service, so it needs --url and, unless it "
                              "speaks OpenAI's protocol, --kind. Well-known are: %2.")
                           .arg(name, namesOf(presets)));
    return service;
}

} // namespace

QStringList serviceKindNames()
{
    QStringList names;
    for (const ServiceKind kind :
         {ServiceKind::OpenAi, ServiceKind::OpenAiResponses, ServiceKind::Anthropic,
          ServiceKind::Gemini, ServiceKind::Ollama})
        names.append(toName(kind));
    return names;
}

Result<Timeouts> readTimeouts(const QString &text)
{
    const QStringList parts = text.split(u',');
    Timeouts timeouts;
    const std::array<std::chrono::milliseconds *, 3> targets{&timeouts.connect, &timeouts.firstByte,
                                                             &timeouts.idle};
    const Failure failure =
        invalid(Tr::tr("--timeouts takes CONNECT,FIRST,IDLE in seconds, e.g. 10,120,60."));
    if (parts.size() > qsizetype(targets.size()))
        return failure;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts[i].trimmed();
        if (part.isEmpty())
            continue;
        bool isNumber = false;
        const double seconds = part.toDouble(&isNumber);
        if (!isNumber || !(seconds > 0) || seconds > double(longestTimeout.count()))
            return failure;
        *targets[size_t(i)] =
            std::chrono::milliseconds(std::max<qint64>(1, qint64(seconds * 1000)));
    }
    return timeouts;
}

Result<ServiceHeader> readHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return invalid(Tr::tr("“%1” is not a header. It should look like “X-Team: research”.")
                           .arg(text.simplified()));
    return serviceHeaderFrom(text.left(colon), text.mid(colon + 1));
}

Result<Service> readService(const Invocation &invocation, const std::optional<Service> &existing,
                            const QList<ServicePreset> &presets)
{
    const QString name = invocation.positional.first();
    if (const auto named = checkServiceName(name); !named)
        return named.error();
    const QString kindName = invocation.value("kind"_L1);
    const auto kind = serviceKindFromName(kindName);
    if (invocation.has("kind"_L1) && !kind)
        return invalid(Tr::tr("There is no kind “%1”. Known are openai, openai-responses, "
                              "anthropic, gemini and ollama.")
                           .arg(kindName));
    auto service = startingPoint(name, kindName, invocation.has("url"_L1), existing, presets);
    if (!service)
        return service;
    if (kind)
        service->kind = *kind;
    if (invocation.has("url"_L1)) {
        const auto url = serviceUrlFrom(invocation.value("url"_L1));
        if (!url)
            return url.error();
        service->url = *url;
    }
    if (invocation.has("header"_L1)) {
        service->headers.clear();
        for (const QString &text : invocation.values("header"_L1)) {
            const auto header = readHeader(text);
            if (!header)
                return header.error();
            service->headers.append(*header);
        }
    }
    if (invocation.has("lanes"_L1)) {
        const auto lanes = readLanes(invocation.value("lanes"_L1));
        if (!lanes)
            return lanes.error();
        service->lanes = *lanes;
    }
    if (invocation.has("timeouts"_L1)) {
        const auto timeouts = readTimeouts(invocation.value("timeouts"_L1));
        if (!timeouts)
            return timeouts.error();
        service->timeouts = *timeouts;
    }
    if (invocation.has("proxy"_L1)) {
        service->proxy = invocation.value("proxy"_L1);
        if (const auto proxy = checkProxy(service->proxy); !proxy)
            return proxy.error();
    }
    if (invocation.has("ca"_L1)) {
        const auto file = readAuthorities(invocation.value("ca"_L1));
        if (!file)
            return file.error();
        service->caFile = *file;
    }
    return service;
}

} // namespace moai::terminal
