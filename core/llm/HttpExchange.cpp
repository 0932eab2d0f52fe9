// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/HttpExchange.h"

#include "base/UploadBody.h"
#include "llm/Redirect.h"
#include "llm/TransportFailure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>

namespace moai {
namespace {

constexpr int kMostRedirects = 5;
/// Above this, Qt takes 40 times as many bytes as were sent for a decompression bomb. Answers are
/// bounded by their reader; a long one in small events may be packed that well.
constexpr qint64 kUnsuspicious = 64 * 1024 * 1024;

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // see UploadBody
    made.setDecompressedSafetyCheckThreshold(kUnsuspicious);
    made.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Moai/" MOAI_VERSION));
    if (request.method != "GET")
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    for (const auto *headers : {&request.headers, &request.keyHeaders})
        for (const HttpHeader &header : *headers)
            made.setRawHeader(header.name, header.value);
    return made;
}

HttpResponseHead headOf(const QNetworkReply &reply)
{
    HttpResponseHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.append({name, value});
    head.contentType = head.header("content-type");
    return head;
}

} // namespace

HttpExchange::HttpExchange(Clock &clock, NetworkPool &pool, HttpRequest request, Terms terms)
    : m_pool(pool), m_request(std::move(request)), m_terms(std::move(terms)), m_watchdog(clock)
{
    connect(&m_watchdog, &Watchdog::ranOut, this, &HttpExchange::onRanOut);
}

HttpExchange::~HttpExchange()
{
    drop();
}

void HttpExchange::start()
{
    send();
}

void HttpExchange::send()
{
    auto place = m_pool.take(m_request.url, m_terms.proxy, m_terms.caFile);
    if (!place) {
        endSoon(place.error());
        return;
    }
    m_place = std::move(*place);
    m_reached = Reached::Nobody;
    QNetworkRequest request = toQt(m_request);
    if (const auto &trust = m_place->trust())
        request.setSslConfiguration(*trust);
    if (m_request.method == "GET") {
        m_reply = m_place->manager().get(request);
    } else {
        Q_ASSERT(m_request.method == "POST");
        auto *body = new UploadBody(m_request.body);
        m_reply = m_place->manager().post(request, body);
        body->setParent(m_reply);
    }
    watch();
}

void HttpExchange::watch()
{
    const auto connected = [this] {
        onConnected();
    };
    connect(m_reply, &QNetworkReply::encrypted, this, connected);
    connect(m_reply, &QNetworkReply::requestSent, this, connected);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            onConnected();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsTrouble = errors.value(0).errorString();
    });
    // Queued: a reply may end while it is being made.
    const auto finished = [this, reply = m_reply] {
        if (reply == m_reply)
            onFinished();
    };
    connect(m_reply, &QNetworkReply::finished, this, finished, Qt::QueuedConnection);
    m_watchdog.start(m_terms.timeouts.connect);
}

void HttpExchange::onConnected()
{
    if (m_reached == Reached::Answer)
        return;
    m_reached = Reached::Server;
    m_watchdog.start(m_terms.timeouts.firstByte); // from the latest progress of a long upload
}

void HttpExchange::onHead()
{
    if (m_over || m_reached == Reached::Answer)
        return;
    const HttpResponseHead head = headOf(*m_reply);
    if (head.status < 200)
        return; // not there yet
    m_reached = Reached::Answer;
    m_status = head.status;
    m_watchdog.start(m_terms.timeouts.idle);
    if (isRedirect(head.status))
        follow(head.header("location"));
    else
        emit headArrived(head);
}

void HttpExchange::follow(QByteArray location)
{
    if (++m_redirects > kMostRedirects)
        location.clear();
    const auto target = redirectTarget(m_request, m_status, location);
    drop();
    if (!target) {
        endSoon(target.error());
        return;
    }
    m_request.url = *target;
    send();
}

void HttpExchange::onBytes()
{
    const QPointer<HttpExchange> self(this);
    onHead();
    if (!self || m_over || !m_reply)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_watchdog.start(m_terms.timeouts.idle);
    emit bytesArrived(bytes);
}

void HttpExchange::onFinished()
{
    const QPointer<HttpExchange> self(this);
    onBytes();
    if (!self || m_over || !m_reply)
        return;
    auto error = m_reply->error();
    if (error == QNetworkReply::NoError && m_reached != Reached::Answer)
        error = QNetworkReply::ProtocolFailure; // an interim answer was all
    if (error == QNetworkReply::SslHandshakeFailedError)
        m_place->retire();
    const QString detail = m_tlsTrouble.isEmpty() ? m_reply->errorString() : m_tlsTrouble;
    auto broken = transportFailure(error, m_request.url, m_reached, detail);
    if (!broken && error != QNetworkReply::NoError && m_status < 300)
        broken = unpackFailure(m_request.url); // the one other thing that Qt can find wrong
    end(std::move(broken));
}

void HttpExchange::onRanOut()
{
    const Timeouts &timeouts = m_terms.timeouts;
    const auto patience = m_reached == Reached::Nobody   ? timeouts.connect
                          : m_reached == Reached::Server ? timeouts.firstByte
                                                         : timeouts.idle;
    end(timeoutFailure(m_request.url, m_reached, patience));
}

void HttpExchange::end(std::optional<Failure> broken)
{
    if (m_over)
        return;
    m_over = true;
    m_watchdog.stop();
    drop();
    emit ended(broken);
}

void HttpExchange::endSoon(const Failure &failure)
{
    m_watchdog.stop();
    QMetaObject::invokeMethod(
        this, [this, failure] { end(failure); }, Qt::QueuedConnection);
}

void HttpExchange::drop()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        // Qt goes on connecting for nobody, and the attempt keeps one of the six places.
        if (reply->isRunning() && m_reached == Reached::Nobody)
            m_place->retire();
        reply->abort();
        reply->deleteLater(); // we may be inside one of its signals
    }
    m_place.reset();
}

} // namespace moai

#include "moc_HttpExchange.cpp"
