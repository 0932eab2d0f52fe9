// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ServiceKeys.h"

#include "llm/Practice.h"
#include "llm/ServicePresets.h"
#include "roundtable/Chain.h"
#include "secrets/Keys.h"

#include <QCoreApplication>

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::ServiceKeys)
};

} // namespace

Result<Service> serviceAmong(const QList<Service> &services, const QString &name)
{
    for (const auto &service : services)
        if (service.name.compare(name, Qt::CaseInsensitive) == 0)
            return service;
    if (Service practice = practiceService(); practice.name.compare(name, Qt::CaseInsensitive) == 0)
        return practice;
    return Failure{FailureKind::NotFound,
                   Text::tr("There is no service “%1”: add it with `moai service add %1`, or "
                            "give the seat another one.")
                       .arg(name),
                   {}};
}

std::optional<Failure> failureWithoutKey(const Service &service)
{
    const auto preset = servicePreset(service.preset);
    if (!preset || preset->keyVariable.isEmpty() || preset->url.host() != service.url.host())
        return std::nullopt;
    return Failure{FailureKind::Auth,
                   Text::tr("No key for %1: put it into %2 or run "
                            "`moai service add %1 --key-stdin`.")
                       .arg(service.name, preset->keyVariable),
                   {}};
}

QFuture<Result<QByteArray>> keyFor(const Service &service, Keys &keys, QObject *context)
{
    if (service.isPractice())
        return succeeded(QByteArray());
    const auto preset = servicePreset(service.preset);
    const QString variable = preset ? preset->keyVariable : QString();
    return andThen(keys.find(service.name, variable), context, [service](const Key &key) {
        if (key.secret.isEmpty())
            if (const auto failure = failureWithoutKey(service))
                return failedWith<QByteArray>(*failure);
        return succeeded(key.secret);
    });
}

} // namespace moai
