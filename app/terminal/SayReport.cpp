// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/SayReport.h"

#include "exchange/Phrases.h"
#include "exchange/RecordJson.h"
#include "roundtable/Heard.h"
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
        m_rounds.insert(record.round.id, record.round);
        take(record.round.id, [this, round = record.round] { tellBeginning(round); });
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
    connect(&roundtable, &Roundtable::courseChanged, this, [this](const Course &course) {
        m_courses.insert(course.discussion, course);
        if (course.discussion == m_discussion)
            tellCourse();
    });
}

void SayReport::follow(const Said &said)
{
    m_discussion = *said.discussion;
    m_round = *said.round;
    for (const News &news : std::exchange(m_waiting, {}))
        take(news.round, news.tell);
    if (m_courses.contains(m_discussion))
        tellCourse();
}

int SayReport::exitStatus() const
{
    qsizetype asked = 0;
    for (const Message &answer : m_answers)
        asked += isOurs(answer.round) ? 1 : 0;
    const auto answered = std::count(m_ended.begin(), m_ended.end(), MessageStatus::Complete);
    if (answered == 0)
        return NoneAnswered;
    return answered == asked ? AllAnswered : SomeAnswered;
}

/// The line's round, or any round of the discussion that the line set going.
bool SayReport::isOurs(RoundId round) const
{
    const auto known = m_rounds.constFind(round);
    return round == m_round ||
           (known != m_rounds.constEnd() && known->mode == Mode::Discuss &&
            known->discussion == m_discussion && m_courses.contains(m_discussion));
}

void SayReport::take(RoundId round, std::function<void()> tell)
{
    if (!m_discussion.isValid())
        m_waiting.append({round, std::move(tell)});
    else if (isOurs(round) && !m_over)
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

void SayReport::tellBeginning(const Round &round)
{
    if (m_form == Form::Text && m_courses.contains(m_discussion))
        print(Tr::tr("Round %1").arg(round.number) + u"\n\n"_s);
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
    // What a judge wrote is told once it is known what it came to.
    m_judged |= !isAnswer(message);
    if (isAnswer(message) && !message.text.isEmpty())
        print(exchange::headLine(message) + u"\n\n"_s + message.text.trimmed() + u"\n\n"_s);
    if (message.failure)
        complain(u'@' + message.handle + u": "_s + message.failure->sentence);
}

void SayReport::tellRound(const Round &round)
{
    if (m_form == Form::JsonLines) {
        qsizetype asked = 0;
        qsizetype answered = 0;
        for (auto ended = m_ended.constBegin(); ended != m_ended.constEnd(); ++ended) {
            if (m_answers[ended.key()].round != round.id)
                continue;
            ++asked;
            answered += *ended == MessageStatus::Complete ? 1 : 0;
        }
        print(QJsonObject{
            {"event"_L1, "round"_L1},
            {"discussion"_L1, round.discussion.value},
            {"round"_L1, round.id.value},
            {"number"_L1, round.number},
            {"mode"_L1, toName(round.mode)},
            {"asked"_L1, asked},
            {"answered"_L1, answered},
        });
    }
    if (m_courses.contains(m_discussion))
        return; // its end is told by its course
    m_over = true;
    emit ended();
}

void SayReport::tellCourse()
{
    const Course course = m_courses.value(m_discussion);
    if (m_over || course.state == Course::State::Running || course.state == Course::State::Pausing)
        return;
    m_over = true;
    if (course.end == CourseEnd::Agreed)
        complain(Tr::tr("Nobody's position moved any more: the discussion ends early."));
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
        {"role"_L1, toName(message.role)},
    };
}

} // namespace moai::terminal
