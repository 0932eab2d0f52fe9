// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace moai::test {

/// What one run of `moai` left behind.
struct Run {
    int status = -1; ///< −1: crashed or did not end
    QByteArray out;
    QByteArray err;

    /// stdout's lines as JSON objects.
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// … of that event only.
    [[nodiscard]] QList<QJsonObject> events(QLatin1StringView name) const;
};

/// The real program with a home and a data directory of its own, no display and no session bus.
class MoaiProcess
{
public:
    MoaiProcess();

    [[nodiscard]] QString dataDir() const;
    void setEnvironment(const QString &name, const QString &value);

    /// Runs to the end, at most `seconds`.
    Run run(const QStringList &arguments, const QByteArray &input = {}, int seconds = 60);
    /// Starts and leaves it running. `before` is done in the new process, before the program.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const std::function<void()> &before = {});

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

/// Lets the event loop run (a CannedServer of the test lives in it) until the process ends.
[[nodiscard]] Run ended(QProcess &process, int seconds = 60);

} // namespace moai::test
