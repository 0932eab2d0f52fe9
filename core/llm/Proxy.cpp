// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Proxy.h"

#include "domain/ServiceRules.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace moai {

Result<QNetworkProxy> proxyFromAddress(const QString &address)
{
    if (address.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (const auto checked = checkProxy(address); !checked)
        return checked.error();
    const QUrl url(address, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
                         quint16(url.port()));
}

} // namespace moai
