// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeStream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

using Kind = PracticeFault::Kind;

/// A word with the space behind it: what a service sends at a time.
struct Word {
    QString text;
    bool isThinking = false;
};

QList<Word> wordsOf(const PracticeAnswer &answer)
{
    static const QRegularExpression word(uR"(\S+\s*)"_s);
    QList<Word> words;
    for (const bool isThinking : {true, false}) {
        auto matches = word.globalMatch(isThinking ? answer.thinking : answer.text);
        while (matches.hasNext())
            words.append(Word{matches.next().captured(), isThinking});
    }
    return words;
}

/// What will be said, how it ends, and what it took.
struct Plan {
    QList<Word> words;
    QString finish = u"stop"_s;
    QJsonObject usage;
    std::optional<Kind> fault; ///< how it breaks after these words
};

QString joined(const QList<Word> &words, bool thinking)
{
    QString text;
    for (const Word &word : words)
        if (word.isThinking == thinking)
            text += word.text;
    return text;
}

Plan planFor(const PracticePerformance &performance)
{
    Plan plan{wordsOf(performance.answer), u"stop"_s, {}, std::nullopt};
    if (performance.fault) {
        const qsizetype thoughts =
            plan.words.size() - wordsOf({{}, performance.answer.text}).size();
        const qsizetype said = plan.words.size() - thoughts;
        plan.fault = performance.fault->kind;
        plan.words.resize(plan.fault == Kind::Empty ? 0 : thoughts + said * 2 / 5);
        if (plan.fault == Kind::Length)
            plan.finish = u"length"_s;
        if (plan.fault == Kind::Filter)
            plan.finish = u"content_filter"_s;
    }
    if (performance.question.maxTokens) {
        qint64 characters = 4 * *performance.question.maxTokens;
        qsizetype fits = 0;
        while (fits < plan.words.size() && (characters -= plan.words[fits].text.size()) >= 0)
            ++fits;
        if (fits < plan.words.size()) {
            plan.words.resize(fits);
            plan.finish = u"length"_s;
        }
    }
    const qint64 thinking = practiceTokens(joined(plan.words, true));
    const qint64 output = thinking + practiceTokens(joined(plan.words, false));
    plan.usage = {{u"prompt_tokens"_s, performance.question.inputTokens},
                  {u"completion_tokens"_s, output},
                  {u"total_tokens"_s, performance.question.inputTokens + output},
                  {u"completion_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, thinking}}}};
    return plan;
}

PracticeError troubleIn(const QString &message, int status)
{
    PracticeError error;
    error.status = status;
    error.message = message;
    error.type = status == 429 ? u"rate_limit_error"_s : u"server_error"_s;
    return error;
}

PracticeReply refusal(int status)
{
    PracticeError error = troubleIn(
        u"The practice model fails with status %1 because the question asks for it."_s.arg(status),
        status);
    switch (status) {
    case 401:
        error.code = u"invalid_api_key"_s;
        break;
    case 402:
        error.code = u"insufficient_quota"_s;
        break;
    case 404:
        error.code = u"model_not_found"_s;
        break;
    case 429:
        error.code = u"rate_limit_exceeded"_s;
        break;
    default:
        break;
    }
    if (status < 500 && status != 429)
        error.type = u"invalid_request_error"_s;
    PracticeReply reply = PracticeDesk::replyWith(error);
    reply.headAfter = 150ms;
    if (status == 429)
        reply.headers.append(HttpHeader{"Retry-After", "1"});
    return reply;
}

PracticeReply webPage()
{
    const QByteArray page = "<!DOCTYPE html>\n<html><head><title>Welcome</title></head>\n<body>"
                            "<h1>Please accept the terms of this practice network</h1>"
                            "</body></html>\n";
    return {200, {{"Content-Type", "text/html; charset=utf-8"}}, page.size(), 150ms, {{0ms, page}}};
}

class Frames
{
public:
    Frames(const PracticePerformance &performance, const Plan &plan)
        : m_performance(performance), m_plan(plan)
    {
    }

    [[nodiscard]] PracticeReply stream() const
    {
        PracticeReply reply;
        reply.headers = {{"Content-Type", "text/event-stream; charset=utf-8"},
                         {"Cache-Control", "no-cache"}};
        const PracticePersona &persona = m_performance.persona;
        const std::chrono::milliseconds beat(qRound64(1000 / persona.wordsPerSecond));
        reply.beats.append(
            {persona.firstWord, delta({{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}})});
        for (const Word &word : m_plan.words) {
            const QString field = word.isThinking ? u"reasoning_content"_s : u"content"_s;
            reply.beats.append(PracticeReply::Beat{beat, delta({{field, word.text}})});
        }
        if (m_plan.fault == Kind::Cut || m_plan.fault == Kind::Stall) {
            reply.end =
                m_plan.fault == Kind::Cut ? PracticeReply::End::Cut : PracticeReply::End::Silence;
        } else if (m_plan.fault == Kind::StreamError) {
            reply.beats.append(PracticeReply::Beat{
                beat, frame(troubleIn(u"The practice model broke off because the "
                                      "question asks for it."_s,
                                      500)
                                .toJson())});
        } else {
            reply.beats.append(PracticeReply::Beat{beat, ending()});
        }
        return reply;
    }

    [[nodiscard]] PracticeReply whole() const
    {
        QJsonObject message{{u"role"_s, u"assistant"_s},
                            {u"content"_s, joined(m_plan.words, false)}};
        if (const QString thinking = joined(m_plan.words, true); !thinking.isEmpty())
            message.insert(u"reasoning_content"_s, thinking);
        QJsonObject object = envelope(u"chat.completion"_s);
        object.insert(u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0},
                                                           {u"message"_s, message},
                                                           {u"finish_reason"_s, m_plan.finish}}});
        object.insert(u"usage"_s, m_plan.usage);
        const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);

        PracticeReply reply;
        reply.headers = {{"Content-Type", "application/json"}};
        reply.length = body.size();
        const double seconds = double(m_plan.words.size()) / m_performance.persona.wordsPerSecond;
        reply.headAfter =
            m_performance.persona.firstWord + std::chrono::milliseconds(qRound64(1000 * seconds));
        const bool breaks = m_plan.fault == Kind::Cut || m_plan.fault == Kind::Stall ||
                            m_plan.fault == Kind::StreamError;
        reply.beats.append(PracticeReply::Beat{0ms, breaks ? body.left(body.size() / 2) : body});
        if (breaks)
            reply.end =
                m_plan.fault == Kind::Stall ? PracticeReply::End::Silence : PracticeReply::End::Cut;
        return reply;
    }

