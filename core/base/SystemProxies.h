// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

namespace moai {

/// What the system says (settings, `http_proxy`, `no_proxy` …), except that this machine is always
/// asked directly.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace moai
