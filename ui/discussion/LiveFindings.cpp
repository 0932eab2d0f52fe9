// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/LiveFindings.h"

#include "discussion/Desk.h"
#include "findings/PartialJson.h"
#include "roundtable/FindingsOf.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace moai {
namespace {
constexpr auto kPause = 250ms;

bool isUnderWay(const Message &message)
{
    return isJudgement(message) && !hasEnded(message.status);
}
} // namespace

bool isJudgement(const Message &message)
{
    return message.role == Role::Claims || message.role == Role::Chair ||
           message.role == Role::Ballot;
}

QList<RoundRecord> withReadableJudgements(QList<RoundRecord> rounds)
{
    for (RoundRecord &round : rounds)
        for (Message &message : round.messages) {
            if (!isUnderWay(message))
                continue;
            if (const auto closed = closedJson(message.text))
                message.text = *closed;
            message.status = MessageStatus::Complete; // as far as it goes
        }
    return rounds;
}

LiveFindings::LiveFindings(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveFindings::read);
    connect(&desk, &Desk::findingsChanged, this, &LiveFindings::read);
    connect(&desk, &Desk::messageChanged, this, &LiveFindings::noteText);
    connect(&desk, &Desk::textArrived, this, [this](MessageId id) {
        if (const Message *message = m_desk.message(id))
            noteText(*message);
    });
}

const Findings &LiveFindings::findings() const
{
    return m_live ? *m_live : m_desk.findings();
}

void LiveFindings::noteText(const Message &message)
{
    if (isJudgement(message) && !m_pause.isActive())
        m_pause.start();
}

void LiveFindings::read()
{
    const QList<RoundRecord> &rounds = m_desk.rounds();
    const bool underWay = std::any_of(rounds.begin(), rounds.end(), [](const RoundRecord &round) {
        return std::any_of(round.messages.begin(), round.messages.end(), isUnderWay);
    });
    m_live.reset();
    if (underWay) {
        DiscussionRecord record = m_desk.record();
        record.rounds = withReadableJudgements(record.rounds);
        m_live = findingsOf(record);
    }
    emit changed();
}

} // namespace moai
