// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WhenDone.h"
#include "secrets/SecretStore.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

#include <memory>
#include <optional>

namespace moai::test {

/// A keychain in memory. `trouble` is what every call ends with while it is set, of kind `refused`
/// where there is no secret service; a `locked` one opens when it is asked to unlock, and never by
/// itself; `calls` tells what was asked for, e.g. `read service/openai`.
class FakeSecrets final : public SecretStore
{
public:
    QHash<QString, QByteArray> secrets;
    std::optional<Failure> trouble;
    bool locked = false;
    bool showsLocked = true;   ///< whether it tells what is in it while it is locked
    bool answersUnlock = true; ///< else the person lets the prompt stand: see `unlocking`
    std::unique_ptr<QPromise<Result<void>>> unlocking;
    QStringList calls;

    QFuture<Result<void>> availability() override { return end(QStringLiteral("availability")); }
    QFuture<Result<SecretView>> look(const QString &name) override
    {
        using Keyring = SecretView::Keyring;
        using Item = SecretView::Item;
        if (trouble && trouble->kind != FailureKind::Refused)
            return doneWith(Result<SecretView>(*trouble));
        if (trouble)
            return doneWith(Result(SecretView{}));
        const Item there = locked ? (showsLocked ? Item::Locked : Item::Absent) : Item::Unlocked;
        return doneWith(Result(SecretView{locked ? Keyring::Locked : Keyring::Unlocked,
                                          secrets.contains(name) ? there : Item::Absent}));
    }
    QFuture<Result<void>> unlock(const QString &name) override
    {
        if (!answersUnlock) {
            unlocking = std::make_unique<QPromise<Result<void>>>();
            unlocking->start();
            return unlocking->future();
        }
        if (!trouble)
            locked = false;
        emit placeChanged();
        return end(QStringLiteral("unlock ") + name);
    }
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        calls.append(QStringLiteral("read ") + name);
        const auto wrong = problem();
        if (!trouble && locked && !showsLocked)
            return doneWith(Result(QByteArray()));
        return doneWith(wrong && (trouble || secrets.contains(name))
                            ? Result<QByteArray>(*wrong)
                            : Result<QByteArray>(secrets.value(name)));
    }
    QFuture<Result<void>> write(const QString &name, const QByteArray &secret) override
    {
        if (!problem())
            secrets.insert(name, secret);
        return end(QStringLiteral("write ") + name);
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        if (!problem())
            secrets.remove(name);
        return end(QStringLiteral("remove ") + name);
    }

private:
    std::optional<Failure> problem() const
    {
        if (!trouble && locked)
            return Failure{FailureKind::Secrets, QStringLiteral("The keyring is locked."), {}};
        return trouble;
    }
    QFuture<Result<void>> end(const QString &call)
    {
        calls.append(call);
        const auto wrong = problem();
        return doneWith(wrong ? Result<void>(*wrong) : Result<void>());
    }
};

} // namespace moai::test
