// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

class Settings;
class TelegramDoor;
class TokenForm;

/// The bot itself: its token, the server it talks to, whether it serves groups. Each is kept as
/// soon as it is chosen; the bot starts anew then.
class BotForm : public QWidget
{
    Q_OBJECT

public:
    BotForm(TelegramDoor &door, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] TokenForm &token() const { return *m_token; }

private:
    void build();
    [[nodiscard]] QWidget *makeServer();
    void showServer();
    /// Set elsewhere, such as on the terminal.
    void showSetting(const QString &key);
    void keepServer();

    TelegramDoor &m_door;
    Settings &m_settings;
    TokenForm *m_token;
    QLineEdit *m_server;
    QPushButton *m_apply;
    QPushButton *m_reset;
    QLabel *m_problem;
    QCheckBox *m_groups;
};

/// What keeps this from being a Bot API server's address; empty: nothing does. Pure.
[[nodiscard]] QString problemOfServer(const QString &address);

} // namespace moai
