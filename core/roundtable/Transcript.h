// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Passage.h"

#include <QHash>
#include <QList>
#include <QString>

namespace moai {

/// What participants see of a discussion when they are asked, by its context policy. Pure.
///
/// Passages in the person's role come first and last; made into turns (see Turns.h) the person's
/// and the model's alternate. Others' words are quoted() in the person's role, thinking is never
/// shown, and remarks in square brackets tell what became of answers that are not complete.
class Transcript
{
public:
    /// `rounds` ends with the one that is asked, of which only the person's message is used: who is
    /// asked again later sees no more than those asked first.
    Transcript(QList<RoundRecord> rounds, ContextPolicy policy);

    [[nodiscard]] QList<Passage> forParticipant(const Participant &self) const;

private:
    void appendAnswers(QList<Passage> &passages, const RoundRecord &round,
                       const Participant &self) const;
    [[nodiscard]] bool isShown(const Message &answer, bool own) const;

    QList<RoundRecord> m_rounds;
    ContextPolicy m_policy;
    QHash<MessageId, QString> m_quotes; ///< made once for all participants
};

} // namespace moai
