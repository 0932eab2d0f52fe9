// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TapedRounds.h"

#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

std::optional<qint64> countIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// The seat that gave the answer, as it is now or as the tape remembers it.
Participant seatOf(const QJsonObject &answer, const QList<Participant> &roster)
{
    const QString handle = answer["participant"_L1].toString();
    const auto found =
        std::find_if(roster.begin(), roster.end(),
                     [&handle](const Participant &seat) { return seat.handle == handle; });
    Participant seat = found == roster.end() ? Participant() : *found;
    seat.handle = handle;
    seat.serviceName = answer["service"_L1].toString();
    seat.model = answer["model"_L1].toString();
    return seat;
}

/// The answer as it ended; what was under way then did not get to its end.
Message ended(Message message, const QJsonObject &json)
{
    message.text = json["text"_L1].toString();
    message.thinking = json["thinking"_L1].toString();
    message.status =
        messageStatusFromName(json["status"_L1].toString()).value_or(MessageStatus::Interrupted);
    if (!hasEnded(message.status))
        message.status = MessageStatus::Interrupted;
    message.finish =
        finishReasonFromName(json["finish"_L1].toString()).value_or(FinishReason::Unknown);
    message.usage = {countIn(json["usage"_L1]["input"_L1]), countIn(json["usage"_L1]["output"_L1])};
    if (const QJsonValue failure = json["failure"_L1]; failure.isObject())
        message.failure = Failure{
            failureKindFromName(failure["kind"_L1].toString()).value_or(FailureKind::Truncated),
            failure["sentence"_L1].toString(),
            {}};
    return message;
}

} // namespace

TapedRounds::TapedRounds(DiscussionStore &discussions, DiscussionId discussion, QObject *parent)
    : QObject(parent), m_discussions(discussions), m_discussion(discussion)
{
}

void TapedRounds::note(const RoundRecord &record)
{
    m_rounds.insert(record.round.number, record.round.id);
    for (qsizetype i = 0; i < record.messages.size(); ++i)
        m_messages.insert({record.round.number, i}, record.messages[i].id);
}

QFuture<Result<void>> TapedRounds::add(const QJsonObject &line, const QList<Participant> &roster)
{
    NewRound round;
    round.discussion = m_discussion;
    round.mode = modeFromName(line["mode"_L1].toString()).value_or(Mode::Open);
    round.text = line["text"_L1].toString();
    round.promptVersion = line["promptVersion"_L1].toString();
    if (const auto seed = countIn(line["seed"_L1]))
        round.seed = quint32(*seed);
    round.contextPolicy = contextPolicyFromName(line["contextPolicy"_L1].toString());
    round.anonymous = line["anonymous"_L1].toBool();
    if (const auto about = m_rounds.constFind(line["about"_L1].toInt()); about != m_rounds.cend())
        round.about = *about;
    const QJsonArray answers = line["messages"_L1].toArray();
    for (const QJsonValue value : answers) {
        const QJsonObject answer = value.toObject();
        Asked asked{seatOf(answer, roster),
                    roleFromName(answer["role"_L1].toString()).value_or(Role::Answer),
                    {}};
        for (const QJsonValue place : answer["about"_L1].toArray())
            asked.about.append(m_messages.value({place[0].toInt(), place[1].toInt()}));
        round.asked.append(asked);
    }
    const auto end = courseEndFromName(line["courseEnd"_L1].toString());
    return andThen(
        m_discussions.beginRound(round), this, [this, answers, end](const RoundRecord &begun) {
            note(begun);
            return andThen(finish(answers, begun, 0), this, [this, end, begun](const auto &) {
                return m_discussions.setCourse(begun.round.id, 0, end);
            });
        });
}

QFuture<Result<void>> TapedRounds::finish(const QJsonArray &answers, const RoundRecord &begun,
                                          qsizetype at)
{
    // The first message is the human's.
    if (at >= answers.size() || at + 1 >= begun.messages.size())
        return doneWith(Result<void>());
    const QJsonObject answer = answers[at].toObject();
    const Message message = ended(begun.messages[at + 1], answer);
    return andThen(
        m_discussions.finish(message), this, [this, answers, begun, at, message, answer](bool) {
            return andThen(m_discussions.choose(message.id, answer["chosen"_L1].toBool()), this,
                           [this, answers, begun, at](const auto &) {
                               return finish(answers, begun, at + 1);
                           });
        });
}

} // namespace moai

#include "moc_TapedRounds.cpp"
