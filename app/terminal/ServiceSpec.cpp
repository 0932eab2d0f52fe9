// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/ServiceSpec.h"

#include "base/Invalid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr int kMostLanes = 256;
constexpr double kLongestTimeout = 24 * 60 * 60; // seconds

Result<QUrl> readUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return invalid(Tr::tr("“%1” is not a web address. It should look like "
                              "https://models.example/v1.")
                           .arg(text));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(Tr::tr("A service's URL has no user, password, query or fragment. Give its "
                              "key with --key-stdin."));
    return url;
}

Result<void> checkProxy(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() <= 0)
        return invalid(Tr::tr("“%1” is not a proxy. It should look like http://host:port or "
                              "socks5://host:port.")
                           .arg(text));
    return {};
}

Result<int> readLanes(const QString &text)
{
    bool isNumber = false;
    const int lanes = text.toInt(&isNumber);
    if (!isNumber || lanes < 1 || lanes > kMostLanes)
        return invalid(Tr::tr("--lanes takes a number from 1 to %1.").arg(kMostLanes));
    return lanes;
}

Result<void> checkName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"_s);
    if (!pattern.match(name).hasMatch())
        return invalid(Tr::tr("“%1” cannot be a service's name: take letters, digits, “.”, “-” and "
                              "“_”, 64 at most.")
                           .arg(name));
    if (name.compare("practice"_L1, Qt::CaseInsensitive) == 0)
        return invalid(Tr::tr("“practice” is the built-in service. Take another name."));
    return {};
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
        if (!isNumber || !(seconds > 0) || seconds > kLongestTimeout)
            return failure;
        *targets[size_t(i)] =
            std::chrono::milliseconds(std::max<qint64>(1, qint64(seconds * 1000)));
    }
    return timeouts;
}

Result<ServiceHeader> readHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    ServiceHeader header{text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_s);
    const bool isPlain = std::none_of(header.value.begin(), header.value.end(),
                                      [](QChar c) { return c < u' ' || c == u'\x7f'; });
    if (colon < 0 || !token.match(header.name).hasMatch() || !isPlain)
        return invalid(Tr::tr("“%1” is not a header. It should look like “X-Team: research”.")
                           .arg(text.simplified()));
    const QString lower = header.name.toLower();
    const bool carriesKey = lower == "authorization"_L1 || lower == "proxy-authorization"_L1 ||
                            lower == "cookie"_L1 || lower.contains("api-key"_L1);
    static const QRegularExpression variableOnly(u"^([A-Za-z]+ )?\\$\\{\\w+\\}$"_s);
    if (carriesKey && !variableOnly.match(header.value).hasMatch())
        return invalid(Tr::tr("The header %1 carries a key, and a key is never an argument. Give "
                              "the key with --key-stdin, or name an environment variable: "
                              "“%1: ${NAME}”.")
                           .arg(header.name));
    return header;
}

Result<Service> readService(const Invocation &invocation, const std::optional<Service> &existing,
                            const QList<ServicePreset> &presets)
{
    const QString name = invocation.positional.first();
    if (const auto named = checkName(name); !named)
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
        const auto url = readUrl(invocation.value("url"_L1));
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
        if (const auto proxy = checkProxy(service->proxy); !service->proxy.isEmpty() && !proxy)
            return proxy.error();
    }
    return service;
}

} // namespace moai::terminal
