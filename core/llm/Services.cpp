// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Services.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "llm/Dialect.h"
#include "llm/HttpReplyStream.h"
#include "llm/Lanes.h"
#include "llm/ModelListing.h"
#include "llm/ModelParameters.h"
#include "llm/NetworkWire.h"
#include "llm/PracticeServer.h"
#include "llm/ProxyTest.h"
#include "llm/RecordingWire.h"
#include "llm/ServiceHeaders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kOpenRouter = "openrouter"_L1;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Services)
};

} // namespace

Services::Services(Clock &clock, QObject *parent)
    : Services(clock, std::make_shared<NetworkWire>(clock), parent)
{
}

Services::Services(Clock &clock, std::shared_ptr<Wire> wire, QObject *parent)
    : QObject(parent), m_clock(clock), m_wire(std::move(wire)), m_lanes(std::make_unique<Lanes>())
{
}

Services::~Services() = default;

Result<Service> Services::reachable(Service service)
{
    if (!service.isPractice())
        return service;
    service.kind = ServiceKind::OpenAi;
    if (!m_wire->isLive()) {
        service.url = QUrl(u"http://127.0.0.1/v1"_s);
        return service;
    }
    if (!m_practice) {
        auto server = std::make_unique<PracticeServer>();
        if (const auto port = server->start(); !port)
            return port.error();
        m_practice = std::move(server);
    }
    service.url = m_practice->url();
    return service;
}

Result<HttpRequest> Services::completed(HttpRequest request, const Service &there,
                                        const Service &service) const
{
    const QString scheme = there.url.scheme();
    if (!there.url.isValid() || there.url.host().isEmpty() ||
        (scheme != "https"_L1 && scheme != "http"_L1))
        return Failure{FailureKind::Invalid,
                       Tr::tr("The URL of the service %1 cannot be asked: write one that begins "
                              "with https:// or http://.")
                           .arg(service.name),
                       {}};
    // The practice server has another port each time.
    if (service.isPractice())
        request.alias = QUrl(u"practice:"_s + request.url.path());
    const bool isLive = m_wire->isLive();
    const auto variable = [&request, isLive](const QString &name) -> std::optional<QString> {
        if (!isLive)
            return u"***"_s;
        const auto value = environmentVariable(name);
        request.secrets.append(value.value_or(QString()).toUtf8());
        return value;
    };
    const auto headers = expandedHeaders(service, variable);
    if (!headers)
        return headers.error();
    return withHeaders(request, *headers);
}

std::unique_ptr<ReplyStream> Services::ask(const Service &service, const QByteArray &key,
                                           const Question &question,
                                           const std::shared_ptr<CassetteWriter> &tape)
{
    const auto there = reachable(service);
    const Dialect &dialect = dialectFor(there ? there->kind : service.kind);
    Question sent = question;
    if (there)
        sent.parameters = onlyTaken(question.parameters, takenParameters(*there, question.model));
    auto request = there ? completed(dialect.encode(*there, sent, key), *there, service)
                         : Result<HttpRequest>(there.error());
    refreshFacts(service);
    std::optional<HttpRequest> plainer;
    if (there && question.form) {
        Question unformed = sent;
        unformed.form.reset();
        if (const auto encoded = completed(dialect.encode(*there, unformed, key), *there, service))
            plainer = *encoded;
    }
    if (tape)
        tape->secrets().addFrom(service, key);
    const auto wire =
        tape ? std::shared_ptr<Wire>(std::make_shared<RecordingWire>(m_clock, m_wire, tape))
             : m_wire;
    return std::make_unique<HttpReplyStream>(
        HttpReplyStream::Route{m_clock, wire, m_lanes->queue(service)}, dialect,
        Exchange::Terms{service.proxy, service.timeouts, service.caFile}, std::move(request),
        std::move(plainer));
}

QFuture<Result<QList<ModelInfo>>> Services::models(const Service &service, const QByteArray &key,
                                                   std::chrono::milliseconds patience)
{
    const auto there = reachable(service);
    const Dialect &dialect = dialectFor(there ? there->kind : service.kind);
    auto request = there ? completed(dialect.encodeModelList(*there, key), *there, service)
                         : Result<HttpRequest>(there.error());
    const auto *listing =
        new ModelListing(m_clock, m_wire, dialect, std::move(request),
                         {service.proxy, {patience, patience, patience}, service.caFile}, this);
    if (service.preset == kOpenRouter)
        connect(listing, &ModelListing::listed, this,
                [this](const QByteArray &body) { m_facts.keepOpenRouter(body, m_clock.now()); });
    const auto future = listing->future();
    whenDone(future, this, [this, service](const Result<QList<ModelInfo>> &models) {
        if (models)
            m_facts.learn(service, *models);
    });
    return future;
}

QFuture<Result<void>> Services::testProxy(const Service &service)
{
    return (new ProxyTest(m_clock, service, this))->future();
}

void Services::refreshFacts(const Service &service)
{
    if (service.preset != kOpenRouter || m_refreshing || !m_wire->isLive() ||
        !m_facts.wantsOpenRouter(m_clock.now()))
        return;
    m_refreshing = true; // the list is public: no key
    whenDone(models(service, {}), this, [this](const auto &) { m_refreshing = false; });
}

} // namespace moai

#include "moc_Services.cpp"
