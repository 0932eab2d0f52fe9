// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ChatLabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TelegramChat)
};

/// A name in a sentence: whatever its direction, the words around it keep theirs.
QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069); // FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
}

} // namespace

QString harmless(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool joiner = c == 0x200c || c == 0x200d; // within emoji and words
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            clean += u' ';
        else if (category != QChar::Other_Format || joiner)
            clean += QChar::fromUcs4(c);
    }
    return clean.simplified();
}

QString nameOf(const TelegramChat &chat)
{
    const QString title = harmless(chat.title);
    if (!title.isEmpty())
        return title;
    const QString username = harmless(chat.username);
    return username.isEmpty() ? QString::number(chat.address.chat) : QString(u'@' + username);
}

QString handleOf(const TelegramChat &chat)
{
    const QString number = QString::number(chat.address.chat);
    const QString username = harmless(chat.username);
    return username.isEmpty() ? number : QString(u'@' + username + u", "_s + number);
}

QString kindOf(const TelegramChat &chat)
{
    if (chat.address.thread != 0)
        //: Kinds of Telegram chats; %1 is a forum topic's number
        return Words::tr("topic %1 of a group").arg(chat.address.thread);
    return chat.kind == TelegramChatKind::Private ? Words::tr("private chat") : Words::tr("group");
}

QString stateOf(const TelegramChat &chat)
{
    switch (chat.state) {
    case TelegramChatState::Asking:
        //: States of Telegram chats
        return Words::tr("waits for your yes");
    case TelegramChatState::Paired:
        return Words::tr("paired");
    case TelegramChatState::Blocked:
        return Words::tr("has blocked the bot");
    }
    return {};
}

QString requestOf(const TelegramChat &chat, const QString &project)
{
    QString about = handleOf(chat);
    if (chat.kind == TelegramChatKind::Group)
        about += u", "_s + kindOf(chat); // everybody in it could ask
    const QString who = u"%1 (%2)"_s.arg(isolated(nameOf(chat)), about);
    if (project.isEmpty())
        //: %1 is a Telegram chat, e.g. "Anna Schmidt (@anna, 123456789)"
        return Words::tr("%1 wants to pair with the current project.").arg(who);
    //: %1 is a Telegram chat, e.g. "Anna Schmidt (@anna, 123456789)", %2 a project's name
    return Words::tr("%1 wants to pair with the project “%2”.").arg(who, isolated(project));
}

} // namespace moai
