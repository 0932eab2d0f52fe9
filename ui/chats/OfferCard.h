// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chats/TelegramDoor.h"
#include "widgets/Card.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

class QrView;

/// A pairing code to scan, open or send, and how long it holds.
class OfferCard : public Card
{
    Q_OBJECT

public:
    explicit OfferCard(QWidget *parent = nullptr);

    void showOffer(const TelegramDoor::Offer &offer);
    void takeFocus();

signals:
    void cancelled();
    /// The code holds no more.
    void ranOut();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QLineEdit *makeField(QLatin1StringView objectName, const QString &name);
    [[nodiscard]] QWidget *withCopy(QLineEdit *field, const QString &name);
    void showTimeLeft();

    QBoxLayout *m_sides;
    QrView *m_code;
    QLineEdit *m_link;
    QLineEdit *m_line;
    QLabel *m_left;
    QPushButton *m_cancel;
    QDateTime m_expiresAt;
    QTimer m_tick;
};

/// Minutes and seconds, e.g. `14:05`; never below `0:00`.
[[nodiscard]] QString timeLeftText(std::chrono::milliseconds left);

} // namespace moai
