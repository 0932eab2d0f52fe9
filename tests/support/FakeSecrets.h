// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WhenDone.h"
#include "secrets/SecretStore.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace moai::test {

/// A keychain in memory. `trouble` is what every call ends with while it is set; `calls` tells
/// what was asked for, e.g. `read service/openai`.
class FakeSecrets final : public SecretStore
{
public:
    QHash<QString, QByteArray> secrets;
    std::optional<Failure> trouble;
    QStringList calls;

    QFuture<Result<void>> availability() override { return end(QStringLiteral("availability")); }
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        calls.append(QStringLiteral("read ") + name);
        return doneWith(trouble ? Result<QByteArray>(*trouble)
                                : Result<QByteArray>(secrets.value(name)));
    }
    QFuture<Result<void>> write(const QString &name, const QByteArray &secret) override
    {
        if (!trouble)
            secrets.insert(name, secret);
        return end(QStringLiteral("write ") + name);
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        if (!trouble)
            secrets.remove(name);
        return end(QStringLiteral("remove ") + name);
    }

private:
    QFuture<Result<void>> end(const QString &call)
    {
        calls.append(call);
        return doneWith(trouble ? Result<void>(*trouble) : Result<void>());
    }
};

} // namespace moai::test
