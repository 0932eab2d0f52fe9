// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/HttpReplyStream.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "llm/RetryAfter.h"
#include "llm/TransportFailure.h"
#include "llm/WithoutSecrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>

using std::chrono::milliseconds;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::HttpReplyStream)
};

/// How long a complete answer may take to bring its usage and to close: OpenAI sends both after the
/// finish reason, and some servers keep the connection open for good.
constexpr milliseconds kTrailer{1000};
constexpr qsizetype kMostErrorBytes = 1024 * 1024;

Failure stopped()
{
    return {FailureKind::Stopped, Tr::tr("Stopped. Retry asks again."), {}};
}

/// An answer that was stopped; one that was complete already stays so.
Reply asStopped(Reply reply)
{
    if (reply.status != MessageStatus::Complete) {
        reply.status = MessageStatus::Stopped;
        reply.failure = stopped();
    }
    return reply;
}

Reply failed(std::optional<Failure> failure)
{
    Reply reply;
    reply.failure = std::move(failure);
    return reply;
}

QString inWords(milliseconds wait)
{
    using namespace std::chrono;
    const auto asked = ceil<seconds>(wait);
    if (asked < minutes(2))
        return Tr::tr("%1 s").arg(asked.count());
    if (asked < hours(2))
        return Tr::tr("%1 min").arg(ceil<minutes>(asked).count());
    return Tr::tr("%1 h").arg(ceil<hours>(asked).count());
}

/// Adds what the service asks for, and tells it: this is only for waits that we do not sit out.
void addWait(Failure &failure)
{
    if (failure.retryAfter && failure.retryAfter->count() > 0)
        //: %1 a length of time
        failure.sentence += u' ' + Tr::tr("It asks to wait %1.").arg(inWords(*failure.retryAfter));
}

} // namespace

HttpReplyStream::HttpReplyStream(Route route, const Dialect &dialect, Exchange::Terms terms,
                                 Result<HttpRequest> request, std::optional<HttpRequest> plainer)
    : m_clock(route.clock),
      m_wire(std::move(route.wire)),
      m_lane(std::move(route.lane)),
      m_dialect(dialect),
      m_terms(std::move(terms)),
      m_request(std::move(request)),
      m_plainer(std::move(plainer)),
      m_watchdog(route.clock)
{
    connect(m_lane.get(), &LaneTicket::granted, this, &HttpReplyStream::onGranted);
    connect(&m_watchdog, &Watchdog::ranOut, this, &HttpReplyStream::onWatchdog);
}

HttpReplyStream::~HttpReplyStream() = default;

void HttpReplyStream::onGranted()
{
    m_granted = m_clock.elapsed();
    attempt();
}

void HttpReplyStream::attempt()
{
    if (m_isOver)
        return;
    if (!m_request) {
        conclude(failed(m_request.error()));
        return;
    }
    ++m_attempt;
    m_reader.reset();
    m_head = {};
    m_errorBytes = 0;
    m_isEnding = false;
    m_exchange = m_wire->exchange(*m_request, m_terms);
    connect(m_exchange.get(), &Exchange::headArrived, this, &HttpReplyStream::onHead);
    connect(m_exchange.get(), &Exchange::bytesArrived, this, &HttpReplyStream::onBytes);
    connect(m_exchange.get(), &Exchange::ended, this, &HttpReplyStream::settle);
    m_exchange->start();
    emit asked();
}

void HttpReplyStream::onHead(const HttpResponseHead &head)
{
    m_head = head;
    m_reader.emplace(m_dialect, head);
    m_watchdog.start(m_terms.timeouts.firstByte);
}

void HttpReplyStream::onBytes(const QByteArray &bytes)
{
    const auto words = m_reader->feed(bytes);
    m_errorBytes += m_head.status >= 300 ? bytes.size() : 0;
    if (!give(words) || m_isOver)
        return;
    if (m_reader->hasFailed() || m_errorBytes >= kMostErrorBytes) {
        settle(std::nullopt);
    } else if (m_reader->isComplete()) {
        if (!std::exchange(m_isEnding, true))
            m_watchdog.start(kTrailer);
    } else if (!words.text.isEmpty() || !words.thinking.isEmpty()) {
        m_watchdog.start(m_terms.timeouts.firstByte);
    }
}

