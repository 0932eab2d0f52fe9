// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "widgets/Card.h"

class QLabel;
class QPushButton;

namespace moai {

/// Says in a column why an answer did not come to its end, and offers to ask again.
class FailureCard : public Card
{
    Q_OBJECT

public:
    explicit FailureCard(const QString &handle, QWidget *parent = nullptr);

    /// Hides itself when the message did not fail.
    void showMessage(const Message &message);

signals:
    void retryClicked();

private:
    QLabel *m_sentence;
    QLabel *m_kind;
    QPushButton *m_retry;
};

} // namespace moai
