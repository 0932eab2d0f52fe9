// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Address.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

bool isLoopbackName(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

} // namespace

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == "https"_L1 ? 443 : 80);
    return scheme + "://"_L1 + hostOf(url) + ':'_L1 + QString::number(port);
}

QString shown(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toDisplayString();
}

bool isLoopback(const QUrl &url)
{
    const QString host = hostOf(url);
    return isLoopbackName(host) || QHostAddress(host).isLoopback();
}

bool isNearby(const QUrl &url)
{
    const QString host = hostOf(url);
    const QHostAddress address(host);
    if (address.isNull())
        return isLoopbackName(host) || (!host.isEmpty() && !host.contains('.'_L1)) ||
               host.endsWith(".local"_L1) || host.endsWith(".lan"_L1) ||
               host.endsWith(".internal"_L1);
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return true;
    constexpr std::pair<const char *, int> kPrivate[] = {
        {"10.0.0.0", 8}, {"172.16.0.0", 12}, {"192.168.0.0", 16}, {"100.64.0.0", 10}};
    return std::ranges::any_of(kPrivate, [&](const auto &net) {
        return address.isInSubnet(QHostAddress(QLatin1StringView(net.first)), net.second);
    });
}

} // namespace moai
