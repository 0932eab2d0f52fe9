// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeDesk.h"

#include "llm/PracticeJudge.h"
#include "llm/PracticeStream.h"
#include "llm/PracticeTurn.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

constexpr auto kModels = "/v1/models"_L1;
constexpr auto kChat = "/v1/chat/completions"_L1;

/// How many questions with `once` are remembered.
constexpr qsizetype kMaxFailedOnce = 1000;

PracticeReply whole(int status, const QJsonObject &object)
{
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {status, {{"Content-Type", "application/json"}}, body.size(), 0ms, {{0ms, body}}};
}

QJsonObject describe(const PracticePersona &persona)
{
    return {{u"id"_s, persona.model()},
            {u"object"_s, u"model"_s},
            {u"created"_s, 1735689600}, // 2025-01-01: the models never change
            {u"owned_by"_s, u"moai-practice"_s}};
}

PracticeError unknownModel(const QString &model)
{
    QStringList known;
    for (const PracticePersona &persona : practicePersonas())
        known.append(persona.model());
    PracticeError error;
    error.status = 404;
    error.message = u"The model '%1' does not exist. The practice models are %2."_s.arg(
        model.left(100), known.join(u", "_s));
    error.param = u"model"_s;
    error.code = u"model_not_found"_s;
    return error;
}

PracticeReply wrongMethod(const QByteArray &allowed)
{
    PracticeError error;
    error.status = 405;
    error.message = u"This address takes %1 only."_s.arg(QLatin1StringView(allowed));
    PracticeReply reply = PracticeDesk::replyWith(error);
    reply.headers.append({"Allow", allowed});
    return reply;
}

} // namespace

PracticeReply PracticeDesk::replyWith(const PracticeError &error)
{
    return whole(error.status, error.toJson());
}

PracticeReply PracticeDesk::replyTo(const PracticeHttpRequest &request)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const QString path = QString::fromUtf8(request.path);
    if (path == kModels || path.startsWith(kModels + u'/'))
        return reads ? modelList(path.mid(kModels.size() + 1)) : wrongMethod("GET, HEAD");
    if (path == kChat)
        return request.method == "POST" ? chat(request.body) : wrongMethod("POST");

    PracticeError error;
    error.status = 404;
    error.message = u"There is nothing at %1. The practice server knows GET %2 and POST %3."_s.arg(
        path.left(100), kModels, kChat);
    return replyWith(error);
}

PracticeReply PracticeDesk::modelList(const QString &id) const
{
    if (!id.isEmpty()) {
        const PracticePersona *persona = practicePersona(id);
        return persona ? whole(200, describe(*persona)) : replyWith(unknownModel(id));
    }
    QJsonArray models;
    for (const PracticePersona &persona : practicePersonas())
        models.append(describe(persona));
    return whole(200, {{u"object"_s, u"list"_s}, {u"data"_s, models}});
}

PracticeReply PracticeDesk::chat(const QByteArray &body)
{
    const auto read = readPracticeQuestion(body);
    if (const auto *error = std::get_if<PracticeError>(&read))
        return replyWith(*error);
    const auto &question = std::get<PracticeQuestion>(read);
    const PracticePersona *persona = practicePersona(question.model);
    if (!persona)
        return replyWith(unknownModel(question.model));

    return perform({u"chatcmpl-practice-%1"_s.arg(++m_answers), QDateTime::currentSecsSinceEpoch(),
                    *persona, question, compose(*persona, question), faultOf(*persona, question)});
}

PracticeAnswer PracticeDesk::compose(const PracticePersona &persona,
                                     const PracticeQuestion &question)
{
    const PracticeScript own = script(persona.handle);
    switch (question.task) {
    case PracticeTask::Answer:
        break;
    case PracticeTask::Turn:
    case PracticeTask::Challenge:
        return composeTurn(own, script(u"table"_s), question);
    case PracticeTask::Ballot:
    case PracticeTask::Claims:
    case PracticeTask::Conclusion:
        return composeJudgement(persona, own, script(u"table"_s), question);
    }
    return composeAnswer(own, question);
}

PracticeScript PracticeDesk::script(const QString &name)
{
    auto script = m_scripts.find(name);
    if (script == m_scripts.end())
        script = m_scripts.insert(name, practiceScript(name));
    return *script;
}

std::optional<PracticeFault> PracticeDesk::faultOf(const PracticePersona &persona,
                                                   const PracticeQuestion &question)
{
    auto fault = faultFor(persona.handle, question.question);
    if (!fault && persona.clumsy) {
        using Kind = PracticeFault::Kind;
        static constexpr std::array<PracticeFault, 7> mishaps{{{Kind::Status, 429, false},
                                                               {Kind::Status, 500, false},
                                                               {Kind::Status, 503, false},
                                                               {Kind::Cut, 0, false},
                                                               {Kind::StreamError, 0, false},
                                                               {Kind::Html, 0, false},
                                                               {Kind::Empty, 0, false}}};
        return mishaps[size_t(practiceHash(question.question) % mishaps.size())];
    }
    if (!fault || !fault->once)
        return fault;
    const QByteArray mark = QCryptographicHash::hash(
        (persona.handle + u'\n' + question.question).toUtf8(), QCryptographicHash::Sha256);
    if (m_failedOnce.contains(mark))
        return std::nullopt;
    if (m_failedOnce.size() >= kMaxFailedOnce)
        m_failedOnce.clear();
    m_failedOnce.insert(mark);
    return fault;
}

} // namespace moai
