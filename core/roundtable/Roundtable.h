// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Arrival.h"
#include "domain/Course.h"
#include "domain/Discussion.h"
#include "domain/Estimate.h"
#include "domain/ExportFormat.h"
#include "domain/Project.h"
#include "roundtable/Seeds.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace moai {

class Clock;
class DiscussionStore;
class Keys;
class ProjectStore;
class Services;

/// Where a line is said. What is unset is chosen: the current project, its latest discussion. A
/// discussion tells its project.
struct Place {
    std::optional<ProjectId> project;
    std::optional<DiscussionId> discussion;
    bool newDiscussion = false; ///< start one for this line
    bool confirmed = false;     ///< the speaker has said yes to Said::confirmation
    Arrival arrival = {};       ///< the window or the terminal, unless it says otherwise
};

/// What a line led to.
struct Said {
    /// Where the speaker is now; differs from where the line was said after `/new` or `/project
    /// use`.
    std::optional<ProjectId> project;
    std::optional<DiscussionId> discussion;
    /// The round that is under way because of the line.
    std::optional<RoundId> round;
    /// Words for the speaker (of `/help`, `/status` …), as Markdown; nobody else sees them.
    QString notice;
    /// Nothing was done yet: a question for the speaker (of many rounds, of a cap that would be
    /// passed), as Markdown. Whoever says yes says the line again with Place::confirmed.
    QString confirmation;
    /// The speaker wants `discussion` as a document. Whoever shows notices makes it, with
    /// minutesOf() and exported(): documents are not this floor's.
    std::optional<ExportFormat> exportAs;
};

/// The one door: composer, terminal and Telegram say lines here and watch the same news. GUI
/// thread.
class Roundtable : public QObject
{
    Q_OBJECT

public:
    Roundtable(ProjectStore &projects, DiscussionStore &discussions, Services &services, Keys &keys,
               Clock &clock, Seeds seeds = randomSeeds(), QObject *parent = nullptr);
    /// Keeps what has arrived and cancels the rest.
    ~Roundtable() override;

    /// Any line of the language. Done as soon as the line is kept and the asking has begun; fails
    /// with kind `invalid` and a sentence when the line cannot be carried out.
    [[nodiscard]] QFuture<Result<Said>> say(const Place &place, const QString &line);

    /// What the line is likely to take, without saying it. Fails as say() would for a line that
    /// cannot be understood; a line that asks nobody takes no calls.
    [[nodiscard]] QFuture<Result<Estimate>> estimate(const Place &place, const QString &line);

    /// Where a discussion in rounds stands, as far as this process knows.
    [[nodiscard]] QFuture<Result<Course>> course(DiscussionId discussion);
    /// Lets the turn under way end, and no other begin.
    [[nodiscard]] QFuture<Result<Said>> pause(DiscussionId discussion);
    /// Goes on at the turn where it was paused or broke off.
    [[nodiscard]] QFuture<Result<Said>> resume(DiscussionId discussion);

    /// Stops one answer (the column's Stop) and keeps its text.
    void stop(MessageId message);
    /// Asks one ended answer again (the column's Retry).
    [[nodiscard]] QFuture<Result<void>> retry(MessageId message);

    /// Whether an answer of that discussion is under way in this process.
    [[nodiscard]] bool isRunning(DiscussionId discussion) const;
    /// Stops everything, keeps what arrived; done when all of it is stored. Before quitting.
    [[nodiscard]] QFuture<Result<void>> settle();

signals:
    /// A round began, here or in another process: the human's message and the waiting answers.
    void roundStarted(const moai::RoundRecord &round);
    /// An answer is asked (again): waiting, with a fresh attempt and no text.
    void messageRestarted(const moai::Message &message);
    void textArrived(moai::MessageId message, const QString &text);
    void thinkingArrived(moai::MessageId message, const QString &thinking);
    /// Words about an answer under way, e.g. "rate limited, trying again in 4 s"; empty: none.
    void noteArrived(moai::MessageId message, const QString &note);
    /// An answer of another process moved on: replaces what is known of it.
    void messageChanged(const moai::Message &message);
    /// Exactly once per attempt, last.
    void messageFinished(const moai::Message &message);
    /// All answers of the round have ended.
    void roundFinished(const moai::Round &round);
    /// A discussion in rounds begins, goes on, pauses or is over.
    void courseChanged(const moai::Course &course);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
