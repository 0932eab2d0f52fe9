// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Redirect.h"

#include "base/Address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Redirect)
};

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> redirectTarget(const HttpRequest &request, int status, const QByteArray &location)
{
    const QUrl target = request.url.resolved(QUrl::fromEncoded(location.trimmed()));
    const bool isWeb = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    if (location.isEmpty() || !target.isValid() || !isWeb || target.host().isEmpty())
        return Failure{FailureKind::BadResponse,
                       Tr::tr("%1 redirects to nowhere (HTTP %2). Check the service's URL.")
                           .arg(shown(request.url), QString::number(status)),
                       {}};
    const bool staysWhatItIs = request.method == "GET" || status == 307 || status == 308;
    if (originOf(target) == originOf(request.url) && staysWhatItIs)
        return target;
    return Failure{FailureKind::NotFound,
                   Tr::tr("%1 has moved to %2. If you trust that address, set the service's URL "
                          "to it; the key was not sent there.")
                       .arg(shown(request.url), shown(target)),
                   {}};
}

} // namespace moai
