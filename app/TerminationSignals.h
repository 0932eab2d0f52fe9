// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moai {

/// Turns SIGINT, SIGTERM and SIGHUP into news, so that every long-running form can end cleanly. One
/// at a time in a process; GUI thread. A second signal ends the process at once.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

signals:
    void requested();

private:
    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace moai
