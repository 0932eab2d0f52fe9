// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Doors.h"
#include "Errands.h"
#include "tray/GlobalShortcut.h"
#include "tray/TableWatch.h"
#include "tray/TrayIcon.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace moai {

class DesktopNotifications;
class MainWindow;
class Notifier;
class QuickAsk;

/// Moai on the desktop, from its first window to its end: owns the window and whatever stays when
/// the window is closed. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const Doors &doors, QObject *parent = nullptr);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// The window, in front of the others; see bringToFront() for the token.
    void show(const QString &token = {});
    /// Does what a start of the program asks for.
    void answer(const Summons &summons);
    /// The same at the program's start, which may be one without a window.
    void start(const Summons &summons);
    /// Shows the window, or hides it where the tray keeps Moai.
    void toggle();
    /// The small window to ask something, in front.
    void askQuickly(const QString &token = {});
    /// The session ends: keeps what can be kept at once.
    void keep();
    /// Makes the window anew, in another language: with the same discussion, draft, place, geometry
    /// and page of the settings, and what runs goes on. The old one is seen until the new one can
    /// take its place; a dialog that waits for an answer is let finish first.
    void renew();
    /// Hides all of it, keeps what runs, then ended().
    void quit();

signals:
    /// Everything is stored: the program may end.
    void ended();

private:
    void makeWindow();
    void windowClosed();
    // The tray (DesktopTray.cpp).
    void makeTray();
    void fillMenu();
    void showTrayState();
    void followTray();
    void open(DiscussionId discussion, const QString &token = {});
    void tellOfTray();
    // Notifications.
    void makeNotifications();
    [[nodiscard]] bool isSeen(DiscussionId discussion) const;
    void noteSeen();
    [[nodiscard]] bool staysInTray() const;
    void takePlace();
    void bringSettings();

    Doors m_doors;
    std::unique_ptr<DesktopNotifications> m_notifications;
    GlobalShortcut m_shortcut;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_leaving; ///< until m_window has taken its place
    Errands m_errands;
    TableWatch m_watch;
    TrayIcon m_tray;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QuickAsk> m_quickAsk; ///< made when it is asked for
    QString m_quickToken;                 ///< of the start that asks for it
    QString m_balloon;                    ///< what the balloon on the screen is about
    QTimer m_withoutTray;                 ///< runs while the window is hidden and there is no tray
    bool m_quitting = false;
};

} // namespace moai
