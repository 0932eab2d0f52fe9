// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Transcript.h"

#include "roundtable/Prompts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

void append(QList<Turn> &turns, Speaker speaker, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!turns.isEmpty() && turns.last().speaker == speaker)
        turns.last().text += u"\n\n"_s + text;
    else
        turns.append({speaker, text});
}

bool isOwn(const Message &answer, const Participant &self)
{
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

QString quoteOf(const Message &answer)
{
    if (!answer.text.trimmed().isEmpty())
        return quoted(answer.handle, answer.text, remarkOn(answer));
    const QString error = errorOf(answer);
    return error.isEmpty() ? QString() : u'@' + answer.handle + u": "_s + error;
}

void appendOwn(QList<Turn> &turns, const Message &answer)
{
    if (answer.text.trimmed().isEmpty()) {
        const QString error = errorOf(answer);
        if (!error.isEmpty())
            append(turns, Speaker::Human, u"[You gave no answer to this.] "_s + error);
        return;
    }
    append(turns, Speaker::Model, answer.text);
    const QString remark = remarkOn(answer);
    if (!remark.isEmpty())
        append(turns, Speaker::Human, u"[Your answer above: "_s + remark + u".]"_s);
}

} // namespace

Transcript::Transcript(QList<RoundRecord> rounds, ContextPolicy policy)
    : m_rounds(std::move(rounds)), m_policy(policy)
{
    Q_ASSERT(!m_rounds.isEmpty());
    if (m_policy == ContextPolicy::OwnThread)
        return;
    for (const auto &round : std::as_const(m_rounds))
        for (const auto &answer : round.messages)
            if (answer.author == Author::Participant && isShown(answer, false))
                m_quotes.insert(answer.id, quoteOf(answer));
}

bool Transcript::isShown(const Message &answer, bool own) const
{
    switch (m_policy) {
    case ContextPolicy::OwnThread:
        return own;
    case ContextPolicy::SharedTable:
        return true;
    case ContextPolicy::ChosenAnswer:
        return answer.chosen;
    }
    Q_UNREACHABLE();
}

void Transcript::appendAnswers(QList<Turn> &turns, const RoundRecord &round,
                               const Participant &self) const
{
    // Its own words first, so that they follow the question they answer.
    for (const auto &answer : round.messages)
        if (answer.author == Author::Participant && isOwn(answer, self) && isShown(answer, true))
            appendOwn(turns, answer);
    for (const auto &answer : round.messages)
        if (answer.author == Author::Participant && !isOwn(answer, self) && isShown(answer, false))
            append(turns, Speaker::Human, m_quotes.value(answer.id));
}

QList<Turn> Transcript::forParticipant(const Participant &self) const
{
    QList<Turn> turns;
    for (qsizetype i = 0; i < m_rounds.size(); ++i) {
        for (const auto &message : m_rounds[i].messages)
            if (message.author == Author::Human)
                append(turns, Speaker::Human, message.text);
        if (i + 1 < m_rounds.size())
            appendAnswers(turns, m_rounds[i], self);
    }
    return turns;
}

} // namespace moai
