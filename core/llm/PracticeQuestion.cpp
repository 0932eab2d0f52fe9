// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeQuestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

PracticeError wrong(const QString &param, const QString &message)
{
    PracticeError error;
    error.message = message;
    error.param = param;
    return error;
}

/// A message's text: a string, or the text parts of a list.
std::optional<QString> textOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    if (content.isNull() || content.isUndefined())
        return QString();
    if (!content.isArray())
        return std::nullopt;
    QStringList parts;
    const QJsonArray array = content.toArray();
    for (const QJsonValue &part : array) {
        if (!part.isObject())
            return std::nullopt;
        if (part["type"_L1].toString() == "text"_L1)
            parts.append(part["text"_L1].toString());
    }
    return parts.join(u'\n');
}

/// Handles, or the seat names of an anonymous table.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression name(
        uR"((?|@([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)|\b(Seat [A-Z]+)\b))"_s);
    QStringList handles;
    auto matches = name.globalMatch(text);
    while (matches.hasNext())
        handles.append(matches.next().captured(1));
    handles.removeDuplicates();
    return handles;
}

/// The first paragraph of Moai's system prompt tells who is who; later ones are the person's.
void readTable(PracticeQuestion &question, const QString &system)
{
    question.others = namesIn(system.section("\n\n"_L1, 0, 0));
    const bool isNamed = system.startsWith("You are @"_L1) || system.startsWith("You are Seat "_L1);
    if (isNamed && !question.others.isEmpty())
        question.handle = question.others.takeFirst();
}

/// A remark on what became of earlier answers, in a line of its own.
QString withoutRemarks(const QString &text)
{
    static const QRegularExpression remark(
        uR"(^(?:\[(?:You gave no|Your) answer [^\n]*|(?:@|Seat )\S+: \[Error: [^\n]*)$)"_s,
        QRegularExpression::MultilineOption);
    auto remarks = remark.globalMatch(text);
    qsizetype end = 0;
    while (remarks.hasNext())
        end = remarks.next().capturedEnd();
    return text.mid(end).trimmed();
}

