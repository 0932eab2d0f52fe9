// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QDBusServiceWatcher;

namespace moai {

/// Whether the desktop shows tray icons, and its coming and going while a panel restarts. Qt
/// decides once which kind of icon it makes, at the first icon; that must wait until there is a
/// tray. GUI thread.
class TrayPresence : public QObject
{
    Q_OBJECT

public:
    explicit TrayPresence(QObject *parent = nullptr);
    ~TrayPresence() override;

    [[nodiscard]] bool isThere() const { return m_there; }
    /// Whether that is known yet; it takes an answer from the bus.
    [[nodiscard]] bool isKnown() const { return m_known; }

signals:
    /// It came or went; also once when it becomes known.
    void changed();

private:
    void askBus();
    void look();

    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QTimer m_looks;
    bool m_onBus = false;
    bool m_known = false;
    bool m_there = false;
};

} // namespace moai
