// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace moai {

/// Turns the system's wish that this process ends (SIGINT, SIGTERM and SIGHUP; on Windows Ctrl+C
/// and the console's end) into news, so that every long-running form can end
/// cleanly. One at a time in a process; GUI thread. A second one ends the process at once.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void requested();

private:
    struct Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace moai
