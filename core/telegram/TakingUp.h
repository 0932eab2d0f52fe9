// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "telegram/TelegramMirror.h"

#include <QFuture>
#include <QObject>

namespace moai {

class TelegramChats;

/// Lets chats take up what begins at the desk: a discussion that no chat follows, and that began
/// there, is followed by all chats of its project that mirror the desk. GUI thread.
class TakingUp : public QObject
{
    Q_OBJECT

public:
    TakingUp(const MirrorDoors &doors, TelegramChats &chats, QObject *parent = nullptr);

    /// A round began at the desk, in a discussion that no chat follows.
    void consider(const Round &round);
    /// What began while nobody was here to see it. Done when takenUp() has been said.
    [[nodiscard]] QFuture<Result<void>> lookForMissed();

    [[nodiscard]] bool isFollowed(DiscussionId discussion) const;

signals:
    void takenUp(moai::DiscussionId discussion);

private:
    void takeUp(const DiscussionRecord &record, RoundId after, std::optional<ProjectId> current);
    QFuture<Result<void>> lookInto(const QList<ProjectId> &projects,
                                   std::optional<ProjectId> current);

    MirrorDoors m_doors;
    TelegramChats &m_chats;
};

} // namespace moai
