// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalSocket;
class QLockFile;

namespace moai {

/// One window for each data directory: a second start gives its arguments to the first and leaves.
/// What a killed process left behind is cleaned up. Only the same user is heard. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this process is the first one, and hears of later ones until it is destroyed. False:
    /// another one is, see handOver(). Fails when the directory cannot be used.
    [[nodiscard]] Result<bool> claim(const QString &dataDir);

    /// After claim() said false: gives the arguments to the first start. Blocks, at most for
    /// `wait`; false when the first one did not take them in that time.
    [[nodiscard]] bool handOver(const QStringList &arguments,
                                std::chrono::milliseconds wait = std::chrono::seconds(5));

signals:
    /// Another start handed these over: come to the front. May be empty.
    void argumentsReceived(const QStringList &arguments);

private:
    [[nodiscard]] Result<bool> listen();
    void read(QLocalSocket *socket);

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    QString m_address;
};

} // namespace moai
