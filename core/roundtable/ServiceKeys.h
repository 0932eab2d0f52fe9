// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class Keys;

/// The service of that name, without regard to case, among those set up or the practice service;
/// fails with kind `not_found`.
[[nodiscard]] Result<Service> serviceAmong(const QList<Service> &services, const QString &name);

/// What is wrong when there is no key for that service; nothing when it can be asked without: only
/// the well-known services at their own addresses are known to need one. Pure.
[[nodiscard]] std::optional<Failure> failureWithoutKey(const Service &service);

/// The key to ask the service with; empty when there is none and it may do without.
[[nodiscard]] QFuture<Result<QByteArray>> keyFor(const Service &service, Keys &keys,
                                                 QObject *context);

} // namespace moai
