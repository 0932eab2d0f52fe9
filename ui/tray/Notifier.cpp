// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Notifier.h"

#include "base/WhenDone.h"
#include "domain/Telegram.h"
#include "roundtable/Roundtable.h"
#include "settings/Settings.h"
#include "storage/DiscussionStore.h"
#include "storage/TelegramStore.h"
#include "tray/NoticeWords.h"

#include "tray/NotifySettings.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

Words wordsIn(const Settings &settings)
{
    return settings.get(notifyWords) ? Words::Shown : Words::Hidden;
}

bool isJudgement(Mode mode)
{
    return mode == Mode::Consensus || mode == Mode::Rank || mode == Mode::Claims;
}

/// Somebody stopped all that was left, and knows it.
bool wasStopped(const RoundRecord &round)
{
    return std::none_of(round.messages.begin(), round.messages.end(), [](const Message &message) {
        return message.author == Author::Participant && message.status != MessageStatus::Stopped;
    });
}

} // namespace

Notifier::Notifier(DiscussionStore &discussions, Roundtable &roundtable, TelegramStore &chats,
                   const Settings &settings, DesktopNotifications &desktop,
                   std::function<bool(DiscussionId)> isSeen, QObject *parent)
    : QObject(parent),
      m_discussions(discussions),
      m_roundtable(roundtable),
      m_chats(chats),
      m_settings(settings),
      m_desktop(desktop),
      m_isSeen(std::move(isSeen))
{
    const Roundtable *table = &roundtable;
    connect(table, &Roundtable::roundStarted, this, &Notifier::takeRoundStart);
    connect(table, &Roundtable::messageFinished, this, &Notifier::takeMessage);
    connect(table, &Roundtable::roundFinished, this, &Notifier::takeRoundEnd);
    connect(&chats, &TelegramStore::chatsChanged, this, &Notifier::takeChats);
    connect(&desktop, &DesktopNotifications::chosen, this, &Notifier::takeChoice);
    takeChats();
}

void Notifier::tellOf(DiscussionId id, std::function<DesktopNotice(const Discussion &)> make)
{
    whenDone(m_discussions.discussion(id), this,
             [this, id, make = std::move(make)](const Result<Discussion> &discussion) {
                 if (!discussion || m_isSeen(id))
                     return;
                 DesktopNotice notice = make(*discussion);
                 notice.hasSound = m_settings.get(notifySound);
                 m_desktop.tell(notice);
             });
}

void Notifier::takeRoundStart(const RoundRecord &round)
{
    if (!telegramChatBehind(round.round.door) || !m_settings.get(notifyTelegram))
        return;
    tellOf(round.round.discussion,
           [round, words = wordsIn(m_settings)](const Discussion &discussion) {
               return chatQuestionNotice(discussion, round, words);
           });
}

void Notifier::takeMessage(const Message &answer)
{
    const bool isFirst = answer.status == MessageStatus::Failed && !m_told.contains(answer.round);
    if (!isFirst || !m_settings.get(notifyFailures))
        return;
    m_told.insert(answer.round);
    tellOf(answer.discussion, [answer, words = wordsIn(m_settings)](const Discussion &discussion) {
        return failureNotice(discussion, answer, words);
    });
}

void Notifier::takeRoundEnd(const Round &round)
{
    const bool wasTold = m_told.remove(round.id);
    const bool isWanted = m_settings.get(isJudgement(round.mode) ? notifyJudgements : notifyRounds);
    if (!isWanted && !wasTold)
        return;
    whenDone(m_discussions.round(round.id), this, [this](const Result<RoundRecord> &ended) {
        if (!ended || wasStopped(*ended))
            return;
        tellOf(ended->round.discussion,
               [ended = *ended, words = wordsIn(m_settings)](const Discussion &discussion) {
                   return roundNotice(discussion, ended, words);
               });
    });
}

void Notifier::takeChats()
{
    whenDone(m_chats.chats(), this, [this](const Result<QList<TelegramChat>> &chats) {
        if (!chats)
            return;
        QSet<qint64> asking;
        for (const TelegramChat &chat : *chats) {
            if (chat.state != TelegramChatState::Asking)
                continue;
            asking.insert(chat.id.value);
            if (!m_asking.contains(chat.id.value) && m_settings.get(notifyTelegram) &&
                !m_isSeen({}))
                m_desktop.tell(pairingNotice(chat));
        }
        if (asking.isEmpty() && !m_asking.isEmpty())
            m_desktop.withdraw(u"pairing"_s);
        m_asking = asking;
    });
}

void Notifier::takeChoice(const QString &key, const QString &action, const QString &token)
{
    const DiscussionId id = discussionOfKey(key);
    const bool isAnswer = action == "retry"_L1 || action == "stop"_L1;
    if (!isAnswer)
        return emit openWanted(id, token);
    Place place;
    place.discussion = id;
    const QString line = u'/' + action;
    whenDone(m_roundtable.say(place, line), this, [this, id, token](const Result<Said> &said) {
        if (!said) // the window shows how it stands now
            emit openWanted(id, token);
    });
}

void Notifier::noteSeen(DiscussionId discussion)
{
    m_desktop.withdraw(noticeKey(discussion));
}

} // namespace moai

#include "moc_Notifier.cpp"
