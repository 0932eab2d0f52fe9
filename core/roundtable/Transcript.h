// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Passage.h"
#include "roundtable/Prompts.h"

#include <QHash>
#include <QList>
#include <QString>

namespace moai {

/// What participants see of a discussion when they are asked, under the terms of the round. Pure.
///
/// Passages in the person's role come first and last; made into turns (see Turns.h) the person's
/// and the model's alternate. Others' words are quoted() in the person's role, thinking is never
/// shown, and remarks in square brackets tell what became of answers that are not complete. A
/// conclusion is quoted as the chair's, to the one who wrote it, too; ballots and claims are
/// nobody's to see. At an anonymous table everybody is called by the seat, also where somebody's
/// words mention a handle.
class Transcript
{
public:
    /// `rounds` ends with the one that is asked, of which only the person's message is used: who is
    /// asked again later sees no more than those asked first.
    Transcript(QList<RoundRecord> rounds, Terms terms);

    [[nodiscard]] QList<Passage> forParticipant(const Participant &self) const;

private:
    void appendAnswer(QList<Passage> &passages, const Message &answer, bool own) const;
    void appendAnswers(QList<Passage> &passages, const RoundRecord &round,
                       const Participant &self) const;
    [[nodiscard]] bool isShown(const Message &answer, bool own) const;

    QList<RoundRecord> m_rounds;
    Terms m_terms;
    QHash<MessageId, QString> m_quotes; ///< made once for all participants
};

} // namespace moai
