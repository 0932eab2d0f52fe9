// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/SecretPrompt.h"

#include <QDBusObjectPath>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>

namespace moai {

/// Unlocks keyrings and secrets: the Secret Service asks the person, each future tells how it
/// ended. Whoever else wants something unlocked while the prompt stands waits for the same one.
/// Deletes itself when the prompt is gone, not when nobody waits for it any more (SecretPrompt).
class Unlocking : public QObject
{
    Q_OBJECT

public:
    /// `patience`: how long the Secret Service may take to answer.
    Unlocking(std::chrono::milliseconds patience, QObject *parent);

    /// Ends as a failure when the person does not answer within that time; then or when the future
    /// is cancelled, the prompt stays for the person to answer or close.
    [[nodiscard]] QFuture<Result<void>> wait(std::chrono::milliseconds patience);
    void start(const QList<QDBusObjectPath> &paths);
    /// It could not even begin, or there is nothing to do.
    void end(const Result<void> &result);
    [[nodiscard]] bool isOver() const { return m_isOver; }

signals:
    /// The prompt is shown.
    void personAsked();

private:
    using Promise = QPromise<Result<void>>;

    void show(const QString &prompt);

    std::chrono::milliseconds m_patience;
    QList<std::shared_ptr<Promise>> m_waiting;
    std::unique_ptr<SecretPrompt> m_prompt;
    bool m_isOver = false;
};

/// What is told when the Secret Service breaks its protocol, gives up or takes too long.
[[nodiscard]] Failure noSecretAnswer(const QString &why);

} // namespace moai
