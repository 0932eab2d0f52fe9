// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ServicePresets.h"
#include "terminal/Forms.h"
#include "terminal/KeyPrompts.h"
#include "terminal/Output.h"
#include "terminal/ServiceSpec.h"
#include "Wiring.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr qsizetype kLongestKey = 16 * 1024;

QString conventionalVariable(const Service &service)
{
    const auto preset = servicePreset(service.preset);
    return preset ? preset->keyVariable : QString();
}

QJsonObject toJson(const Service &service, const KeyState &key)
{
    QJsonArray headers;
    for (const ServiceHeader &header : service.headers)
        headers.append(QString(header.name + u": "_s + header.value));
    const auto seconds = [](std::chrono::milliseconds time) {
        return double(time.count()) / 1000;
    };
    return {
        {"name"_L1, service.name},
        {"kind"_L1, toName(service.kind)},
        {"url"_L1, service.url.toString()},
        {"preset"_L1, service.preset.isEmpty() ? QJsonValue() : QJsonValue(service.preset)},
        {"headers"_L1, headers},
        {"proxy"_L1, service.proxy.isEmpty() ? QJsonValue() : QJsonValue(service.proxy)},
        {"ca"_L1, service.caFile.isEmpty() ? QJsonValue() : QJsonValue(service.caFile)},
        {"lanes"_L1, service.lanes ? QJsonValue(*service.lanes) : QJsonValue()},
        {"timeouts"_L1, QJsonObject{{"connect"_L1, seconds(service.timeouts.connect)},
                                    {"first"_L1, seconds(service.timeouts.firstByte)},
                                    {"idle"_L1, seconds(service.timeouts.idle)}}},
        {"key"_L1, toName(key.kind)},
        {"key_variable"_L1,
         key.kind == KeyState::Kind::Environment ? QJsonValue(key.variable) : QJsonValue()},
    };
}

int list(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto services = await((*house)->projects.services());
    if (!services)
        return fail(services.error());
    // All at once: a secret service that does not answer is waited for only once.
    QList<QFuture<KeyState>> asked;
    for (const Service &service : *services)
        asked.append((*house)->keys.state(service.name, conventionalVariable(service)));
    QJsonArray json;
    QList<QStringList> rows;
    for (qsizetype i = 0; i < services->size(); ++i) {
        const Service &service = services->at(i);
        const KeyState key = awaitState(asked[i]);
        json.append(toJson(service, key));
        rows.append({service.name, toName(service.kind), service.url.toString(), keyCell(key)});
    }
    if (invocation.json)
        print(json);
    else if (rows.isEmpty())
        print(Tr::tr("No services yet; the practice models answer. Add one: moai service add "
                     "openai --key-stdin") +
              u'\n');
    else
        print(table(rows));
    return AllAnswered;
}

/// The key on stdin, without the newline that `echo` adds.
Result<QByteArray> readKey()
{
    const auto bytes = readStdin(kLongestKey);
    if (!bytes)
        return bytes.error();
    const QByteArray key = bytes->trimmed();
    if (key.isEmpty())
        return Failure{FailureKind::Invalid,
                       Tr::tr("No key came on standard input. Try: printf %s \"$KEY\" | moai "
                              "service add NAME --key-stdin"),
                       {}};
    const bool isPlain =
        std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!isPlain)
        return Failure{FailureKind::Invalid,
                       Tr::tr("What came on standard input is not a key: a key is one line of "
                              "plain letters, digits and signs."),
                       {}};
    return key;
}

