// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ServiceRules.h"

#include "base/Invalid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ServiceRules)
};

bool carriesKey(const QString &headerName)
{
    const QString lower = headerName.toLower();
    return lower == "authorization"_L1 || lower == "proxy-authorization"_L1 ||
           lower == "cookie"_L1 || lower.contains("api-key"_L1);
}

} // namespace

Result<void> checkServiceName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"_s);
    if (name.isEmpty())
        return invalid(Tr::tr("Give the service a name."));
    if (!pattern.match(name).hasMatch())
        return invalid(Tr::tr("“%1” cannot be a service's name: take letters, digits, “.”, “-” and "
                              "“_”, 64 at most.")
                           .arg(name));
    if (name.compare("practice"_L1, Qt::CaseInsensitive) == 0)
        return invalid(Tr::tr("“practice” is the built-in service. Take another name."));
    return {};
}

Result<QUrl> serviceUrlFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return invalid(Tr::tr("“%1” is not a web address. It should look like "
                              "https://models.example/v1.")
                           .arg(text));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(Tr::tr("A service's address has no user, password, query or fragment. Its "
                              "key is kept apart, in the keychain or the environment."));
    return url;
}

Result<void> checkProxy(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return invalid(Tr::tr("A proxy's address is stored and cannot hold a password: leave the "
                              "service's proxy empty and set it in https_proxy or http_proxy."));
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isPlace = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() < 1 || !isPlace ||
        url.hasQuery())
        return invalid(Tr::tr("“%1” is not a proxy's address: write http://host:port or "
                              "socks5://host:port.")
                           .arg(text.left(200)));
    return {};
}

Result<ServiceHeader> serviceHeaderFrom(const QString &name, const QString &value)
{
    const ServiceHeader header{name.trimmed(), value.trimmed()};
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_s);
    const bool isPlain = std::none_of(header.value.begin(), header.value.end(),
                                      [](QChar c) { return c < u' ' || c == u'\x7f'; });
    if (!token.match(header.name).hasMatch())
        return invalid(Tr::tr("“%1” is no name for a header: use letters, digits and “-”, as in "
                              "“X-Team: research”.")
                           .arg(header.name.left(100).simplified()));
    if (!isPlain)
        return invalid(Tr::tr("The value of the header %1 has a line break or another control "
                              "character in it. Remove it.")
                           .arg(header.name));
    static const QRegularExpression variableOnly(u"^([A-Za-z]+ )?\\$\\{\\w+\\}$"_s);
    if (carriesKey(header.name) && !variableOnly.match(header.value).hasMatch())
        return invalid(Tr::tr("The header %1 carries a key, and headers are stored. Give the key "
                              "as the service's key, or name an environment variable that holds "
                              "it: “%1: ${NAME}”.")
                           .arg(header.name));
    return header;
}

Result<void> checkService(const Service &service)
{
    if (const auto name = checkServiceName(service.name); !name)
        return name;
    if (const auto url = serviceUrlFrom(service.url.toString()); !url)
        return url.error();
    for (const ServiceHeader &header : service.headers)
        if (const auto checked = serviceHeaderFrom(header.name, header.value); !checked)
            return checked.error();
    return checkProxy(service.proxy);
}

} // namespace moai
