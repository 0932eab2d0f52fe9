// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ReplyReader.h"

#include "base/Utf8.h"
#include "llm/BodySniffer.h"
#include "llm/NdjsonParser.h"
#include "llm/ServiceError.h"
#include "llm/SseParser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ReplyReader)
};

constexpr qsizetype kMaxDocumentBytes = 32 * 1024 * 1024;
constexpr qsizetype kMaxErrorBytes = 1024 * 1024;
constexpr qsizetype kMaxAnswerChars = 16 * 1024 * 1024; // 32 MiB

Failure malformed()
{
    return {FailureKind::Malformed,
            Tr::tr("The service sent something broken in the middle of its answer. Retry; if it "
                   "happens again, report it to the service."),
            {}};
}

Failure tooLarge()
{
    return {FailureKind::Malformed,
            Tr::tr("The service sent more than an answer can hold, so it was cut off."),
            {}};
}

Failure notThisProtocol()
{
    return {FailureKind::BadResponse,
            Tr::tr("What answers at this address does not speak this protocol. Check the "
                   "service's URL and kind."),
            {}};
}

Failure truncated()
{
    return {FailureKind::Truncated,
            Tr::tr("The answer broke off before its end. Retry asks again."),
            {}};
}

/// A clean end without a word.
Failure emptyAnswer(FinishReason finish)
{
    switch (finish) {
    case FinishReason::ContentFilter:
        return {FailureKind::ContentFilter,
                Tr::tr("The service's content filter held the answer back. Rephrase the question."),
                {}};
    case FinishReason::Length:
        return {FailureKind::Empty,
                Tr::tr("The model used up its tokens before the first word. Raise its limit."),
                {}};
    case FinishReason::Stop:
    case FinishReason::ToolCalls:
    case FinishReason::Error:
    case FinishReason::Unknown:
        break;
    }
    return {FailureKind::Empty, Tr::tr("The model ended without a word. Retry."), {}};
}

/// Names that services give to events that only keep the connection alive.
bool isKeepAlive(const QString &name)
{
    return name == "ping"_L1 || name == "heartbeat"_L1 || name == "keepalive"_L1 ||
           name == "keep-alive"_L1;
}

} // namespace

class ReplyReader::Private
{
public:
    Private(const Dialect &dialect, HttpResponseHead head)
        : m_dialect(dialect), m_head(std::move(head))
    {
    }

    void feed(QByteArrayView bytes);
    Words takeWords();
    Reply finish(std::optional<Failure> broken);

    bool hasFailed() const { return m_failure.has_value(); }
    bool isComplete() const { return m_done; }

private:
    void route(QByteArrayView bytes);
    void readSse(QByteArrayView bytes);
    void readNdjson(QByteArrayView bytes);
    void readLine(const QByteArray &line);
    void readDocument();
    void take(const Delta &delta);
    void fail(const Failure &failure);
    bool isOver() const { return m_closed || hasFailed(); }
    std::optional<Failure> verdict(std::optional<Failure> broken) const;

    const Dialect &m_dialect;
    const HttpResponseHead m_head;
    std::optional<BodyForm> m_form;
    SseParser m_sse;
    NdjsonParser m_ndjson;
    QByteArray m_buffer; ///< what is not routed yet, or a whole document, or an error's body

    Reply m_reply;
    Words m_words;
    std::optional<Failure> m_failure;
    bool m_receivedAnything = false;
    bool m_sawEvent = false;
    bool m_recognised = false;
    bool m_done = false;   ///< complete, but usage may follow
    bool m_closed = false; ///< complete, and nothing follows
};

void ReplyReader::Private::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty() || isOver())
        return;
    m_receivedAnything = true;
    if (m_head.status >= 300) {
        m_buffer.append(bytes.first(std::min(bytes.size(), kMaxErrorBytes - m_buffer.size())));
        return;
    }
    if (m_form) {
        route(bytes);
        return;
    }
    m_buffer.append(bytes);
    m_form = sniffBody(m_buffer, m_head.contentType, m_dialect.framing);
    if (m_form)
        route(std::exchange(m_buffer, {}));
    else if (m_buffer.size() > kMaxErrorBytes)
        fail(notThisProtocol());
}

void ReplyReader::Private::route(QByteArrayView bytes)
{
    switch (*m_form) {
    case BodyForm::Sse:
        readSse(bytes);
        break;
    case BodyForm::Ndjson:
        readNdjson(bytes);
        break;
    case BodyForm::Json:
        m_buffer.append(bytes);
        if (m_buffer.size() > kMaxDocumentBytes)
            fail(tooLarge());
        break;
    case BodyForm::Alien:
        fail(notThisProtocol());
        break;
    }
}

void ReplyReader::Private::readSse(QByteArrayView bytes)
{
    for (const SseEvent &event : m_sse.feed(bytes)) {
        if (isOver())
            return;
        const QString data = event.data.trimmed();
        if (data.isEmpty())
            continue; // some gateways keep alive with empty events
        if (data == "[DONE]"_L1) {
            // Gateways add the marker to other protocols, too, where it proves nothing.
            if (!m_dialect.endMarker.isEmpty()) {
                m_done = m_closed = true;
                m_recognised = true;
            }
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8());
        if (document.isObject())
            take(m_dialect.decode({event.name, document.object()}));
        else if (!isKeepAlive(event.name))
            fail(malformed());
    }
    if (m_sse.hasOverflowed() && !isOver())
        fail(tooLarge());
}