/// The service of that name, if it is there already.
Result<std::optional<Service>> existingService(Wiring &house, const QString &name)
{
    const auto services = await(house.projects.services());
    if (!services)
        return services.error();
    for (const Service &service : *services)
        if (service.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(service);
    return std::optional<Service>();
}

int add(const Invocation &invocation)
{
    const QList<ServicePreset> presets = ModelCatalogue::presets();
    // What is wrong with the options is told before a store is made.
    if (const auto service = readService(invocation, {}, presets);
        !service && invocation.has("url"_L1))
        return fail(service.error());
    QByteArray key;
    if (invocation.has("key-stdin"_L1)) {
        auto read = readKey();
        if (!read)
            return fail(read.error());
        key = *std::move(read);
    }
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto existing = existingService(**house, invocation.positional.first());
    if (!existing)
        return fail(existing.error());
    const auto service = readService(invocation, *existing, presets);
    if (!service)
        return fail(service.error());
    const auto saved = await((*house)->projects.saveService(*service));
    if (!saved)
        return fail(saved.error());
    //: %1 a service's name, %2 its kind, %3 its URL
    print((*existing ? Tr::tr("Service %1 is changed: %2 at %3.")
                     : Tr::tr("Service %1 is added: %2 at %3."))
              .arg(saved->name, toName(saved->kind), saved->url.toString()) +
          u'\n');
    if (key.isEmpty())
        return AllAnswered;

    const KeyPrompts prompts((*house)->keys);
    const auto stored = await((*house)->keys.store(saved->name, key));
    key.fill('\0');
    if (stored) {
        print(Tr::tr("Its key is in the keychain.") + u'\n');
        return AllAnswered;
    }
    complain(stored.error().sentence);
    complain(Tr::tr("The key was not kept: without a secret service it lives in the environment "
                    "only. Set %1 before you start moai.")
                 .arg(Keys::variableFor(saved->name)));
    return AllAnswered;
}

int remove(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const QString name = invocation.positional.first();
    const auto service = await((*house)->projects.serviceNamed(name));
    if (!service)
        return fail(service.error());
    if (const auto removed = await((*house)->projects.removeService(service->name)); !removed)
        return fail(removed.error());
    print(Tr::tr("Service %1 is removed.").arg(service->name) + u'\n');
    const KeyPrompts prompts((*house)->keys);
    if (const auto forgotten = await((*house)->keys.remove(service->name)); !forgotten)
        complain(Tr::tr("If its key is in the keychain, it is still there: %1")
                     .arg(forgotten.error().sentence));
    return AllAnswered;
}

/// Says why a service could not be asked: a keyring that is locked is nobody's mistake.
int failToAsk(const Failure &failure)
{
    const int status = fail(failure);
    return failure.kind == FailureKind::Secrets ? NoneAnswered : status;
}

/// Asks a service for its models; a name that is not known is the person's mistake, not a failure
/// of the service.
Result<QList<ModelInfo>> modelsOf(Wiring &house, const QString &name)
{
    const auto services = await(house.catalogue.services());
    if (!services)
        return services.error();
    const bool isKnown =
        std::any_of(services->begin(), services->end(), [&name](const Service &service) {
            return service.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (!isKnown) {
        const auto missing = await(house.projects.serviceNamed(name));
        return missing.error();
    }
    const KeyPrompts prompts(house.keys);
    return await(house.catalogue.models(name));
}

/// Dollars for a million tokens.
QJsonValue toJson(const std::optional<Money> &price)
{
    return price ? QJsonValue(price->usd()) : QJsonValue();
}

int showModels(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const QString name = invocation.positional.first();
    if (const auto listed = modelsOf(**house, name); !listed)
        return failToAsk(listed.error());
    const auto models = await((*house)->catalogue.known(name));
    if (!models)
        return failToAsk(models.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const KnownModel &model : *models) {
        json.append(
            QJsonObject{{"id"_L1, model.id},
                        {"name"_L1, model.name},
                        {"context_window"_L1,
                         model.contextWindow ? QJsonValue(*model.contextWindow) : QJsonValue()},
                        {"input"_L1, toJson(model.input)},
                        {"output"_L1, toJson(model.output)}});
        rows.append({model.id, model.name == model.id ? QString() : model.name});
    }
    if (invocation.json)
        print(json);
    else
        print(table(rows));
    return AllAnswered;
}

/// Who serves models on this computer.
int find(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const auto found = await((*house)->catalogue.localServers());
    if (!found)
        return fail(found.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const FoundServer &server : *found) {
        const QString url = server.service.url.toString();
        json.append(QJsonObject{
            {"name"_L1, server.service.name},
            {"title"_L1, server.title},
            {"url"_L1, url},
            {"models"_L1, server.wantsKey ? QJsonValue() : QJsonValue(server.models.size())},
            {"wants_key"_L1, server.wantsKey},
            {"added"_L1, !server.knownAs.isEmpty()}});
        rows.append({server.service.name, url,
                     server.wantsKey ? Tr::tr("wants a key")
                                     : Tr::tr("%n model(s)", nullptr, int(server.models.size())),
                     server.knownAs.isEmpty()
                         ? u"moai service add %1 --kind %2 --url %3"_s.arg(
                               server.service.name, toName(server.service.kind), url)
                         : Tr::tr("set up already")});
    }
    if (invocation.json)
        print(json);
    else if (rows.isEmpty())
        print(Tr::tr("No model server answers on this computer.") + u'\n');
    else
        print(table(rows));
    return AllAnswered;
}

int test(const Invocation &invocation)
{
    const auto house = Wiring::open(invocation.dataDir);
    if (!house)
        return fail(house.error());
    const QString name = invocation.positional.first();
    const auto models = modelsOf(**house, name);
    if (!models && models.error().kind == FailureKind::Invalid)
        return fail(models.error());
    if (invocation.json)
        print(
            models
                ? QJsonObject{{"service"_L1, name}, {"ok"_L1, true}, {"models"_L1, models->size()}}
                : QJsonObject{
                      {"service"_L1, name},
                      {"ok"_L1, false},
                      {"failure"_L1, QJsonObject{{"kind"_L1, toName(models.error().kind)},
                                                 {"message"_L1, models.error().sentence}}}});
    if (!models)
        return failToAsk(models.error());
    if (!invocation.json)
        print(Tr::tr("%1 answers and offers %n model(s).", nullptr, int(models->size())).arg(name) +
              u'\n');
    return AllAnswered;
}

} // namespace

QList<TerminalForm> serviceForms()
{
    QStringList presets;
    for (const ServicePreset &preset : servicePresets())
        presets.append(preset.name);
    QList<TerminalForm> forms{
        areaForm({u"service"_s, u"list"_s}, {}, Tr::tr("List services and where their keys are."),
                 0, 0, list),
        areaForm({u"service"_s, u"add"_s}, u"NAME [--url U] [--key-stdin] …"_s,
                 Tr::tr("Add a service, or change it."), 1, 1, add,
                 {{u"NAME"_s, {ValueKind::Service, presets}}}),
        areaForm({u"service"_s, u"remove"_s}, u"NAME"_s, Tr::tr("Remove a service and its key."), 1,
                 1, remove, {{u"NAME"_s, {ValueKind::Service}}}),
        areaForm({u"service"_s, u"test"_s}, u"NAME"_s,
                 Tr::tr("Ask a service whether it takes the key."), 1, 1, test,
                 {{u"NAME"_s, {ValueKind::Service}}}),
        areaForm({u"service"_s, u"models"_s}, u"NAME"_s, Tr::tr("List a service's models."), 1, 1,
                 showModels, {{u"NAME"_s, {ValueKind::Service}}}),
        areaForm({u"service"_s, u"find"_s}, {},
                 Tr::tr("Find the model servers that answer on this computer."), 0, 0, find),
    };
    forms[1].options = {
        {u"kind"_s,
         Tr::tr("openai (default), openai-responses, anthropic, gemini or ollama."),
         u"K"_s,
         {ValueKind::Choice, serviceKindNames()}},
        {u"url"_s, Tr::tr("Where its API begins, e.g. https://models.example/v1."), u"U"_s},
        {u"key-stdin"_s, Tr::tr("Read the key from standard input and keep it in the keychain.")},
        {u"header"_s,
         Tr::tr("Send this header, “Name: value”, with every request; ${NAME} stands for an "
                "environment variable. May be given several times."),
         u"H"_s},
        {u"lanes"_s, Tr::tr("How many participants may be asked at once."), u"N"_s},
        {u"timeouts"_s, Tr::tr("Seconds: CONNECT,FIRST,IDLE (10,120,60)."), u"C,F,I"_s},
        {u"proxy"_s, Tr::tr("http://host:port or socks5://host:port."), u"URL"_s},
        {u"ca"_s,
         Tr::tr("Trust the authorities of this PEM file, too, for this service; empty: none."),
         u"FILE"_s,
         {ValueKind::File}},
    };
    return forms;
}

} // namespace moai::terminal
