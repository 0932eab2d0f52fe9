// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/TapeWire.h"

#include "base/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::TapeWire)
};

using Answer = std::function<Result<TapedExchange>()>;

/// An answer from the tape, or the failure to find it there.
class TapedAnswer final : public Exchange
{
public:
    TapedAnswer(Clock &clock, TapeWire::Speed speed, Answer answer)
        : m_clock(clock), m_speed(speed), m_answer(std::move(answer))
    {
    }

    void start() override
    {
        auto found = m_answer();
        m_started = m_clock.elapsed();
        if (found)
            m_tape = std::move(*found);
        else
            m_tape.failure = found.error();
        m_tape.isWhole = m_tape.isWhole || !found;
        QMetaObject::invokeMethod(this, &TapedAnswer::play, Qt::QueuedConnection);
    }
    [[nodiscard]] Reached reached() const override { return m_reached; }

private:
    void play()
    {
        const QPointer<TapedAnswer> self(this);
        if (m_tape.head && m_reached != Reached::Answer) {
            if (!isDue(m_tape.headAt))
                return;
            m_reached = Reached::Answer;
            emit headArrived(*m_tape.head);
        }
        QByteArray bytes;
        while (self && m_next < m_tape.frames.size() && isDue(m_tape.frames[m_next].at))
            bytes += m_tape.frames[m_next++].bytes;
        if (self && !bytes.isEmpty())
            emit bytesArrived(bytes);
        if (!self || m_next < m_tape.frames.size() || !isDue(m_tape.endAt))
            return;
        m_reached = m_tape.reached;
        if (!m_tape.isWhole)
            m_tape.failure = Failure{
                FailureKind::Truncated, Tr::tr("The tape ends in the middle of this answer."), {}};
        emit ended(m_tape.failure);
    }

    /// Whether its time has come; else it is waited for.
    bool isDue(milliseconds at)
    {
        const milliseconds left = m_started + at - m_clock.elapsed();
        if (m_speed == TapeWire::Speed::Max || left <= milliseconds(0))
            return true;
        if (!std::exchange(m_isWaiting, true))
            m_clock.after(left, this, [this] {
                m_isWaiting = false;
                play();
            });
        return false;
    }

    Clock &m_clock;
    TapeWire::Speed m_speed;
    Answer m_answer;
    TapedExchange m_tape;
    milliseconds m_started{0};
    Reached m_reached = Reached::Nobody;
    qsizetype m_next = 0;
    bool m_isWaiting = false;
};

QString differenceOfTexts(const QString &one, const QString &other, const QString &place)
{
    const auto [at, there] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    if (at == one.end() && there == other.end())
        return {};
    //: %1 a place in a request, e.g. body.messages[2].content
    return Tr::tr("%1 from character %2 on").arg(place).arg(at - one.begin() + 1);
}

} // namespace

QString firstDifference(const QJsonValue &one, const QJsonValue &other, const QString &place)
{
    if (one == other)
        return {};
    if (one.isString() && other.isString())
        return differenceOfTexts(one.toString(), other.toString(), place);
    if (one.isArray() && other.isArray()) {
        const QJsonArray these = one.toArray();
        const QJsonArray those = other.toArray();
        for (qsizetype i = 0; i < std::min(these.size(), those.size()); ++i)
            if (const QString found = firstDifference(these[i], those[i], place + u"[%1]"_s.arg(i));
                !found.isEmpty())
                return found;
        return Tr::tr("the length of %1").arg(place);
    }
    if (one.isObject() && other.isObject()) {
        QStringList names = one.toObject().keys() + other.toObject().keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names))
            if (const QString found =
                    firstDifference(one[name], other[name], QString(place + u'.' + name));
                !found.isEmpty())
                return found;
    }
    return place;
}

TapeWire::TapeWire(Clock &clock, QList<TapedExchange> exchanges, Speed speed)
    : m_clock(clock), m_speed(speed)
{
    m_places.reserve(size_t(exchanges.size()));
    for (TapedExchange &exchange : exchanges)
        m_places.push_back({std::move(exchange), false});
}

std::unique_ptr<Exchange> TapeWire::exchange(const HttpRequest &request, const Exchange::Terms &)
{
    return std::make_unique<TapedAnswer>(
        m_clock, m_speed, [this, taped = tapedRequest(request)] { return answerTo(taped); });
}

milliseconds TapeWire::sitOut(milliseconds wait) const
{
    return m_speed == Speed::Max ? milliseconds(0) : wait;
}

qsizetype TapeWire::left() const
{
    return std::count_if(m_places.begin(), m_places.end(),
                         [](const Place &place) { return !place.isPlayed; });
}

Result<TapedExchange> TapeWire::answerTo(const TapedRequest &request)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place &candidate) {
        return !candidate.isPlayed && candidate.exchange.request.asksTheSameAs(request);
    });
    if (place == m_places.end())
        return notThere(request);
    place->isPlayed = true;
    return std::move(place->exchange);
}

Failure TapeWire::notThere(const TapedRequest &request) const
{
    const TapedExchange *nearest = nullptr;
    for (const Place &place : m_places) {
        const TapedRequest &other = place.exchange.request;
        const bool isSameModel =
            other.url == request.url && other.body["model"_L1] == request.body["model"_L1];
        if (!place.isPlayed && (!nearest || isSameModel)) {
            nearest = &place.exchange;
            if (isSameModel)
                break;
        }
    }
    if (!nearest)
        return {FailureKind::Invalid,
                Tr::tr("This request is not on the tape: all answers on it have been given."),
                {}};
    const TapedRequest &there = nearest->request;
    QString difference = there.method != request.method ? u"method"_s
                         : there.url != request.url     ? u"url"_s
                                                        : QString();
    if (difference.isEmpty())
        difference = firstDifference(there.headers, request.headers, u"headers"_s);
    if (difference.isEmpty())
        difference = firstDifference(there.body, request.body, u"body"_s);
    return {FailureKind::Invalid,
            Tr::tr("This request is not on the tape. Request %1 there comes nearest; it differs in "
                   "%2.")
                .arg(QString::number(nearest->id), difference),
            {}};
}

} // namespace moai
