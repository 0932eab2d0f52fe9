// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace moai {

class InlineQuestion;
class TelegramDoor;

/// How the Telegram bot is, in words; switches it on and off, and takes a webhook out of its way.
class HealthHead : public QWidget
{
    Q_OBJECT

public:
    explicit HealthHead(TelegramDoor &door, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHealth();
    void removeWebhook();

    TelegramDoor &m_door;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QCheckBox *m_on;
    QPushButton *m_webhook;
    InlineQuestion *m_question;
    QLabel *m_problem;
};

} // namespace moai
