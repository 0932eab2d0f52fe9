// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/TransportFailure.h"

#include "base/Address.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::TransportFailure)
};

QString seconds(milliseconds time)
{
    const double count = double(time.count()) / 1000;
    //: A length of time
    return Tr::tr("%1 s").arg(QLocale().toString(count, 'g', 4));
}

Failure network(const QString &sentence)
{
    return {FailureKind::Network, sentence, {}};
}

Failure brokeOff(const QUrl &url, Reached reached)
{
    if (reached == Reached::Answer)
        return network(Tr::tr("The connection to %1 broke off in the middle of the answer. Retry.")
                           .arg(url.host()));
    if (reached == Reached::Server)
        return network(Tr::tr("%1 closed the connection without an answer. Retry in a moment.")
                           .arg(url.host()));
    return network(Tr::tr("No connection to %1 could be made. Check the network.").arg(url.host()));
}

Failure proxyFailure(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return network(Tr::tr("The proxy wants a name and a password. Set them in https_proxy or "
                              "http_proxy."));
    return network(Tr::tr("The proxy does not let us through. Check the service's proxy and the "
                          "system's."));
}

} // namespace

std::optional<Failure> transportFailure(QNetworkReply::NetworkError error, const QUrl &url,
                                        Reached reached, const QString &detail)
{
    if (error == QNetworkReply::NoError)
        return std::nullopt;
    if (error >= QNetworkReply::ProxyConnectionRefusedError &&
        error <= QNetworkReply::UnknownProxyError)
        return proxyFailure(error);
    if (error == QNetworkReply::ConnectionRefusedError)
        return Failure{FailureKind::Refused,
                       Tr::tr("Nothing answers at %1. Is the server running?").arg(originOf(url)),
                       {}};
    if (error == QNetworkReply::HostNotFoundError)
        return network(Tr::tr("There is no host %1. Check the service's URL and the network.")
                           .arg(url.host()));
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Failure{FailureKind::Tls,
                       //: %1 a host, %2 what is wrong
                       Tr::tr("No secure connection to %1 could be made: %2 Check the URL, the "
                              "clock and the certificate.")
                           .arg(url.host(), detail.endsWith(u'.') ? detail : detail + u'.'),
                       {}};
    if (error == QNetworkReply::ProtocolUnknownError)
        return Failure{FailureKind::Invalid,
                       Tr::tr("%1 is no address to ask: it must begin with https:// or http://.")
                           .arg(shown(url)),
                       {}};
    const bool isTransport = error < QNetworkReply::ProxyConnectionRefusedError ||
                             error == QNetworkReply::ContentReSendError ||
                             error == QNetworkReply::ProtocolFailure;
    // With an answer the rest is HTTP's own: 404, 500 …
    if (!isTransport && reached == Reached::Answer)
        return std::nullopt;
    return brokeOff(url, reached);
}

Failure unpackFailure(const QUrl &url)
{
    return {FailureKind::Malformed,
            Tr::tr("What %1 sent could not be unpacked. Retry; if it happens again, report it to "
                   "the service.")
                .arg(url.host()),
            {}};
}

Failure timeoutFailure(const QUrl &url, Reached reached, milliseconds patience)
{
    const QString host = url.host();
    const QString time = seconds(patience);
    switch (reached) {
    case Reached::Nobody:
        return {FailureKind::Timeout,
                Tr::tr("%1 did not take the connection within %2. Check the network and the "
                       "service's URL and proxy.")
                    .arg(host, time),
                {}};
    case Reached::Server:
        return {FailureKind::Timeout,
                Tr::tr("%1 did not begin to answer within %2. Retry, or give the service a longer "
                       "first-byte time-out.")
                    .arg(host, time),
                {}};
    case Reached::Answer:
        break;
    }
    return {FailureKind::Timeout,
            Tr::tr("%1 fell silent in the middle of its answer for %2. Retry, or give the service "
                   "a longer idle time-out.")
                .arg(host, time),
            {}};
}

Failure noWordsFailure(const QUrl &url, milliseconds patience)
{
    return {FailureKind::Timeout,
            Tr::tr("%1 kept the connection open but sent no word for %2. Retry, or give the "
                   "service a longer first-byte time-out.")
                .arg(url.host(), seconds(patience)),
            {}};
}

} // namespace moai
