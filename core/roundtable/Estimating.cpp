// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Estimating.h"

#include "llm/ModelFacts.h"
#include "llm/TokenCount.h"
#include "roundtable/Fitting.h"
#include "roundtable/JudgePlan.h"
#include "roundtable/Plan.h"
#include "roundtable/TurnTaking.h"

#include <algorithm>
#include <variant>

namespace moai {
namespace {

using Tokens = Estimate::Range<qint64>;

constexpr Tokens kUnknownOutput{100, 1500};
constexpr int kSoonestAgreement = 2; // rounds after which everybody may have stayed

Tokens operator+(Tokens a, Tokens b)
{
    return {a.least + b.least, a.most + b.most};
}

Tokens counted(qint64 tokens)
{
    return {tokens * 4 / 5, tokens * 5 / 4};
}

/// What that participant is likely to write.
Tokens outputOf(const Asking &asking, const DiscussionRecord &record)
{
    qint64 sum = 0;
    qint64 answers = 0;
    for (const auto &round : record.rounds)
        for (const auto &message : round.messages)
            if (message.author == Author::Participant && message.handle == asking.message.handle &&
                message.role == asking.message.role && message.status == MessageStatus::Complete) {
                sum += message.usage.output.value_or(estimatedTokens(message.text));
                ++answers;
            }
    Tokens output = answers > 0 ? Tokens{sum / answers / 2, sum / answers * 2} : kUnknownOutput;
    if (const auto limit = asking.question.parameters.maxTokens)
        output = {std::min<qint64>(output.least, *limit), std::min<qint64>(output.most, *limit)};
    return output;
}

/// Adds up calls.
class Sum
{
public:
    explicit Sum(const ModelFacts &facts) : m_facts(facts) {}

    /// `mayBeLeftOut`: the call counts toward the most only.
    void add(const Asking &asking, Tokens input, Tokens output, bool mayBeLeftOut = false)
    {
        ++m_estimate.calls;
        const qint64 least = mayBeLeftOut ? 0 : 1;
        m_estimate.input.least += least * input.least;
        m_estimate.input.most += input.most;
        m_estimate.output.least += least * output.least;
        m_estimate.output.most += output.most;
        const auto tariff = asking.service
                                ? m_facts.of(*asking.service, asking.question.model).tariff
                                : std::optional<Tariff>();
        if (!tariff) {
            ++m_estimate.unknownPrices;
            return;
        }
        if (!mayBeLeftOut)
            m_estimate.price.least += tariff->priceOf(input.least, output.least);
        m_estimate.price.most += tariff->priceOf(input.most, output.most);
    }
    /// What it is sent after fitting, and at most that much more.
    [[nodiscard]] Tokens inputOf(const Asking &asking, Tokens more = {}) const
    {
        const Tokens all = counted(tokensOf(asking.passages)) + more;
        if (!asking.service)
            return all;
        const Parameters &parameters = asking.question.parameters;
        const qint64 window = parameters.contextTokens.value_or(0) > 0
                                  ? *parameters.contextTokens
                                  : m_facts.windowOf(*asking.service, asking.question.model);
        return {std::min(all.least, window), std::min(all.most, window)};
    }

