// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Transcript.h"

#include "roundtable/Prompts.h"
#include "roundtable/TurnTaking.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

void append(QList<Passage> &passages, const Passage &passage)
{
    if (!passage.text.isEmpty())
        passages.append(passage);
}

Passage remark(const QString &text)
{
    return {ChatRole::Human, Origin::Table, {}, text};
}

bool isOwn(const Message &answer, const Participant &self)
{
    if (answer.role == Role::Chair)
        return false; // the chair speaks for the table, whoever it is
    // A seat that was removed has left only its handle.
    return answer.participant ? *answer.participant == self.id
                              : answer.handle.compare(self.handle, Qt::CaseInsensitive) == 0;
}

/// What is special about words that are not a complete answer.
QString remarkOn(const Message &answer)
{
    switch (answer.status) {
    case MessageStatus::Complete:
        return {};
    case MessageStatus::Waiting:
    case MessageStatus::Streaming:
        return u"not finished yet"_s;
    case MessageStatus::Stopped:
        return u"stopped by the person before it was complete"_s;
    case MessageStatus::Failed:
    case MessageStatus::Interrupted:
        return u"broke off before it was complete"_s;
    }
    Q_UNREACHABLE();
}

/// What became of an answer without words; empty when there is nothing to tell.
QString errorOf(const Message &answer)
{
    if (answer.status == MessageStatus::Stopped || !hasEnded(answer.status))
        return {};
    return errorText(answer.failure ? answer.failure->sentence : u"no answer"_s);
}

QString quoteOf(const Message &answer, const SeatNames &names)
{
    const QString name = answer.role == Role::Chair ? u"the chair"_s : names.nameOf(answer.handle);
    if (!answer.text.trimmed().isEmpty())
        return quoted(name, names.masked(answer.text), remarkOn(answer));
    QString error = errorOf(answer);
    if (error.isEmpty())
        return {};
    if (names.isAnonymous()) // its sentence may name the service
        error = errorText(u"no answer"_s);
    return name + u": "_s + error;
}

void appendOwn(QList<Passage> &passages, const Message &answer, const SeatNames &names)
{
    if (answer.text.trimmed().isEmpty()) {
        const QString error = errorOf(answer);
        if (!error.isEmpty())
            append(passages, remark(u"[You gave no answer to this.] "_s + error));
        return;
    }
    append(passages, {ChatRole::Model, Origin::Own, answer.handle, names.masked(answer.text)});
    const QString special = remarkOn(answer);
    if (!special.isEmpty())
        append(passages, remark(u"[Your answer above: "_s + special + u".]"_s));
}

} // namespace

Transcript::Transcript(QList<RoundRecord> rounds, Terms terms)
    : m_rounds(std::move(rounds)), m_terms(std::move(terms))
{
    Q_ASSERT(!m_rounds.isEmpty());
    if (m_terms.policy == ContextPolicy::OwnThread)
        return;
    for (const auto &round : std::as_const(m_rounds))
        for (const auto &answer : round.messages)
            if (answer.author == Author::Participant && isShown(answer, false))
                m_quotes.insert(answer.id, quoteOf(answer, m_terms.names));
}

bool Transcript::isShown(const Message &answer, bool own) const
{
    if (answer.role == Role::Ballot || answer.role == Role::Claims)
        return false; // Moai's own paperwork
    switch (m_terms.policy) {
    case ContextPolicy::OwnThread:
        return own;
    case ContextPolicy::SharedTable:
        return true;
    case ContextPolicy::ChosenAnswer:
        return answer.chosen;
    }
    Q_UNREACHABLE();
}

void Transcript::appendAnswer(QList<Passage> &passages, const Message &answer, bool own) const
{
    if (answer.author == Author::Human || !isShown(answer, own))
        return;
    if (own)
        appendOwn(passages, answer, m_terms.names);
    else
        append(passages, {ChatRole::Human, Origin::Peer, answer.handle, m_quotes.value(answer.id)});
}

void Transcript::appendAnswers(QList<Passage> &passages, const RoundRecord &round,
                               const Participant &self) const
{
    if (takesTurns(round.round)) { // as they were said
        for (const auto &answer : round.messages)
            appendAnswer(passages, answer, isOwn(answer, self));
        return;
    }
    // Its own words first, so that they follow the question they answer.
    for (const bool own : {true, false})
        for (const auto &answer : round.messages)
            if (isOwn(answer, self) == own)
                appendAnswer(passages, answer, own);
}

QList<Passage> Transcript::forParticipant(const Participant &self) const
{
    QList<Passage> passages;
    for (qsizetype i = 0; i < m_rounds.size(); ++i) {
        for (const auto &message : m_rounds[i].messages)
            if (message.author == Author::Human)
                append(passages,
                       {ChatRole::Human, Origin::Person, {}, m_terms.names.masked(message.text)});
        if (i + 1 < m_rounds.size())
            appendAnswers(passages, m_rounds[i], self);
    }
    return passages;
}

} // namespace moai
