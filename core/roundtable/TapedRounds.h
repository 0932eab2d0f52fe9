// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <utility>

namespace moai {

class DiscussionStore;

/// Puts rounds that were held off the tape into a discussion, so that the lines on it find what
/// they were said after. GUI thread.
class TapedRounds : public QObject
{
    Q_OBJECT

public:
    TapedRounds(DiscussionStore &discussions, DiscussionId discussion, QObject *parent = nullptr);

    /// Keeps that round (a line of type `round`) with its answers as they ended.
    [[nodiscard]] QFuture<Result<void>> add(const QJsonObject &line,
                                            const QList<Participant> &roster);
    /// A round that was held meanwhile, so that later ones can be about it.
    void note(const RoundRecord &round);

private:
    QFuture<Result<void>> finish(const QJsonArray &answers, const RoundRecord &begun, qsizetype at);

    DiscussionStore &m_discussions;
    DiscussionId m_discussion;
    QHash<int, RoundId> m_rounds;                           ///< by number
    QHash<std::pair<int, qsizetype>, MessageId> m_messages; ///< by round and place
};

} // namespace moai
