// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "llm/Question.h"

#include <QHash>
#include <QList>
#include <QString>

namespace moai {

/// What participants see of a discussion when they are asked, by its context policy. Pure.
///
/// The person's turns and the model's alternate, beginning and ending with the person's. Others'
/// words are quoted() inside the person's turns, thinking is never shown, and remarks in square
/// brackets tell what became of answers that are not complete.
class Transcript
{
public:
    /// `rounds` ends with the one that is asked, of which only the person's message is used: who is
    /// asked again later sees no more than those asked first.
    Transcript(QList<RoundRecord> rounds, ContextPolicy policy);

    [[nodiscard]] QList<Turn> forParticipant(const Participant &self) const;

private:
    void appendAnswers(QList<Turn> &turns, const RoundRecord &round, const Participant &self) const;
    [[nodiscard]] bool isShown(const Message &answer, bool own) const;

    QList<RoundRecord> m_rounds;
    ContextPolicy m_policy;
    QHash<MessageId, QString> m_quotes; ///< made once for all participants
};

} // namespace moai
