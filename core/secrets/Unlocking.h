// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretPrompt.h"

#include <QDBusObjectPath>
#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>

namespace moai {

/// Unlocks keyrings and secrets: the Secret Service asks the person, the future tells how it ended.
/// Deletes itself then. Cancelling the future or destroying this takes the question back.
class Unlocking : public QObject
{
    Q_OBJECT

public:
    /// `answer`: how long the Secret Service may take to answer; `prompt`: the person.
    Unlocking(std::chrono::milliseconds answer, std::chrono::milliseconds prompt, QObject *parent);

    [[nodiscard]] QFuture<Result<void>> future() { return m_promise.future(); }
    void start(const QList<QDBusObjectPath> &paths);
    /// It could not even begin, or there is nothing to do.
    void end(const Result<void> &result);

private:
    void show(const QString &prompt);

    std::chrono::milliseconds m_answerTime;
    std::chrono::milliseconds m_promptTime;
    QPromise<Result<void>> m_promise;
    QFutureWatcher<Result<void>> m_watcher;
    std::unique_ptr<SecretPrompt> m_prompt;
};

/// What is told when the Secret Service breaks its protocol, gives up or takes too long.
[[nodiscard]] Failure noSecretAnswer(const QString &why);

} // namespace moai
