// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

// Services in SQL. Functions run inside the storage thread's work; `runner` is Database::runner().

namespace moai {

[[nodiscard]] Result<QList<Service>> allServices(const QSqlDatabase &database);
[[nodiscard]] Result<Service> serviceCalled(const QSqlDatabase &database, const QString &name);
[[nodiscard]] Result<Service> saveServiceRow(QSqlDatabase &database, const QString &runner,
                                             const Service &service);
[[nodiscard]] Result<void> removeServiceRow(QSqlDatabase &database, const QString &runner,
                                            const QString &name);

} // namespace moai
