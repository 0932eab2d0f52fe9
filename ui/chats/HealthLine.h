// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace moai {

class TelegramDoor;

/// How the Telegram bot is, in one line that leads to all of it: icon, words, and the whole
/// sentence as tooltip. Hidden where no bot was ever set up.
class HealthLine : public QToolButton
{
    Q_OBJECT

public:
    explicit HealthLine(TelegramDoor &door, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    /// It came or went.
    void offered(bool shown);

private:
    void showHealth();

    TelegramDoor &m_door;
};

} // namespace moai
