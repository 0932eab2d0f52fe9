// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SystemProxies.h"

#include "base/Address.h"

namespace moai {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.url()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace moai
