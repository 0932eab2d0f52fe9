// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Services.h"

#include "base/Clock.h"
#include "llm/Dialect.h"
#include "llm/HttpReplyStream.h"
#include "llm/Lanes.h"
#include "llm/ModelListing.h"
#include "llm/NetworkPool.h"
#include "llm/PracticeServer.h"
#include "llm/ServiceHeaders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Services)
};

/// The request with the service's own headers; fails on an address that cannot be asked.
Result<HttpRequest> complete(const HttpRequest &request, const Service &service)
{
    const QString scheme = service.url.scheme();
    if (!service.url.isValid() || service.url.host().isEmpty() ||
        (scheme != "https"_L1 && scheme != "http"_L1))
        return Failure{FailureKind::Invalid,
                       Tr::tr("The URL of the service %1 cannot be asked: write one that begins "
                              "with https:// or http://.")
                           .arg(service.name),
                       {}};
    const auto headers = expandedHeaders(service, environmentVariable);
    if (!headers)
        return headers.error();
    return withHeaders(request, *headers);
}

} // namespace

Services::Services(Clock &clock, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_pool(std::make_shared<NetworkPool>()),
      m_lanes(std::make_unique<Lanes>())
{
}

Services::~Services() = default;

Result<Service> Services::reachable(Service service)
{
    if (!service.isPractice())
        return service;
    if (!m_practice) {
        auto server = std::make_unique<PracticeServer>();
        if (const auto port = server->start(); !port)
            return port.error();
        m_practice = std::move(server);
    }
    service.kind = ServiceKind::OpenAi;
    service.url = m_practice->url();
    return service;
}

std::unique_ptr<ReplyStream> Services::ask(const Service &service, const QByteArray &key,
                                           const Question &question)
{
    const auto there = reachable(service);
    const Dialect &dialect = dialectFor(there ? there->kind : service.kind);
    auto request = there ? complete(dialect.encode(*there, question, key), *there)
                         : Result<HttpRequest>(there.error());
    return std::make_unique<HttpReplyStream>(
        HttpReplyStream::Route{m_clock, m_pool, m_lanes->queue(service)}, dialect,
        HttpExchange::Terms{service.proxy, service.timeouts}, std::move(request));
}

QFuture<Result<QList<ModelInfo>>> Services::models(const Service &service, const QByteArray &key)
{
    const auto there = reachable(service);
    const Dialect &dialect = dialectFor(there ? there->kind : service.kind);
    auto request = there ? complete(dialect.encodeModelList(*there, key), *there)
                         : Result<HttpRequest>(there.error());
    const auto *listing =
        new ModelListing(m_clock, m_pool, dialect, std::move(request), service.proxy, this);
    return listing->future();
}

} // namespace moai

#include "moc_Services.cpp"
