// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/RunningAnswer.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "llm/Services.h"
#include "roundtable/Fitting.h"
#include "storage/DiscussionStore.h"

#include <utility>

namespace moai {
namespace {

using namespace std::chrono_literals;

constexpr auto kCheckpointEvery = 500ms;
/// An answer that is over sooner needs no checkpoint: many short ones end at the same moment.
constexpr auto kFirstCheckpointAfter = 150ms;
constexpr auto kPatienceForKey = 1s;

} // namespace

RunningAnswer::RunningAnswer(Message message, DiscussionStore &discussions, Services &services,
                             Clock &clock, QObject *parent)
    : QObject(parent),
      m_asking{std::move(message), {}, {}, {}},
      m_discussions(discussions),
      m_services(services),
      m_clock(clock)
{
}

RunningAnswer::~RunningAnswer()
{
    if (m_over)
        return;
    cutOff();
    // Nobody is left to hear of it; the store's thread still does it before the database closes.
    (void)m_discussions.finish(m_asking.message);
}

/// Without Message::total: that is how an answer is told that Moai did not see the end of.
void RunningAnswer::cutOff()
{
    m_asking.message.status = MessageStatus::Interrupted;
    m_asking.message.failure =
        Failure{FailureKind::Truncated, tr("Moai was closed before the answer was complete."), {}};
}

void RunningAnswer::start(const Asking &asking, const QFuture<Result<QByteArray>> &key,
                          const std::shared_ptr<CassetteWriter> &tape)
{
    m_asking = asking;
    m_tape = tape;
    whenDone(key, this, [this](const Result<QByteArray> &found) {
        m_asked = true;
        note({});
        if (m_over)
            return;
        if (!found)
            failWith(found.error());
        else if (!m_asking.service)
            failWith(m_asking.service.error());
        else
            ask(*found);
    });
    m_clock.after(kPatienceForKey, this, [this] {
        if (!m_asked && !m_over)
            note(tr("Waiting for the key: the keychain may want to be unlocked."));
    });
}

void RunningAnswer::ask(const QByteArray &key)
{
    m_tariff = m_services.facts().of(*m_asking.service, m_asking.question.model).tariff;
    if (m_tariff && m_tariff->isFree())
        m_tariff.reset();
    if (m_tariff)
        m_askedTokens = tokensOf(m_asking.passages);
    m_stream = m_services.ask(*m_asking.service, key, m_asking.question, m_tape);
    connect(m_stream.get(), &ReplyStream::asked, this, [this] { note({}); });
    connect(m_stream.get(), &ReplyStream::retrying, this,
            [this](const Failure &failure, std::chrono::milliseconds wait) {
                const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
                note(tr("%1 Trying again in %2 s.").arg(failure.sentence).arg(seconds.count()));
            });
    connect(m_stream.get(), &ReplyStream::textArrived, this, [this](const QString &text) {
        m_asking.message.text += text;
        wordsArrived(text);
        emit textArrived(text);
    });
    connect(m_stream.get(), &ReplyStream::thinkingArrived, this, [this](const QString &thinking) {
        m_asking.message.thinking += thinking;
        wordsArrived(thinking);
        emit thinkingArrived(thinking);
    });
    connect(m_stream.get(), &ReplyStream::finished, this, &RunningAnswer::end);
}

void RunningAnswer::note(const QString &note)
{
    if (std::exchange(m_note, note) != note)
        emit noteArrived(note);
}

void RunningAnswer::wordsArrived(const QString &words)
{
    if (m_tariff)
        m_arrived.add(words);
    m_unsaved = true;
    if (std::exchange(m_asking.message.status, MessageStatus::Streaming) == MessageStatus::Waiting)
        restFor(kFirstCheckpointAfter);
    checkpoint();
}

void RunningAnswer::restFor(std::chrono::milliseconds time)
{
    m_resting = true;
    m_clock.after(time, this, [this] {
        m_resting = false;
        checkpoint();
    });
}

void RunningAnswer::checkpoint()
{
    if (!m_unsaved || m_saving || m_resting || m_over)
        return;
    m_unsaved = false;
    m_saving = true;
    const Message &message = m_asking.message;
    whenDone(m_discussions.checkpoint(message.id, message.attempt, message.text, message.thinking),
             this, [this](const Result<void> &kept) {
                 m_saving = false;
                 if (m_over)
                     return;
                 note(kept ? QString()
                           : tr("What arrives cannot be kept. %1").arg(kept.error().sentence));
                 if (!kept)
                     m_unsaved = true;
                 checkpoint();
             });
    restFor(kCheckpointEvery);
}

void RunningAnswer::stop(const std::optional<Failure> &why)
{
    if (m_over)
        return;
    m_whyStopped = why;
    if (m_stream) {
        m_stream->stop();
        return;
    }
    Reply reply;
    reply.status = MessageStatus::Stopped;
    reply.failure = Failure{FailureKind::Stopped, tr("Stopped before it was asked."), {}};
    end(reply);
}

void RunningAnswer::interrupt()
{
    if (std::exchange(m_over, true))
        return;
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // it may be the one that speaks
    }
    cutOff();
    keep();
}

void RunningAnswer::failWith(const Failure &failure)
{
    Reply reply;
    const bool isStopped = failure.kind == FailureKind::Stopped;
    reply.status = isStopped ? MessageStatus::Stopped : MessageStatus::Failed;
    reply.failure = failure;
    end(reply);
}

void RunningAnswer::end(const Reply &reply)
{
    if (std::exchange(m_over, true))
        return;
    if (m_stream)
        m_stream.release()->deleteLater(); // it is the one that speaks
    Message &message = m_asking.message;
    message.status = reply.status;
    message.text = reply.text;
    message.thinking = reply.thinking;
    message.finish = reply.finish;
    message.usage = reply.usage;
    message.price = priceNow();
    message.failure =
        m_whyStopped && reply.status == MessageStatus::Stopped ? m_whyStopped : reply.failure;
    message.firstText = reply.firstText;
    message.total = reply.total;
    keep();
}

/// At today's prices; nothing when it is unknown, or when nothing was done for it.
std::optional<Money> RunningAnswer::priceNow() const
{
    const Message &message = m_asking.message;
    const bool nothingDone =
        message.text.isEmpty() && message.thinking.isEmpty() && !message.usage.isKnown();
    if (nothingDone || !m_asking.service)
        return std::nullopt;
    const auto tariff = m_services.facts().of(*m_asking.service, m_asking.question.model).tariff;
    return tariff ? tariff->priceOf(message.usage) : std::nullopt;
}

Money RunningAnswer::presumedCost() const
{
    if (m_asking.message.price)
        return *m_asking.message.price;
    return m_tariff ? m_tariff->priceOf(m_askedTokens, m_arrived.count()) : Money();
}

void RunningAnswer::keep()
{
    whenDone(m_discussions.finish(m_asking.message), this, [this](const Result<bool> &kept) {
        Message &message = m_asking.message;
        if (kept && !*kept) {
            emit superseded();
            return;
        }
        if (!kept) {
            message.status =
                message.text.isEmpty() ? MessageStatus::Failed : MessageStatus::Interrupted;
            message.failure =
                Failure{FailureKind::Storage,
                        tr("The answer could not be kept. %1").arg(kept.error().sentence),
                        {}};
        }
        emit ended(message);
    });
}

} // namespace moai

#include "moc_RunningAnswer.cpp"