void ReplyReader::Private::readNdjson(QByteArrayView bytes)
{
    if (!m_sawEvent)
        m_buffer.append(bytes); // until it is sure that this is not one document on many lines
    for (const QByteArray &line : m_ndjson.feed(bytes)) {
        if (isOver() || m_form == BodyForm::Json)
            return;
        readLine(line);
    }
    if (m_sawEvent)
        m_buffer.clear();
    if (m_ndjson.hasOverflowed() && !isOver())
        fail(tooLarge());
}

void ReplyReader::Private::readLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(textFromUtf8(line).toUtf8());
    if (document.isObject())
        take(m_dialect.decode({{}, document.object()}));
    else if (m_sawEvent)
        fail(malformed());
    else
        m_form = BodyForm::Json; // a pretty-printed document; m_buffer has all of it
}

void ReplyReader::Private::readDocument()
{
    const QJsonDocument document = QJsonDocument::fromJson(textFromUtf8(m_buffer).toUtf8());
    if (document.isNull()) {
        fail(malformed());
    } else if (document.isObject()) {
        take(m_dialect.decodeWhole(document.object()));
    } else {
        // Gemini without `alt=sse` sends its events as the elements of one array.
        for (const QJsonValue &element : document.array())
            if (!isOver())
                take(m_dialect.decode({{}, element.toObject()}));
        m_sawEvent = true;
    }
}

void ReplyReader::Private::take(const Delta &delta)
{
    m_sawEvent = true;
    m_recognised = m_recognised || delta.recognised;
    const QString text = m_reply.text.isEmpty() ? delta.text + delta.restated : delta.text;
    m_reply.text += text;
    m_words.text += text;
    m_reply.thinking += delta.thinking;
    m_words.thinking += delta.thinking;
    if (delta.usage.input)
        m_reply.usage.input = delta.usage.input;
    if (delta.usage.output)
        m_reply.usage.output = delta.usage.output;
    if (delta.finish)
        m_reply.finish = *delta.finish;
    if (delta.failure && !m_done) {
        fail(*delta.failure);
        return;
    }
    m_done = m_done || delta.done;
    m_closed = m_closed || delta.closed;
    if (m_reply.text.size() + m_reply.thinking.size() > kMaxAnswerChars)
        fail(tooLarge());
}

void ReplyReader::Private::fail(const Failure &failure)
{
    m_failure = failure;
    m_recognised = true;
}

ReplyReader::Words ReplyReader::Private::takeWords()
{
    // Some services cut a character's two halves apart; nobody downstream should see one alone.
    const auto takeWhole = [](QString &pending) {
        QString words = std::exchange(pending, {});
        if (!words.isEmpty() && words.back().isHighSurrogate()) {
            pending = words.back();
            words.chop(1);
        }
        return words;
    };
    return {takeWhole(m_words.text), takeWhole(m_words.thinking)};
}

/// What is wrong with the answer, if anything, now that nothing more comes.
std::optional<Failure> ReplyReader::Private::verdict(std::optional<Failure> broken) const
{
    if (m_failure)
        return m_failure;
    if (m_done) // what happens to the connection afterwards does not matter
        return m_reply.text.trimmed().isEmpty() ? std::optional(emptyAnswer(m_reply.finish))
                                                : std::nullopt;
    if (broken) {
        const bool isCut =
            broken->kind == FailureKind::Network && !m_reply.text.trimmed().isEmpty();
        return isCut ? truncated() : broken;
    }
    if (!m_receivedAnything)
        return emptyAnswer(FinishReason::Unknown);
    if (!m_form || (m_sawEvent && !m_recognised))
        return notThisProtocol();
    return truncated();
}

Reply ReplyReader::Private::finish(std::optional<Failure> broken)
{
    if (m_head.status >= 300) {
        m_failure = failureOfResponse(m_head, m_buffer);
    } else if (!isOver()) {
        if (m_form == BodyForm::Ndjson) {
            // The last line needs no newline, but half a line is no line.
            const QByteArray rest = m_ndjson.takeRest();
            if (!rest.isEmpty() && QJsonDocument::fromJson(textFromUtf8(rest).toUtf8()).isObject())
                readLine(rest);
        } else if (m_form == BodyForm::Json && !broken) {
            readDocument();
        }
    }
    m_reply.failure = verdict(std::move(broken));
    if (!m_reply.failure)
        m_reply.status = MessageStatus::Complete;
    else if (!m_failure && !m_done && !m_reply.text.trimmed().isEmpty())
        m_reply.status = MessageStatus::Interrupted;
    else
        m_reply.status = MessageStatus::Failed;
    return m_reply;
}

ReplyReader::ReplyReader(const Dialect &dialect, HttpResponseHead head)
    : d(std::make_unique<Private>(dialect, std::move(head)))
{
}

ReplyReader::~ReplyReader() = default;
ReplyReader::ReplyReader(ReplyReader &&) noexcept = default;
ReplyReader &ReplyReader::operator=(ReplyReader &&) noexcept = default;

ReplyReader::Words ReplyReader::feed(QByteArrayView bytes)
{
    d->feed(bytes);
    return d->takeWords();
}

bool ReplyReader::hasFailed() const
{
    return d->hasFailed();
}

bool ReplyReader::isComplete() const
{
    return d->isComplete();
}

Reply ReplyReader::finish(std::optional<Failure> broken)
{
    return d->finish(std::move(broken));
}

} // namespace moai
