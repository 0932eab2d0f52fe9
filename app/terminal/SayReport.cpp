// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/SayReport.h"

#include "exchange/Phrases.h"
#include "exchange/RecordJson.h"
#include "roundtable/Roundtable.h"
#include "terminal/Output.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

} // namespace

SayReport::SayReport(Roundtable &roundtable, Form form, QObject *parent)
    : QObject(parent), m_form(form)
{
    connect(&roundtable, &Roundtable::roundStarted, this, [this](const RoundRecord &record) {
        for (const Message &message : record.messages)
            if (message.author == Author::Participant)
                begin(message);
    });
    connect(&roundtable, &Roundtable::messageRestarted, this, &SayReport::begin);
    connect(&roundtable, &Roundtable::textArrived, this, [this](MessageId id, const QString &text) {
        if (const auto answer = m_answers.constFind(id); answer != m_answers.constEnd())
            take(answer->round, [this, id, text] { tellText(id, text); });
    });
    connect(&roundtable, &Roundtable::messageFinished, this, [this](const Message &message) {
        if (m_answers.contains(message.id))
            take(message.round, [this, message] { tellFinished(message); });
    });
    connect(&roundtable, &Roundtable::roundFinished, this,
            [this](const Round &round) { take(round.id, [this, round] { tellRound(round); }); });
}

void SayReport::follow(RoundId round)
{
    m_round = round;
    for (const News &news : std::exchange(m_waiting, {}))
        if (news.round == round)
            news.tell();
}

int SayReport::exitStatus() const
{
    qsizetype asked = 0;
    for (const Message &answer : m_answers)
        asked += answer.round == m_round ? 1 : 0;
    const auto answered = std::count(m_ended.begin(), m_ended.end(), MessageStatus::Complete);
    if (answered == 0)
        return NoneAnswered;
    return answered == asked ? AllAnswered : SomeAnswered;
}

void SayReport::take(RoundId round, std::function<void()> tell)
{
    if (!m_round.isValid())
        m_waiting.append({round, std::move(tell)});
    else if (round == m_round && !m_over)
        tell();
}

void SayReport::begin(const Message &answer)
{
    m_answers.insert(answer.id, answer);
    take(answer.round, [this, answer] {
        m_ended.remove(answer.id);
        if (m_form == Form::JsonLines)
            print(event("started"_L1, answer));
    });
}

void SayReport::tellText(MessageId id, const QString &text)
{
    if (m_form != Form::JsonLines)
        return;
    QJsonObject json = event("text"_L1, m_answers[id]);
    json["text"_L1] = text;
    print(json);
}

void SayReport::tellFinished(const Message &message)
{
    m_ended.insert(message.id, message.status);
    if (m_form == Form::JsonLines) {
        QJsonObject json = event("finished"_L1, message);
        json["status"_L1] = toName(message.status);
        json["text"_L1] = message.text;
        json["failure"_L1] = exchange::toJson(message.failure);
        json["finish"_L1] = toName(message.finish);
        json["usage"_L1] = exchange::toJson(message.usage);
        json["attempt"_L1] = message.attempt;
        json["ms_first"_L1] = exchange::toJson(message.firstText);
        json["ms_total"_L1] = exchange::toJson(message.total);
        print(json);
        return;
    }
    if (!message.text.isEmpty())
        print(exchange::headLine(message) + u"\n\n"_s + message.text.trimmed() + u"\n\n"_s);
    if (message.failure)
        complain(u'@' + message.handle + u": "_s + message.failure->sentence);
}

void SayReport::tellRound(const Round &round)
{
    m_over = true;
    if (m_form == Form::JsonLines) {
        const auto answered = std::count(m_ended.begin(), m_ended.end(), MessageStatus::Complete);
        print(QJsonObject{
            {"event"_L1, "round"_L1},
            {"discussion"_L1, round.discussion.value},
            {"round"_L1, round.id.value},
            {"number"_L1, round.number},
            {"mode"_L1, toName(round.mode)},
            {"asked"_L1, m_ended.size()},
            {"answered"_L1, qint64(answered)},
        });
    }
    emit ended();
}

QJsonObject SayReport::event(QLatin1StringView name, const Message &message) const
{
    return {
        {"event"_L1, name},
        {"discussion"_L1, message.discussion.value},
        {"round"_L1, message.round.value},
        {"message"_L1, message.id.value},
        {"participant"_L1, message.handle},
        {"service"_L1, message.serviceName},
        {"model"_L1, message.model},
    };
}

} // namespace moai::terminal
