// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chats/QrCode.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace moai {

/// Shows a text as a QR code: dark on white with its quiet zone whatever the theme is, each square
/// a whole number of the screen's pixels.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// Blank when the text makes no code.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<QrCode> m_code;
};

} // namespace moai