private:
    [[nodiscard]] QJsonObject envelope(const QString &object) const
    {
        return {{u"id"_s, m_performance.id},
                {u"object"_s, object},
                {u"created"_s, m_performance.created},
                {u"model"_s, m_performance.persona.model()}};
    }
    [[nodiscard]] static QByteArray frame(const QJsonObject &object)
    {
        return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
    }
    [[nodiscard]] QByteArray delta(const QJsonObject &words,
                                   const QJsonValue &finish = QJsonValue::Null) const
    {
        QJsonObject chunk = envelope(u"chat.completion.chunk"_s);
        chunk.insert(u"choices"_s,
                     QJsonArray{QJsonObject{
                         {u"index"_s, 0}, {u"delta"_s, words}, {u"finish_reason"_s, finish}}});
        // With include_usage every chunk has the field, and only the last one a value in it.
        if (m_performance.question.includeUsage)
            chunk.insert(u"usage"_s, QJsonValue::Null);
        return frame(chunk);
    }
    [[nodiscard]] QByteArray ending() const
    {
        QByteArray bytes = delta({}, m_plan.finish);
        if (m_performance.question.includeUsage) {
            QJsonObject chunk = envelope(u"chat.completion.chunk"_s);
            chunk.insert(u"choices"_s, QJsonArray());
            chunk.insert(u"usage"_s, m_plan.usage);
            bytes += frame(chunk);
        }
        return bytes + "data: [DONE]\n\n";
    }

    const PracticePerformance &m_performance;
    const Plan &m_plan;
};

} // namespace

PracticeReply perform(const PracticePerformance &performance)
{
    if (performance.fault && performance.fault->kind == Kind::Status)
        return refusal(performance.fault->status);
    if (performance.fault && performance.fault->kind == Kind::Html)
        return webPage();
    const Plan plan = planFor(performance);
    const Frames frames(performance, plan);
    return performance.question.stream ? frames.stream() : frames.whole();
}

} // namespace moai
