// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Command.h"
#include "roundtable/Here.h"

#include <QFuture>
#include <QObject>

namespace moai {

/// Carries out the lines that manage projects, rosters and discussions. GUI thread.
class ProjectDesk : public QObject
{
    Q_OBJECT

public:
    ProjectDesk(ProjectStore &projects, DiscussionStore &discussions, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Said>> carryOut(const Here &here, const NewCommand &command);
    [[nodiscard]] QFuture<Result<Said>> carryOut(const Here &here, const ProjectsCommand &command);
    [[nodiscard]] QFuture<Result<Said>> carryOut(const Here &here, const ProjectCommand &command);
    [[nodiscard]] QFuture<Result<Said>> carryOut(const Here &here, const ModelsCommand &command);

private:
    QFuture<Result<Said>> make(const Here &here, const QString &name);
    QFuture<Result<Said>> use(const QString &name);
    QFuture<Result<Said>> rename(const Here &here, const QString &name);
    QFuture<Result<Said>> remove(const Here &here, const QString &name);
    QFuture<Result<Said>> seat(const Here &here, const QList<RosterEntry> &entries);
    QFuture<Result<Said>> unseat(const Here &here, const Named &named);
    QFuture<Result<Said>> setRoster(const Here &here, const QList<Participant> &roster);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
};

/// A notice for somebody who stays where they are.
[[nodiscard]] Said saidHere(const Here &here, const QString &notice);

} // namespace moai