/// What Moai asks for behind the person's words; empty: nothing.
QString instructionIn(const QString &text)
{
    static const QRegularExpression begin(uR"(^\[Round \d+ of \d+ of the discussion\.)"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = begin.match(text);
    return match.hasMatch() ? text.mid(match.capturedStart()) : QString();
}

/// What the person asked, as judges are told of it; empty: the turn tells it in no such way.
QString toldQuestion(const QStringList &between)
{
    static const QRegularExpression told(uR"(^The person(?: asked)?:\n(.+))"_s,
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    for (const QString &gap : between)
        if (const auto match = told.match(gap); match.hasMatch())
            return match.captured(1).trimmed();
    return {};
}

/// Takes the answers of others out of a turn, notes them, and keeps what the person said last.
void readTurn(PracticeQuestion &question, const QString &turn)
{
    const PracticeReading reading = readQuotes(turn);
    for (const PracticeQuote &quote : reading.quotes) {
        const QString handle = quote.name.startsWith(u'@') ? quote.name.mid(1) : quote.name;
        if (!question.quoted.contains(handle))
            question.quoted.append(handle);
    }
    question.quotes += reading.quotes;
    if (const QString told = toldQuestion(reading.between); !told.isEmpty()) {
        question.question = told;
        return;
    }
    // What is asked now stands behind the quotes, unless it was asked before somebody spoke.
    for (const QString &gap : reading.between)
        if (const QString words = withoutRemarks(gap.chopped(instructionIn(gap).size()).trimmed());
            !words.isEmpty())
            question.question = words;
}

PracticeTask taskIn(const QString &form, const QString &turn)
{
    const QStringList between = readQuotes(turn).between;
    const QString asks = between.join(u'\n');
    const auto isFor = [&](QLatin1StringView name, QLatin1StringView key) {
        return form == name || (form.isEmpty() && asks.contains(key));
    };
    if (isFor("ballot"_L1, "\"ranking\""_L1))
        return PracticeTask::Ballot;
    if (isFor("conclusion"_L1, "\"contested\""_L1))
        return PracticeTask::Conclusion;
    if (isFor("claims"_L1, "\"stances\""_L1))
        return PracticeTask::Claims;
    const QString instruction = instructionIn(asks);
    if (!instruction.contains("\nPosition: "_L1))
        return PracticeTask::Answer;
    return instruction.contains("you are the challenger"_L1) ? PracticeTask::Challenge
                                                             : PracticeTask::Turn;
}

std::optional<PracticeError> readMessages(PracticeQuestion &question, const QJsonArray &messages,
                                          const QString &form)
{
    QStringList personsTurns;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QString param = u"messages[%1]"_s.arg(i);
        const QJsonObject message = messages.at(i).toObject();
        const QString role = message["role"_L1].toString();
        const auto text = textOf(message["content"_L1]);
        if (!text)
            return wrong(param + u".content"_s,
                         u"The content of a message is a string or a list of parts."_s);
        question.inputTokens += practiceTokens(*text) + 4;
        if (role == "user"_L1)
            personsTurns.append(*text);
        else if (role == "assistant"_L1)
            question.ownWords.append(*text);
        else if (role == "system"_L1 || role == "developer"_L1)
            readTable(question, *text);
        else if (role != "tool"_L1 && role != "function"_L1)
            return wrong(param + u".role"_s,
                         u"A message's role is system, developer, user, assistant or tool."_s);
    }
    if (personsTurns.isEmpty())
        return wrong(u"messages"_s, u"There is no message of the role user to answer."_s);
    for (const QString &turn : std::as_const(personsTurns))
        readTurn(question, turn);
    question.ownAnswers = int(question.ownWords.size());
    question.task = taskIn(form, personsTurns.last());
    question.personsTurns = int(personsTurns.size()) - 1;
    return std::nullopt;
}

std::optional<PracticeError> readOptions(PracticeQuestion &question, const QJsonObject &object)
{
    const QJsonValue stream = object["stream"_L1];
    if (!stream.isBool() && !stream.isNull() && !stream.isUndefined())
        return wrong(u"stream"_s, u"stream is true or false."_s);
    question.stream = stream.toBool();
    question.includeUsage = object["stream_options"_L1]["include_usage"_L1].toBool();
    for (const auto name : {"max_completion_tokens"_L1, "max_tokens"_L1}) {
        const QJsonValue limit = object[name];
        if (limit.isNull() || limit.isUndefined())
            continue;
        if (limit.toInteger() < 1)
            return wrong(name, QString(name) + u" is a whole number from 1."_s);
        if (!question.maxTokens)
            question.maxTokens = limit.toInteger();
    }
    if (object["n"_L1].toInteger(1) != 1)
        return wrong(u"n"_s, u"A practice model gives one answer at a time: n is 1."_s);
    return std::nullopt;
}

} // namespace

QJsonObject PracticeError::toJson() const
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"error"_s, QJsonObject{{u"message"_s, message},
                                     {u"type"_s, type},
                                     {u"param"_s, orNull(param)},
                                     {u"code"_s, orNull(code)}}}};
}

std::variant<PracticeQuestion, PracticeError> readPracticeQuestion(const QByteArray &body)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return wrong({}, u"The body is not JSON: %1 (at byte %2)."_s.arg(parsed.errorString())
                             .arg(parsed.offset));
    if (!document.isObject())
        return wrong({}, u"The body is JSON, but not an object."_s);
    const QJsonObject object = document.object();

    PracticeQuestion question;
    question.model = object["model"_L1].toString();
    if (question.model.isEmpty())
        return wrong(u"model"_s, u"The field model is missing: it names who is asked."_s);
    const QJsonValue messages = object["messages"_L1];
    if (!messages.isArray() || messages.toArray().isEmpty())
        return wrong(u"messages"_s, u"The field messages is a list of at least one message."_s);
    const QString form = object["response_format"_L1]["json_schema"_L1]["name"_L1].toString();
    if (auto error = readMessages(question, messages.toArray(), form))
        return *error;
    if (auto error = readOptions(question, object))
        return *error;
    return question;
}

qint64 practiceTokens(const QString &text)
{
    qint64 quarters = 0;
    for (const QChar c : text)
        quarters += c.unicode() < 0x2E80 ? 1 : 4;
    return (quarters + 3) / 4;
}

} // namespace moai
