// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatLines.h"

#include "exchange/Export.h"
#include "roundtable/Chain.h"
#include "roundtable/Command.h"
#include "roundtable/MinutesOf.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"
#include "telegram/Callback.h"
#include "telegram/ChatPlace.h"
#include "telegram/ChatWords.h"
#include "telegram/RoundNews.h"
#include "telegram/TelegramChats.h"
#include "telegram/TelegramOutbox.h"
#include "telegram/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QList<NewTelegramPost> postsFor(TelegramChatId chat, const QList<DuePost> &due)
{
    QList<NewTelegramPost> posts;
    for (const DuePost &one : due)
        posts.append({chat, one.key, toJson(one.outgoing)});
    return posts;
}

/// What the line asks for, as far as that can be told without the roster.
template <class Wanted>
std::optional<Wanted> asA(const QString &line)
{
    const auto command = Command::parse(line, {});
    const auto *wanted = command ? std::get_if<Wanted>(&command->action) : nullptr;
    return wanted ? std::optional(*wanted) : std::nullopt;
}

/// Whether who says it has turned to that discussion; else it was only looked at.
bool turnsTo(const QString &line)
{
    return !asA<ProjectsCommand>(line) && !asA<ProjectCommand>(line) && !asA<ModelsCommand>(line) &&
           !asA<StatusCommand>(line) && !asA<CostCommand>(line) && !asA<ExportCommand>(line) &&
           !asA<SearchCommand>(line) && !asA<HelpCommand>(line);
}

bool choosesProject(const QString &line)
{
    const auto command = asA<ProjectCommand>(line);
    return command && (command->action == ProjectCommand::Action::Use ||
                       command->action == ProjectCommand::Action::New);
}

/// What the line says to the table, whenever that is.
QString wordsOf(const QString &line)
{
    if (const auto question = asA<AskCommand>(line))
        return question->text;
    const auto next = asA<NextCommand>(line);
    return next ? next->text : QString();
}

bool asksForAllHelp(const QString &line)
{
    const auto command = asA<HelpCommand>(line);
    return command && command->about.isEmpty();
}

} // namespace

ChatLines::ChatLines(const MirrorDoors &doors, TelegramChats &chats, TelegramOutbox &outbox,
                     const QByteArray &token, QObject *parent)
    : QObject(parent), m_doors(doors), m_chats(chats), m_outbox(outbox), m_token(token)
{
}

ChatLines::Done ChatLines::take(const TelegramChat &chat, const TelegramMessage &message,
                                const ChatLine &line, const Receipt &receipt)
{
    switch (line.kind) {
    case ChatLine::Kind::Nothing:
        return pass(receipt);
    case ChatLine::Kind::Start:
    case ChatLine::Kind::WhoAmI:
        return aboutHere(chat, message, line, receipt);
    case ChatLine::Kind::ProjectChoice:
        return offerProjects(chat, receipt);
    case ChatLine::Kind::Unsupported:
        return tell(chat, whatIsSupported(), receipt);
    case ChatLine::Kind::Line:
        return sayHere(chat, line.text, receipt);
    }
    Q_UNREACHABLE();
}

ChatLines::Done ChatLines::sayHere(const TelegramChat &chat, const QString &line,
                                   const Receipt &receipt, bool confirmed)
{
    return andThen(findPlace(chat, m_doors.projects, m_doors.discussions, this), this,
                   [=, this](const Place &found) {
                       Place place = found;
                       place.confirmed = confirmed;
                       return say(chat, place, line, receipt);
                   });
}

ChatLines::Done ChatLines::say(const TelegramChat &chat, Place place, const QString &line,
                               const Receipt &receipt)
{
    place.arrival = {doorOf(chat.id), receipt};
    return thenAlways(m_doors.roundtable.say(place, line), this,
                      [=, this](const Result<Said> &said) {
                          return said ? carriedOut(chat, receipt, line, *said)
                                      : refused(chat, receipt, said.error());
                      });
}

ChatLines::Done ChatLines::refused(const TelegramChat &chat, const Receipt &receipt,
                                   const Failure &failure)
{
    if (failure.kind == FailureKind::Storage || failure.kind == FailureKind::Stopped)
        return doneWith(Result<void>(failure)); // it is not the line that is wrong
    return andThen(m_doors.store.inbox(receipt.inbox), this, [=, this](const InboxPosition &inbox) {
        // It was carried out before, while nobody was there to hear of it.
        return inbox.taken.contains(receipt.number) ? doneWith(Result<void>())
                                                    : tell(chat, failure.sentence, receipt);
    });
}

ChatLines::Done ChatLines::carriedOut(const TelegramChat &chat, const Receipt &receipt,
                                      const QString &line, const Said &said)
{
    if (!said.confirmation.isEmpty())
        return question(chat, receipt, line, said.confirmation);
    if (said.exportAs && said.discussion)
        return document(chat, receipt, *said.discussion, *said.exportAs);
    QString notice = said.notice;
    if (asksForAllHelp(line))
        notice += u"\n\n"_s + alsoInTelegram();
    if (said.project && choosesProject(line))
        return bind(chat, *said.project, receipt, noticeMessages(notice));
    if (turnsTo(line))
        follow(chat, said);
    if (said.discussion && !said.round)
        if (const QString text = wordsOf(line); !text.isEmpty())
            emit interjected(chat.id, *said.discussion, text);
    return tell(chat, notice, receipt);
}

