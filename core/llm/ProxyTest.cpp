// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ProxyTest.h"

#include "base/Invalid.h"
#include "llm/TransportFailure.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ProxyTest)
};

constexpr std::chrono::seconds kPatience{10};

Failure network(const QString &sentence)
{
    return {FailureKind::Network, sentence, {}};
}

/// What a proxy answers by itself when it does not get through.
bool isGatewaysOwn(int status)
{
    return status == 502 || status == 503 || status == 504;
}

} // namespace

ProxyTest::ProxyTest(Clock &clock, const Service &service, QObject *parent)
    : QObject(parent), m_service(service), m_watchdog(clock)
{
    m_promise.start();
    connect(&m_watchdog, &Watchdog::ranOut, this, &ProxyTest::onRanOut);
    if (service.url.host().isEmpty()) {
        settle(invalid(Tr::tr("Give the service its address first: the proxy is tried with it.")));
        return;
    }
    auto place = m_pool.take(service.url, service.proxy, service.caFile);
    if (!place) {
        settle(place.error());
        return;
    }
    m_place = std::move(*place);
    m_watchdog.start(kPatience);
    if (service.proxy.isEmpty())
        askService();
    else
        knock();
}

void ProxyTest::knock()
{
    const QUrl proxy(m_service.proxy, QUrl::StrictMode);
    m_door.setProxy(QNetworkProxy::NoProxy);
    connect(&m_door, &QTcpSocket::connected, this, [this] {
        m_isOpen = true;
        m_door.abort();
        askService();
    });
    connect(&m_door, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_isOpen)
            return;
        settle(network((error == QAbstractSocket::HostNotFoundError
                            ? Tr::tr("There is no host of the name in the proxy's address %1.")
                            : Tr::tr("The proxy does not answer: nobody takes connections at %1. "
                                     "Check its address and whether it runs."))
                           .arg(m_service.proxy)));
    });
    m_door.connectToHost(proxy.host(), quint16(proxy.port()));
}

void ProxyTest::askService()
{
    m_watchdog.start(kPatience);
    QNetworkRequest request(m_service.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    if (const auto &trust = m_place->trust())
        request.setSslConfiguration(*trust);
    QNetworkReply *reply = m_place->manager().get(request);
    reply->setParent(this); // goes when we do
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(*reply); });
}

void ProxyTest::onAnswer(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply.error();
    const bool isProxys = error >= QNetworkReply::ProxyConnectionRefusedError &&
                          error <= QNetworkReply::UnknownProxyError;
    const QString host = m_service.url.host();
    if (isProxys) {
        const auto failure = transportFailure(error, m_service.url, Reached::Nobody, {});
        //: %1 a sentence that says what the proxy did
        settle(
            network(Tr::tr("The proxy answers, but does not serve us: %1").arg(failure->sentence)));
    } else if (status > 0 && !(isGatewaysOwn(status) && !m_service.proxy.isEmpty())) {
        settle(Result<void>());
    } else if (status > 0) {
        settle(network(Tr::tr("The proxy works, but does not reach %1 (status %2). Check the "
                              "service's address.")
                           .arg(host)
                           .arg(status)));
    } else {
        const auto failure =
            transportFailure(error, m_service.url, Reached::Nobody, reply.errorString());
        //: %1 a sentence that says why a service cannot be reached
        settle(Failure{failure ? failure->kind : FailureKind::Network,
                       Tr::tr("The proxy works, but the service behind it does not: %1")
                           .arg(failure ? failure->sentence : reply.errorString()),
                       {}});
    }
}

void ProxyTest::onRanOut()
{
    if (!m_isOpen && !m_service.proxy.isEmpty())
        settle(Failure{FailureKind::Timeout,
                       Tr::tr("The proxy does not answer: nothing came from %1 within %n "
                              "second(s). Check its address and whether it runs.",
                              nullptr, int(kPatience.count()))
                           .arg(m_service.proxy),
                       {}});
    else
        settle(Failure{FailureKind::Timeout,
                       Tr::tr("The proxy takes the connection, but nothing came back from %1 "
                              "within %n second(s). Check the service's address, and whether the "
                              "proxy lets you go there.",
                              nullptr, int(kPatience.count()))
                           .arg(m_service.url.host()),
                       {}});
}

void ProxyTest::settle(const Result<void> &result)
{
    if (m_promise.future().isFinished())
        return;
    m_watchdog.stop();
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace moai

#include "moc_ProxyTest.cpp"