    [[nodiscard]] Estimate estimate() const { return m_estimate; }

private:
    const ModelFacts &m_facts;
    Estimate m_estimate;
};

/// What these seats would be asked if a round with that text began now.
QList<Asking> askingsNow(const Talk &talk, const QList<Participant> &seats, const QString &text)
{
    RoundRecord round;
    round.round.mode = Mode::Open;
    round.round.contextPolicy = talk.policy();
    round.round.anonymous = talk.anonymous();
    Message human;
    human.text = text;
    round.messages.append(human);
    QList<Message> answers;
    for (const Participant &seat : seats) {
        Message answer;
        answer.author = Author::Participant;
        answer.participant = seat.id;
        answer.handle = seat.handle;
        answer.serviceName = seat.serviceName;
        answer.model = seat.model;
        answer.status = MessageStatus::Waiting;
        answers.append(answer);
    }
    round.messages += answers;
    return askings(talk, talk.record.rounds + QList<RoundRecord>{round}, answers);
}

Result<Estimate> ofQuestion(const Talk &talk, const AskCommand &ask, const ModelFacts &facts)
{
    const auto plan = Plan::make(ask, talk.record.discussion.mode, talk.roster);
    if (!plan)
        return plan.error();
    Sum sum(facts);
    for (const Asking &asking : askingsNow(talk, plan->asked, plan->text))
        sum.add(asking, sum.inputOf(asking), outputOf(asking, talk.record));
    return sum.estimate();
}

/// In a blind first round nobody reads what the others say in it; from then on everybody reads all.
Result<Estimate> ofRounds(const Talk &talk, const QString &text, int rounds, bool blindFirst,
                          const ModelFacts &facts)
{
    const auto plan = Plan::make({text, Mode::Open, {}}, Mode::Open, talk.roster);
    if (!plan)
        return plan.error();
    Sum sum(facts);
    Tokens said;
    const auto asked = askingsNow(talk, plan->asked, text);
    for (int round = 1; round <= rounds; ++round) {
        const bool blind = blindFirst && round == 1;
        const bool mayBeLeftOut = talk.project.rules.agreementCheck && round > kSoonestAgreement;
        Tokens before = said;
        for (const Asking &asking : asked) {
            const Tokens output = outputOf(asking, talk.record);
            sum.add(asking, sum.inputOf(asking, blind ? before : said), output, mayBeLeftOut);
            said = said + output;
        }
    }
    return sum.estimate();
}

Result<Estimate> ofRetry(const Talk &talk, const RetryCommand &retry, const ModelFacts &facts)
{
    if (talk.record.rounds.isEmpty())
        return Estimate();
    const auto answers = Choice::toRetry(retry, talk.record.rounds.last());
    if (!answers)
        return answers.error();
    Sum sum(facts);
    for (const Asking &asking : askings(talk, talk.record.rounds, *answers))
        sum.add(asking, sum.inputOf(asking), outputOf(asking, talk.record));
    return sum.estimate();
}

/// Whoever judges reads the answers; a chair reads the claims of its round, too.
Result<Estimate> ofJudging(const Talk &talk, const Result<NewRound> &round, const ModelFacts &facts)
{
    if (!round)
        return round.error();
    Sum sum(facts);
    Tokens claims;
    for (const Asking &asking : callsOf(talk, *round)) {
        const Tokens output = outputOf(asking, talk.record);
        const bool reads = asking.message.role == Role::Chair;
        sum.add(asking, sum.inputOf(asking, reads ? claims : Tokens()), output);
        if (asking.message.role == Role::Claims)
            claims = claims + output;
    }
    return sum.estimate();
}

template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

template <class T>
bool is(const Command &command)
{
    return std::holds_alternative<T>(command.action);
}

} // namespace

bool asksModels(const Command &command)
{
    return is<AskCommand>(command) || is<RetryCommand>(command) || is<ResumeCommand>(command) ||
           is<NextCommand>(command) || isExpensive(command, Mode::Open);
}

bool isExpensive(const Command &command, Mode current)
{
    if (const auto *ask = std::get_if<AskCommand>(&command.action))
        return !ask->mode && current == Mode::Discuss;
    return is<DiscussCommand>(command) || is<NextCommand>(command) || is<RankCommand>(command) ||
           is<ConsensusCommand>(command) || is<ClaimsCommand>(command);
}

Result<Estimate> estimateOf(const Talk &talk, const Command &command, const ModelFacts &facts)
{
    const bool fresh = !hasAnswers(talk.record);
    auto estimate = std::visit(
        Match{[&](const AskCommand &ask) {
                  return isExpensive(command, talk.record.discussion.mode)
                             ? ofRounds(talk, ask.text, kUsualRounds, true, facts)
                             : ofQuestion(talk, ask, facts);
              },
              [&](const DiscussCommand &discuss) {
                  return ofRounds(talk, discuss.text, discuss.rounds,
                                  fresh || !discuss.text.isEmpty(), facts);
              },
              [&](const NextCommand &next) { return ofRounds(talk, next.text, 1, fresh, facts); },
              [&](const RankCommand &) { return ofJudging(talk, rankRound(talk, 0), facts); },
              [&](const ConsensusCommand &consensus) {
                  return ofJudging(talk, consensusRound(talk, consensus), facts);
              },
              [&](const ClaimsCommand &claims) {
                  return ofJudging(talk, claimsRound(talk, claims), facts);
              },
              [&](const RetryCommand &retry) { return ofRetry(talk, retry, facts); },
              [&](const auto &) {
                  return Result<Estimate>(Estimate());
              }},
        command.action);
    if (estimate)
        estimate->isExpensive = isExpensive(command, talk.record.discussion.mode);
    return estimate;
}

} // namespace moai
