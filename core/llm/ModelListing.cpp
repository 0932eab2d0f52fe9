// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ModelListing.h"

#include "llm/ServiceError.h"
#include "llm/TransportFailure.h"
#include "llm/WithoutSecrets.h"

#include <QCoreApplication>

using std::chrono::milliseconds;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ModelListing)
};

constexpr qsizetype kMostBytes = 16 * 1024 * 1024; // OpenRouter's list is about 500 KiB

} // namespace

ModelListing::ModelListing(Clock &clock, std::shared_ptr<Wire> wire, const Dialect &dialect,
                           Result<HttpRequest> request, const Exchange::Terms &terms,
                           QObject *parent)
    : QObject(parent), m_wire(std::move(wire)), m_dialect(dialect), m_watchdog(clock)
{
    m_promise.start();
    if (!request) {
        settle(request.error());
        return;
    }
    m_request = *request;
    const milliseconds patience = terms.timeouts.connect;
    m_exchange = m_wire->exchange(*request, terms);
    connect(m_exchange.get(), &Exchange::headArrived, this,
            [this](const HttpResponseHead &head) { m_head = head; });
    connect(m_exchange.get(), &Exchange::bytesArrived, this, &ModelListing::onBytes);
    connect(m_exchange.get(), &Exchange::ended, this, &ModelListing::onEnded);
    connect(&m_watchdog, &Watchdog::ranOut, this, [this, url = request->url, patience] {
        settle(timeoutFailure(url, m_exchange->reached(), patience));
    });
    m_watchdog.start(patience);
    m_exchange->start();
}

void ModelListing::onBytes(const QByteArray &bytes)
{
    m_body += bytes;
    if (m_body.size() > kMostBytes)
        settle(Failure{FailureKind::BadResponse,
                       Tr::tr("The list of models is too long to be one. Check the service's URL."),
                       {}});
}

void ModelListing::onEnded(const std::optional<Failure> &broken)
{
    if (m_head.status >= 300) {
        settle(failureOfResponse(m_head, m_body));
    } else if (broken) {
        settle(*broken);
    } else {
        emit listed(m_body);
        settle(m_dialect.decodeModelList(m_body));
    }
}

void ModelListing::settle(Result<QList<ModelInfo>> result)
{
    m_watchdog.stop();
    if (m_exchange)
        m_exchange->disconnect(this);
    if (!result)
        result = withoutSecrets(result.error(), m_request);
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace moai

#include "moc_ModelListing.cpp"