void HttpReplyStream::onWatchdog()
{
    if (m_isEnding)
        settle(std::nullopt);
    else
        giveUp(noWordsFailure(m_request->url, m_terms.timeouts.firstByte));
}

void HttpReplyStream::giveUp(const Failure &why)
{
    m_exchange->giveUp(why);
    settle(why);
}

bool HttpReplyStream::give(const ReplyReader::Words &words)
{
    const QPointer<HttpReplyStream> self(this);
    m_textGiven += words.text.size();
    m_thinkingGiven += words.thinking.size();
    if (!words.text.isEmpty() && !m_firstText)
        m_firstText = m_clock.elapsed() - *m_granted;
    if (!words.thinking.isEmpty())
        emit thinkingArrived(words.thinking);
    if (self && !words.text.isEmpty())
        emit textArrived(words.text);
    return !self.isNull();
}

Reply HttpReplyStream::replySoFar(std::optional<Failure> broken)
{
    if (m_reader)
        return m_reader->finish(std::move(broken));
    return failed(std::move(broken));
}

void HttpReplyStream::settle(std::optional<Failure> broken)
{
    m_watchdog.stop();
    const bool isStopped = broken && broken->kind == FailureKind::Stopped; // on the tape
    Reply reply = replySoFar(std::move(broken));
    if (isStopped) {
        reply = asStopped(std::move(reply));
    } else if (reply.failure) {
        if (!reply.failure->retryAfter && m_head.status >= 400)
            reply.failure->retryAfter = retryAfterOf(m_head, m_clock.now());
        if (m_textGiven == 0 && m_thinkingGiven == 0 && reply.text.isEmpty() &&
            (tryPlainer() || tryAgain(*reply.failure)))
            return;
        // In the middle of an answer it does not matter to anybody how the connection broke.
        if (reply.status == MessageStatus::Interrupted &&
            reply.failure->kind == FailureKind::Network)
            reply.failure->kind = FailureKind::Truncated;
        addWait(*reply.failure);
    }
    conclude(std::move(reply));
}

bool HttpReplyStream::tryPlainer()
{
    if (!m_plainer || (m_head.status != 400 && m_head.status != 422))
        return false;
    m_request = *std::exchange(m_plainer, std::nullopt);
    m_exchange.reset();
    --m_attempt; // it was a question about the form, not an attempt at an answer
    QMetaObject::invokeMethod(this, &HttpReplyStream::attempt, Qt::QueuedConnection);
    return true;
}

bool HttpReplyStream::tryAgain(Failure &failure)
{
    const FailedAttempt failed{m_attempt, m_exchange->reached(), failure, m_head};
    const auto wait = RetryPolicy().waitAfter(failed, QRandomGenerator::global()->generateDouble());
    if (!wait)
        return false;
    m_exchange.reset();
    m_clock.after(m_wire->sitOut(*wait), this, [this] { attempt(); });
    emit retrying(withoutSecrets(failure, *m_request), *wait);
    return true;
}

void HttpReplyStream::stop()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_watchdog.stop();
    Reply reply = asStopped(replySoFar(stopped()));
    if (m_exchange)
        m_exchange->giveUp(stopped());
    m_exchange.reset();
    m_lane.reset();
    // From the event loop: who stops many at once is not called back in the middle of it.
    QMetaObject::invokeMethod(
        this, [this, reply = std::move(reply)] { conclude(reply); }, Qt::QueuedConnection);
}

void HttpReplyStream::conclude(Reply reply)
{
    m_isOver = true;
    m_exchange.reset();
    m_lane.reset();
    // Not every word comes by feed(): a whole answer is only read at its end.
    if (!give({reply.text.mid(m_textGiven), reply.thinking.mid(m_thinkingGiven)}))
        return;
    if (reply.failure && m_request)
        reply.failure = withoutSecrets(*reply.failure, *m_request);
    reply.firstText = m_firstText;
    if (m_granted)
        reply.total = m_clock.elapsed() - *m_granted;
    qCDebug(llmLog).noquote() << "An answer of" << (m_request ? m_request->url.host() : QString())
                              << "ended after" << reply.total.count() << "ms, attempt" << m_attempt
                              << "with" << reply.text.size() << "characters:"
                              << (reply.failure ? toName(reply.failure->kind)
                                                : QStringLiteral("complete"));
    emit finished(reply);
}

} // namespace moai

#include "moc_HttpReplyStream.cpp"
