// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace moai::test {

/// Waits for a store's answer: it comes from the storage thread, no event loop is needed.
template <class T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A seat by its handle, of a model `m-HANDLE` at the service `cloud`.
inline Participant seat(const QString &handle)
{
    Participant participant;
    participant.handle = handle;
    participant.serviceName = QStringLiteral("cloud");
    participant.model = QStringLiteral("m-") + handle;
    participant.colour = QStringLiteral("#112233");
    return participant;
}

inline std::unique_ptr<Database> opened(const QString &dir)
{
    auto result = Database::open(dir);
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().sentence));
    return std::move(*result);
}

/// The database of a data directory with its stores.
struct Opened {
    explicit Opened(const QString &dir) : Opened(opened(dir)) {}
    explicit Opened(std::unique_ptr<Database> opened)
        : database(std::move(opened)),
          projects(std::make_unique<ProjectStore>(*database)),
          discussions(std::make_unique<DiscussionStore>(*database))
    {
    }

    /// Closes it: all that was kept is in the one file then.
    void close()
    {
        discussions.reset();
        projects.reset();
        database.reset();
    }

    std::unique_ptr<Database> database;
    std::unique_ptr<ProjectStore> projects;
    std::unique_ptr<DiscussionStore> discussions;
};

/// A fresh data directory with a project of three seats and a discussion without a title.
struct Table : private QTemporaryDir, public Opened {
    Table() : Opened(QTemporaryDir::path())
    {
        Project wanted;
        wanted.name = QStringLiteral("Sky");
        project = *await(
            projects->create(wanted, {seat(QStringLiteral("ann")), seat(QStringLiteral("bob")),
                                      seat(QStringLiteral("cyd"))}));
        roster = *await(projects->roster(project.id));
        discussion = *await(discussions->create(project.id, {}));
    }

    [[nodiscard]] QString dir() const { return QTemporaryDir::path(); }
    /// Begins a round that asks everybody.
    RoundRecord ask(const QString &text)
    {
        NewRound round;
        round.discussion = discussion.id;
        round.text = text;
        round.promptVersion = QStringLiteral("open-1");
        round.asked = allAsked(roster);
        return *await(discussions->beginRound(round));
    }
    /// Ends an answer of a round with a status and a text.
    bool end(Message message, MessageStatus status, const QString &text)
    {
        message.status = status;
        message.text = text;
        if (status == MessageStatus::Failed)
            message.failure = Failure{FailureKind::Server, QStringLiteral("It failed."), {}};
        return *await(discussions->finish(message));
    }
    [[nodiscard]] DiscussionState state()
    {
        return await(discussions->discussion(discussion.id))->state;
    }

    Project project;
    QList<Participant> roster;
    Discussion discussion;
};

} // namespace moai::test
