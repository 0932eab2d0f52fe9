// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QLabel;

namespace moai {

class DesktopNotifications;
class GlobalShortcut;
class KeyCapture;
class Settings;
class SettingsForm;

/// How Moai behaves on the desktop: tray, start with the session, notifications, the quick
/// question's keys.
class DesktopPage : public SettingsPage
{
    Q_OBJECT

public:
    /// All of them outlive it.
    DesktopPage(Settings &settings, DesktopNotifications &notifications, GlobalShortcut &shortcut,
                QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    [[nodiscard]] bool canReset() const override { return true; }
    void reset() override;
    void open() override;

private:
    void addTray(SettingsForm &form);
    void addNotices(SettingsForm &form);
    void addShortcut(SettingsForm &form);
    void setAutostart(bool starts);
    void tryNotice();
    void showShortcut();

    Settings &m_settings;
    DesktopNotifications &m_notifications;
    GlobalShortcut &m_shortcut;
    QCheckBox *m_stays = nullptr;
    QCheckBox *m_autostart = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_noticeNews = nullptr;
    KeyCapture *m_keys = nullptr;
    QLabel *m_keysNews = nullptr;
};

} // namespace moai
