// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretView.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

namespace moai {

/// A place for secrets, keyed by name. Asynchronous: the system may ask the person to unlock it.
/// Failures carry a sentence that says what to do; their kind is `refused` when there is no such
/// place here at all, and `secrets` when there is one that cannot be used now.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether secrets can be kept here now (a provider is there and its collection is unlocked).
    [[nodiscard]] virtual QFuture<Result<void>> availability() = 0;
    /// What is known of that secret without reading it. Nobody is asked for anything. Fails with
    /// kind `secrets` when the place is there but does not answer.
    [[nodiscard]] virtual QFuture<Result<SecretView>> look(const QString &name) = 0;
    /// Has the system ask the person to unlock the place and that secret. Who cancels the future
    /// does not wait any more; the question is the person's to answer or close.
    [[nodiscard]] virtual QFuture<Result<void>> unlock(const QString &name) = 0;
    /// The secret of that name; empty when there is none.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    /// Keeps it and reads it back to be sure.
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &name,
                                                      const QByteArray &secret) = 0;
    /// Gone afterwards; not a failure when it never was there.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &name) = 0;

signals:
    /// Secrets came, changed or went: by us, or by another program.
    void secretsChanged();
    /// It was locked or unlocked, came or went.
    void placeChanged();
    /// The system asks the person for a password now; a call waits for it.
    void personAsked();
};

} // namespace moai
