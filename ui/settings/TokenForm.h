// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/Keys.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace moai {

class InlineQuestion;
class KeyEdit;
class TelegramDoor;

/// The bot's token: where it comes from, try another, keep it in the keychain, take it away. Save
/// tries the token first and wipes the field once it is kept; nothing that was typed is lost
/// before.
class TokenForm : public QWidget
{
    Q_OBJECT

public:
    explicit TokenForm(TelegramDoor &door, QWidget *parent = nullptr);

    void takeFocus();

signals:
    /// The keychain holds a token now, or none any more.
    void kept();
    void removed();

private:
    enum class Then { Tell, Keep };

    void build();
    void readSource();
    void showSource(const Result<KeySource> &source);
    void tryOut(Then then);
    void keep(const QByteArray &token, const QString &botName);
    void remove();
    void showBot(const QString &name, const QString &sentence);
    void setBusy(bool busy);

    TelegramDoor &m_door;
    KeySource m_source = KeySource::None;
    bool m_busy = false;
    QLabel *m_steps;
    KeyEdit *m_token;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_remove;
    QLabel *m_origin;
    QLabel *m_bot;
    QLabel *m_state;
    InlineQuestion *m_question;
};

/// Link to the bot in Telegram, as rich text; just its name where that is no possible one. Pure.
[[nodiscard]] QString botLink(const QString &name);

} // namespace moai
