// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Judging.h"

#include "roundtable/Ballots.h"
#include "roundtable/Claims.h"
#include "roundtable/Conclusions.h"
#include "roundtable/Heard.h"
#include "roundtable/JudgePrompts.h"
#include "roundtable/Letters.h"
#include "roundtable/Mentions.h"
#include "roundtable/Prompts.h"
#include "roundtable/TableNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

Passage tableSays(const QString &text)
{
    return {ChatRole::Human, Origin::Table, {}, text};
}

/// Puts together what one judge is sent.
class Material
{
public:
    Material(const Project &project, const QList<RoundRecord> &rounds, const Message &judge,
             const SeatNames &names)
        : m_rounds(rounds), m_judge(judge), m_names(names), m_heard(Heard::by(judge, rounds))
    {
        const QString topic = project.topic.trimmed().isEmpty() ? project.name : project.topic;
        m_passages.append(
            {ChatRole::System,
             Origin::Table,
             {},
             judgeSystemPrompt(judge.role, masked(topic), masked(project.instructions))});
    }

    [[nodiscard]] QList<Passage> forConclusion()
    {
        appendTalk();
        appendClaims();
        appendOwnLine(u"The person says to you:\n"_s);
        m_passages.append(
            tableSays(conclusionTask(namesOf(m_heard.handles), namesOf(m_heard.absent))));
        return m_passages;
    }

    [[nodiscard]] QList<Passage> forClaims()
    {
        appendTalk();
        m_passages.append(tableSays(claimsTask(namesOf(m_heard.handles))));
        return m_passages;
    }

    [[nodiscard]] QList<Passage> forBallot()
    {
        appendQuestion();
        QList<Message> answers;
        for (const auto &answer : m_heard.answers)
            answers.append(answer.message);
        for (qsizetype i = 0; i < m_judge.about.size(); ++i)
            for (const Message &answer : std::as_const(answers))
                if (answer.id == m_judge.about[i])
                    append(answer, u"Answer "_s + letters(i), scrubbed(answer, answers).text);
        m_passages.append(tableSays(ballotTask(m_judge.about.size())));
        return m_passages;
    }

private:
    [[nodiscard]] QStringList namesOf(const QStringList &handles) const
    {
        QStringList names;
        for (const QString &handle : handles)
            names.append(m_names.nameOf(handle));
        return names;
    }

    /// Words with the names that hold here. Seats have letters, too: a reviewer would take them for
    /// those of the answers.
    [[nodiscard]] QString masked(const QString &text) const
    {
        if (m_judge.role != Role::Ballot)
            return m_names.masked(text);
        return withHandlesReplaced(text, m_heard.handles + m_heard.absent, {},
                                   [](const QString &) { return u"a participant"_s; });
    }

    void append(const Message &answer, const QString &name, const QString &text)
    {
        const bool own = answer.handle.compare(m_judge.handle, Qt::CaseInsensitive) == 0;
        m_passages.append({ChatRole::Human, own ? Origin::Own : Origin::Peer, answer.handle,
                           quoted(name, text, {})});
    }

    void appendPerson(const QString &text, const QString &lead)
    {
        if (!text.trimmed().isEmpty())
            m_passages.append({ChatRole::Human, Origin::Person, {}, lead + masked(text.trimmed())});
    }

    /// Every round before: what the person said, then the answers that count.
    void appendTalk()
    {
        for (const RoundRecord &round : m_rounds) {
            if (round.round.id == m_judge.round)
                return;
            const auto counts = [&round](const HeardAnswer &answer) {
                return answer.message.round == round.round.id;
            };
            if (std::none_of(m_heard.answers.begin(), m_heard.answers.end(), counts))
                continue;
            m_passages.append(tableSays(u"Round %1:"_s.arg(round.round.number)));
            for (const Message &message : round.messages)
                if (message.author == Author::Human)
                    appendPerson(message.text, u"The person:\n"_s);
            for (const HeardAnswer &answer : m_heard.answers)
                if (counts(answer))
                    append(answer.message, m_names.nameOf(answer.message.handle),
                           masked(answer.message.text));
        }
    }

    /// What the answers to be ranked are about: the last words of the person up to them.
    void appendQuestion()
    {
        const RoundId ranked =
            m_heard.answers.isEmpty() ? RoundId() : m_heard.answers.first().message.round;
        QString question;
        for (const RoundRecord &round : m_rounds) {
            for (const Message &message : round.messages)
                if (message.author == Author::Human && !message.text.trimmed().isEmpty() &&
                    isTalk(round.round.mode))
                    question = message.text;
            if (round.round.id == ranked)
                break;
        }
        appendPerson(question, u"The person asked:\n"_s);
    }

    static bool isTalk(Mode mode)
    {
        return mode == Mode::Open || mode == Mode::Discuss || mode == Mode::Mention;
    }

    void appendClaims()
    {
        const auto round =
            std::find_if(m_rounds.begin(), m_rounds.end(),
                         [this](const RoundRecord &r) { return r.round.id == m_judge.round; });
        if (round == m_rounds.end())
            return;
        for (const Message &message : round->messages) {
            if (message.role != Role::Claims || message.status != MessageStatus::Complete)
                continue;
            const TableNames known(m_heard.handles, m_names);
            const QString summary =
                claimsSummary(parseClaims(message.text, m_heard, known),
                              [this](const QString &handle) { return m_names.nameOf(handle); });
            if (!summary.isEmpty())
                m_passages.append(tableSays(summary));
        }
    }

    void appendOwnLine(const QString &lead)
    {
        for (const RoundRecord &round : m_rounds)
            if (round.round.id == m_judge.round)
                for (const Message &message : round.messages)
                    if (message.author == Author::Human)
                        appendPerson(message.text, lead);
    }

    const QList<RoundRecord> &m_rounds;
    const Message &m_judge;
    const SeatNames &m_names;
    Heard m_heard;
    QList<Passage> m_passages;
};

} // namespace

bool isJudge(Role role)
{
    return role == Role::Claims || role == Role::Chair || role == Role::Ballot;
}

AnswerForm formOf(Role role)
{
    Q_ASSERT(isJudge(role));
    if (role == Role::Claims)
        return claimsForm();
    return role == Role::Ballot ? ballotForm() : conclusionForm();
}

QList<Passage> judgePassages(const Project &project, const QList<RoundRecord> &rounds,
                             const Message &judge, const SeatNames &names)
{
    Material material(project, rounds, judge, names);
    if (judge.role == Role::Claims)
        return material.forClaims();
    return judge.role == Role::Ballot ? material.forBallot() : material.forConclusion();
}

QList<ShownAnswer> rankDry(const RoundRecord &round)
{
    QList<Message> answers;
    for (const HeardAnswer &answer : Heard::now({round}).answers)
        answers.append(answer.message);
    QList<ShownAnswer> shown;
    for (const Message &answer : std::as_const(answers))
        shown.append({answer.id, answer.handle, scrubbed(answer, answers)});
    return shown;
}

} // namespace moai