/// Where the line began a round, the chat follows that already.
void ChatLines::follow(const TelegramChat &chat, const Said &said)
{
    const auto before = m_chats.withId(chat.id);
    if (!before || !said.discussion || before->discussion == said.discussion)
        return;
    whenDone(m_doors.discussions.load(*said.discussion), this,
             [this, id = chat.id](const Result<DiscussionRecord> &record) {
                 const auto now = m_chats.withId(id);
                 if (!record || !now || now->discussion == record->discussion.id)
                     return;
                 // Its last round is what the line was about.
                 const auto &rounds = record->rounds;
                 const RoundId after = rounds.isEmpty() ? now->followsAfter
                                                        : RoundId{rounds.last().round.id.value - 1};
                 m_chats.follow(id, record->discussion.id, std::max(after, now->followsAfter));
                 emit turnedTo(record->discussion.id);
             });
}

ChatLines::Done ChatLines::question(const TelegramChat &chat, const Receipt &receipt,
                                    const QString &line, const QString &markdown)
{
    return andThen(
        m_doors.store.ask(chat.id, line), this, [=, this](const TelegramQuestion &asked) {
            const Outgoing message = questionMessage(markdown, asked.id, {m_token, chat.address});
            return keep({receipt, postsFor(chat.id, {{questionKey(asked.id), message}}), {}});
        });
}

ChatLines::Done ChatLines::document(const TelegramChat &chat, const Receipt &receipt,
                                    DiscussionId discussion, ExportFormat format)
{
    return andThen(minutesOf(discussion, m_doors.projects, m_doors.discussions, this), this,
                   [=, this](const Minutes &minutes) {
                       Outgoing message;
                       message.file =
                           OutgoingFile{exportFileName(minutes.record.discussion, format),
                                        exported(minutes, format)};
                       return outcome(chat, receipt, {message});
                   });
}

ChatLines::Done ChatLines::offerProjects(const TelegramChat &chat, const Receipt &receipt)
{
    return andThen(m_doors.projects.projects(), this, [=, this](const QList<Project> &projects) {
        return andThen(projectOf(chat, m_doors.projects, this), this,
                       [=, this](const std::optional<Project> &now) {
                           return outcome(chat, receipt,
                                          {projectChoice(projects, now, {m_token, chat.address})});
                       });
    });
}

ChatLines::Done ChatLines::aboutHere(const TelegramChat &chat, const TelegramMessage &message,
                                     const ChatLine &line, const Receipt &receipt)
{
    return andThen(projectOf(chat, m_doors.projects, this), this,
                   [=, this](const std::optional<Project> &project) {
                       return tell(chat,
                                   line.kind == ChatLine::Kind::Start
                                       ? welcome(project)
                                       : whoAmI(message, chat, project),
                                   receipt);
                   });
}

ChatLines::Done ChatLines::useProject(const TelegramChat &chat, ProjectId project,
                                      const Receipt &receipt)
{
    return thenAlways(
        m_doors.projects.project(project), this, [=, this](const Result<Project> &found) {
            return found ? bind(chat, project, receipt, noticeMessages(nowInProject(*found)))
                         : refused(chat, receipt, found.error());
        });
}

/// Its next line begins anew there, or goes on with what began at the desk.
ChatLines::Done ChatLines::bind(const TelegramChat &chat, ProjectId project, const Receipt &receipt,
                                const QList<Outgoing> &messages)
{
    return andThen(
        newestRound(project, m_doors.discussions, this), this, [=, this](RoundId newest) {
            TelegramChat bound = m_chats.withId(chat.id).value_or(chat);
            bound.project = project;
            bound.discussion.reset();
            bound.followsAfter = std::max(newest, bound.followsAfter);
            m_chats.note(bound);
            return keep({receipt, postsFor(chat.id, inParts(noticeKey(receipt), messages)), bound});
        });
}

ChatLines::Done ChatLines::pass(const Receipt &receipt)
{
    return m_doors.store.keepOutcome({receipt, {}, {}});
}

ChatLines::Done ChatLines::tell(const TelegramChat &chat, const QString &markdown,
                                const Receipt &receipt)
{
    return outcome(chat, receipt,
                   markdown.isEmpty() ? QList<Outgoing>() : noticeMessages(markdown));
}

ChatLines::Done ChatLines::outcome(const TelegramChat &chat, const Receipt &receipt,
                                   const QList<Outgoing> &messages)
{
    return keep({receipt, postsFor(chat.id, inParts(noticeKey(receipt), messages)), {}});
}

ChatLines::Done ChatLines::keep(const TelegramOutcome &outcome)
{
    return andThen(m_doors.store.keepOutcome(outcome), this, [this](const auto &) {
        m_outbox.readAgain();
        return doneWith(Result<void>());
    });
}

} // namespace moai

#include "moc_ChatLines.cpp"
