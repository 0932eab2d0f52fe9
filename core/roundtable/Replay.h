// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "llm/Cassette.h"
#include "roundtable/Roundtable.h"
#include "roundtable/Seeds.h"
#include "roundtable/TapedRounds.h"
#include "roundtable/TapedTable.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace moai {

class DiscussionStore;
class ProjectStore;

/// What came of a replay.
struct ReplayOutcome {
    DiscussionId discussion;
    int messages = 0;      ///< on the tape
    QStringList different; ///< one sentence for each that did not come out the same to the byte

    [[nodiscard]] bool isEqual() const { return messages > 0 && different.isEmpty(); }
};

/// Holds the discussion of a cassette once more: sets the table, says its lines one after the
/// other, each when what it was said after has ended, and compares the answers. It needs services
/// that a TapeWire answers and a roundtable with tapedSeeds(). GUI thread; once.
class Replay : public QObject
{
    Q_OBJECT

public:
    Replay(Cassette cassette, ProjectStore &projects, DiscussionStore &discussions,
           Roundtable &roundtable, QObject *parent = nullptr);

    /// Into a new project of that name; empty: the recorded one's. Fails with kind `invalid` when
    /// the tape holds no discussion, the name is taken, or a service of the same name is another
    /// one here.
    [[nodiscard]] QFuture<Result<ReplayOutcome>> start(const QString &projectName);

signals:
    /// A line is about to be said …
    void saying(const QString &line);
    /// … and was: what it led to.
    void said(const moai::Result<moai::Said> &said);

private:
    void next();
    void look();
    void setTable(const TapedTable &table);
    void addService(const QList<Service> &services);
    void say(const QJsonObject &line);
    void settle(Result<ReplayOutcome> outcome);
    void compare();
    /// Goes on with the next line of the tape when that has succeeded.
    template <class T>
    void thenNext(const QFuture<Result<T>> &future);

    const Cassette m_cassette;
    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    Roundtable &m_roundtable;
    QString m_name;
    qsizetype m_line = 0;
    Project m_project;
    Discussion m_discussion;
    QList<Participant> m_roster;
    std::unique_ptr<TapedRounds> m_rounds;
    bool m_isTalking = false; ///< waits for what a line led to
    RoundId m_round;          ///< to which it led
    QSet<RoundId> m_over;     ///< rounds that have finished since
    int m_finished = 0;       ///< answers so far
    int m_awaited = 0;        ///< … when the next line is said although the talk goes on
    QPromise<Result<ReplayOutcome>> m_promise;
    bool m_isOver = false;
};

/// The seeds that the cassette holds, in their order; behind them unforeseeable ones.
[[nodiscard]] Seeds tapedSeeds(const Cassette &cassette);

} // namespace moai
