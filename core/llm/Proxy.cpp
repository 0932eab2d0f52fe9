// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Proxy.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Proxy)
};

} // namespace

Result<QNetworkProxy> proxyFromAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return Failure{FailureKind::Invalid,
                       Tr::tr("A proxy's address is stored and cannot hold a password: leave the "
                              "service's proxy empty and set it in https_proxy or http_proxy."),
                       {}};
    const bool isHttp = url.scheme() == "http"_L1;
    const bool isPlace = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || (!isHttp && url.scheme() != "socks5"_L1) || url.host().isEmpty() ||
        url.port() < 1 || !isPlace || url.hasQuery())
        return Failure{FailureKind::Invalid,
                       Tr::tr("\"%1\" is not a proxy's address: write http://host:port or "
                              "socks5://host:port.")
                           .arg(address.left(200)),
                       {}};
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
                         quint16(url.port()));
}

} // namespace moai
