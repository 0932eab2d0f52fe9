// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatPresses.h"

#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"
#include "storage/TelegramStore.h"
#include "telegram/ChatLines.h"
#include "telegram/ChatWords.h"
#include "telegram/RoundNews.h"
#include "telegram/TelegramOutbox.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// What the button says, so that it runs through the one door like any line.
QString lineOf(ButtonPress::Action action)
{
    switch (action) {
    case ButtonPress::Action::Stop:
        return u"/stop"_s;
    case ButtonPress::Action::Retry:
        return u"/retry"_s;
    case ButtonPress::Action::Next:
        return u"/next"_s;
    case ButtonPress::Action::Consensus:
        return u"/consensus"_s;
    case ButtonPress::Action::UseProject:
    case ButtonPress::Action::Yes:
    case ButtonPress::Action::No:
        break;
    }
    return {};
}

} // namespace

ChatPresses::ChatPresses(const MirrorDoors &doors, ChatLines &lines, TelegramOutbox &outbox,
                         TelegramApi &api, const QByteArray &token, QObject *parent)
    : QObject(parent), m_doors(doors), m_lines(lines), m_outbox(outbox), m_api(api), m_token(token)
{
}

ChatPresses::Done ChatPresses::take(const TelegramChat &chat, const TelegramCallback &callback,
                                    const Receipt &receipt)
{
    const auto press = ButtonSigner(m_token, chat.address).read(callback.data);
    if (!press) {
        answer(callback);
        return doneWith(Result<void>());
    }
    switch (press->action) {
    case ButtonPress::Action::UseProject:
        answer(callback);
        return m_lines.useProject(chat, ProjectId{press->about}, receipt);
    case ButtonPress::Action::Yes:
    case ButtonPress::Action::No:
        return takeAnswer(chat, callback, *press, receipt);
    case ButtonPress::Action::Stop:
    case ButtonPress::Action::Retry:
    case ButtonPress::Action::Next:
    case ButtonPress::Action::Consensus:
        return takeInRound(chat, callback, *press, receipt);
    }
    Q_UNREACHABLE();
}

ChatPresses::Done ChatPresses::takeInRound(const TelegramChat &chat,
                                           const TelegramCallback &callback,
                                           const ButtonPress &press, const Receipt &receipt)
{
    const auto record = andThen(m_doors.discussions.round(RoundId{press.about}), this,
                                [this](const RoundRecord &found) {
                                    return m_doors.discussions.load(found.round.discussion);
                                });
    return thenAlways(record, this, [=, this](const Result<DiscussionRecord> &found) {
        const bool isLast = found && found->rounds.last().round.id.value == press.about;
        answer(callback, isLast ? QString() : tr("The discussion has gone on."));
        Place place;
        if (isLast)
            place.discussion = found->discussion.id;
        return isLast ? m_lines.say(chat, place, lineOf(press.action), receipt)
                      : m_lines.pass(receipt);
    });
}

/// The question goes once its line was carried out: whatever breaks off between, the line is not
/// lost, and its receipt keeps it from being carried out twice.
ChatPresses::Done ChatPresses::takeAnswer(const TelegramChat &chat,
                                          const TelegramCallback &callback,
                                          const ButtonPress &press, const Receipt &receipt)
{
    return andThen(m_doors.store.question(press.about, chat.id), this,
                   [=, this](const std::optional<TelegramQuestion> &question) {
                       if (!question) {
                           answer(callback, tr("That was answered before."));
                           return m_lines.pass(receipt);
                       }
                       answer(callback);
                       const bool yes = press.action == ButtonPress::Action::Yes;
                       const auto done = yes ? m_lines.sayHere(chat, question->line, receipt, true)
                                             : m_lines.pass(receipt);
                       return andThen(done, this, [=, this](const auto &) {
                           m_outbox.change(chat.id, questionKey(question->id),
                                           answeredQuestion(*question, yes));
                           return andThen(m_doors.store.answered(question->id, chat.id), this,
                                          [](const auto &) { return doneWith(Result<void>()); });
                       });
                   });
}

void ChatPresses::answer(const TelegramCallback &callback, const QString &words)
{
    (void)m_api.answerCallback(callback.id, words);
}

} // namespace moai

#include "moc_ChatPresses.cpp"
