// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "chats/ChatBook.h"
#include "discussion/LiveAnswers.h"
#include "domain/Discussion.h"
#include "domain/Findings.h"
#include "domain/Minutes.h"
#include "domain/Project.h"
#include "findings/SeatColours.h"
#include "roundtable/Roundtable.h"

#include <QColor>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

class DiscussionStore;
class ProjectStore;
class TelegramStore;

/// What lies on the desk: the current project with its roster, and the discussion that is open,
/// with all its rounds. Kept fresh from the stores and from the roundtable's news, so that views
/// only show it. GUI thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(ProjectStore &projects, DiscussionStore &discussions, Roundtable &roundtable,
         TelegramStore &chats, QObject *parent = nullptr);

    /// Opens the project used last and its latest discussion (`preferred`, if it is still there).
    /// An empty store gets the practice project.
    void start(std::optional<DiscussionId> preferred = std::nullopt);
    void openProject(ProjectId id);
    void openDiscussion(DiscussionId id);
    /// Clears the desk for a discussion that begins with the next line.
    void startDiscussion();

    [[nodiscard]] const std::optional<Project> &project() const { return m_project; }
    [[nodiscard]] const QList<Participant> &roster() const { return m_roster; }
    /// Unset while a new discussion waits for its first line.
    [[nodiscard]] const std::optional<Discussion> &discussion() const { return m_discussion; }
    [[nodiscard]] const QList<RoundRecord> &rounds() const { return m_rounds; }
    /// What the discussion led to so far; read anew when it is asked for after a change.
    [[nodiscard]] const Findings &findings() const;
    /// All of it as it is now; empty while nothing has been asked.
    [[nodiscard]] DiscussionRecord record() const;
    [[nodiscard]] SeatColours seatColours() const;
    /// The message as it is now; null when it is not part of the open discussion.
    [[nodiscard]] const Message *message(MessageId id) const;
    [[nodiscard]] const LiveAnswers &liveAnswers() const { return m_live; }
    /// The Telegram chats that lines may come from.
    [[nodiscard]] ChatBook &chats() { return m_chats; }
    /// All of it, for whoever takes it away. The project and the discussion must be there.
    [[nodiscard]] Minutes minutes() const;
    /// An answer's colour: its seat's.
    [[nodiscard]] QColor colourOf(const Message &message) const;
    /// The discussion's policy, or the project's.
    [[nodiscard]] ContextPolicy contextPolicy() const;
    /// Whether peers are shown without their names: the discussion's choice, or the project's.
    [[nodiscard]] bool isAnonymous() const;
    /// What plain text does here.
    [[nodiscard]] Mode mode() const;
    /// Where the open discussion's rounds stand.
    [[nodiscard]] const Course &course() const { return m_course; }
    /// Whether every seat is a scripted one.
    [[nodiscard]] bool isPractice() const;
    /// Whether an answer of the open discussion is under way.
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Says the line here. A failure is told by sayFailed(), words for the speaker by noticed(), a
    /// question by confirmationAsked(): the person's yes is saying it again, confirmed.
    enum class Consent { NotAsked, Given };
    void say(const QString &line, Consent consent = Consent::NotAsked);
    /// What saying it here is likely to take.
    [[nodiscard]] QFuture<Result<Estimate>> estimate(const QString &line);
    void pause();
    void resume();
    /// Stops one answer of the open discussion.
    void stop(MessageId id);
    void retry(MessageId id);
    /// Marks one answer of its round as the chosen one, or none.
    void choose(MessageId id, bool chosen);
    /// Keeps the person's own ranking of a round of the open discussion.
    void keepRanking(RoundId about, const QList<QList<MessageId>> &order);

    /// Whether a person can see the desk now; what arrives unseen leaves the discussion unread.
    void setWatched(bool watched);
    void rename(const QString &title);
    void setContextPolicy(ContextPolicy policy);
    void setAnonymous(bool anonymous);
    void setMode(Mode mode);
    void setSeatEnabled(int position, bool enabled);

signals:
    void projectChanged();
    void rosterChanged();
    /// Another discussion (or none) lies on the desk now, with its rounds.
    void opened();
    /// Title, mode or policy of the open discussion changed.
    void discussionChanged();
    /// The last of rounds() is new.
    void roundAdded();
    /// An answer ended or a round began: findings() may tell more.
    void findingsChanged();
    /// A message of the open discussion was replaced.
    void messageChanged(const moai::Message &message);
    void textArrived(moai::MessageId message, const QString &text);
    void thinkingArrived(moai::MessageId message, const QString &thinking);
    void noteArrived(moai::MessageId message, const QString &note);
    void runningChanged(bool running);
    void courseChanged(const moai::Course &course);
    /// Words for the person, as Markdown.
    void noticed(const QString &markdown);
    /// The store or the table refused something other than a line.
    void failed(const moai::Failure &failure);
    /// Nothing was done yet: a question about that line, as Markdown.
    void confirmationAsked(const QString &line, const QString &question);
    /// The line could not be carried out; the person should get it back.
    void sayFailed(const QString &line, const moai::Failure &failure);

private:
    void startPractice();
    void showProject(const Project &project, std::optional<DiscussionId> preferred);
    void showEmptyDesk();
    void showDiscussion(const DiscussionRecord &record);
    void followProject(ProjectId id);
    void sayThere(const Place &place, const QString &line);
    void land(const Said &said, int visit);
    void takeCourse(const Course &course);
    void readCourse();
    void keepDiscussion();
    void keepMode(DiscussionId id, Mode mode);
    void refreshProject();
    void refreshRoster();
    void refreshDiscussion();
    void takeRound(const RoundRecord &round);
    void takeRoundEnd(const Round &round);
    void takeMessage(const Message &message);
    void takeText(MessageId id, const QString &text);
    void takeThinking(MessageId id, const QString &thinking);
    void markRead();
    void tellRunning();
    void tellFindings();
    void noteTurn();
    void tellIfFailed(const QFuture<Result<void>> &done);
    [[nodiscard]] Message *find(MessageId id);
    [[nodiscard]] Place here() const;

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    Roundtable &m_roundtable;
    ChatBook m_chats;
    LiveAnswers m_live;
    std::optional<Project> m_project;
    QList<Participant> m_roster;
    std::optional<Discussion> m_discussion;
    QList<RoundRecord> m_rounds;
    QList<PersonRanking> m_rankings;
    mutable std::optional<Findings> m_findings; ///< unset: to be read anew
    DiscussionId m_loading;                     ///< being read from the store
    QList<RoundRecord> m_startedMeanwhile;      ///< in that discussion
    int m_visit = 0; ///< grows with each move, so that late answers do not drag the desk back
    Course m_course;
    MessageId m_speaker;          ///< whose turn it is in the last round
    Mode m_nextMode = Mode::Open; ///< of the discussion that begins with the next line
    bool m_running = false;
    bool m_watched = true;
};

} // namespace moai
