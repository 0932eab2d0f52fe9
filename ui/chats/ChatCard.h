// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Project.h"
#include "domain/Telegram.h"
#include "widgets/Card.h"

#include <QFuture>
#include <QList>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace moai {

class Badge;
class ChatBook;
class ElidedLabel;
class InlineQuestion;
class ProjectCombo;

/// One Telegram chat: who it is, how it is, what it is bound to; let in, refuse, revoke.
class ChatCard : public Card
{
    Q_OBJECT

public:
    ChatCard(ChatBook &chats, TelegramChatId id, QWidget *parent = nullptr);

    void showChat(const TelegramChat &chat, const QList<Project> &projects);
    /// Gives the keyboard to its first control, which does nothing by itself.
    void takeFocus();

signals:
    void failed(const moai::Failure &failure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *makeFoot();
    void connectParts();
    void fitFoot();
    void nameControls();
    void askToRevoke();
    void tellIfFailed(const QFuture<Result<void>> &done);
    [[nodiscard]] QString objectNameOf(QLatin1StringView part) const;

    ChatBook &m_chats;
    TelegramChatId m_id;
    TelegramChat m_chat;
    QLabel *m_icon;
    ElidedLabel *m_name;
    Badge *m_state; ///< what is to be noticed
    QLabel *m_about;
    QBoxLayout *m_foot; ///< the project beside or above the rest
    QBoxLayout *m_rest;
    ProjectCombo *m_project;
    QCheckBox *m_mirrors;
    QPushButton *m_revoke;
    QPushButton *m_refuse;
    QPushButton *m_allow;
    InlineQuestion *m_question;
};

} // namespace moai
