// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"
#include "widgets/Card.h"

#include <QFuture>

class QLabel;
class QPushButton;

namespace moai {

class ChatBook;

/// Asks, over the table, whether a chat that sent a code may pair; one after the other. Takes no
/// focus and blocks nothing: the question stays until it is answered, here or elsewhere.
class PairingBar : public Card
{
    Q_OBJECT

public:
    explicit PairingBar(ChatBook &chats, QWidget *parent = nullptr);

    /// Gives the keyboard to it.
    void takeFocus();

signals:
    /// The store refused what was answered.
    void failed(const moai::Failure &failure);

private:
    void showNext();
    void answer(const QFuture<Result<void>> &done);

    ChatBook &m_chats;
    TelegramChat m_shown;
    QLabel *m_question;
    QLabel *m_more;
    QPushButton *m_refuse;
    QPushButton *m_allow;
};

} // namespace moai
