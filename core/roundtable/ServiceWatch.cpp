// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/ServiceWatch.h"

#include "base/Clock.h"
#include "base/WhenDone.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/Roundtable.h"
#include "storage/ProjectStore.h"

#include <QSet>

namespace moai {

std::optional<ServiceHealth::State> stateAfter(const std::optional<Failure> &failure)
{
    using State = ServiceHealth::State;
    if (!failure)
        return State::Good;
    switch (failure->kind) {
    case FailureKind::Auth:
    case FailureKind::Secrets:
        return State::KeyTrouble;
    case FailureKind::Billing:
        return State::NoCredit;
    case FailureKind::RateLimit:
    case FailureKind::Overloaded:
        return State::RateLimited;
    case FailureKind::Network:
    case FailureKind::Timeout:
    case FailureKind::Tls:
        return State::Unreachable;
    case FailureKind::Server:
    case FailureKind::BadResponse:
    case FailureKind::Malformed:
    case FailureKind::Truncated:
    case FailureKind::Empty:
    case FailureKind::Refused: // nobody listens, or a request that was declined
        return State::Troubled;
    case FailureKind::NotFound:
    case FailureKind::ContextLength:
    case FailureKind::ContentFilter:
    case FailureKind::Stopped:
    case FailureKind::Invalid:
    case FailureKind::Storage:
        break;
    }
    return std::nullopt;
}

ServiceWatch::ServiceWatch(Roundtable &roundtable, ModelCatalogue &catalogue,
                           ProjectStore &projects, Clock &clock, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock)
{
    connect(&roundtable, &Roundtable::messageFinished, this, [this](const Message &message) {
        const bool isAnswer = message.author == Author::Participant;
        if (isAnswer && (message.failure || message.status == MessageStatus::Complete))
            note(message.serviceName, message.failure);
    });
    connect(&catalogue, &ModelCatalogue::asked, this, &ServiceWatch::note);
    connect(&projects, &ProjectStore::changed, this, &ServiceWatch::dropRemoved);
}

ServiceHealth ServiceWatch::of(const QString &serviceName) const
{
    return m_seen.value(serviceName.toLower());
}

QString ServiceWatch::troubled() const
{
    QString name;
    QDateTime latest;
    for (auto each = m_seen.cbegin(); each != m_seen.cend(); ++each)
        if (each->isTrouble() && (!latest.isValid() || each->since > latest)) {
            latest = each->since;
            name = m_names.value(each.key());
        }
    return name;
}

int ServiceWatch::countOf(bool trouble) const
{
    int count = 0;
    for (const ServiceHealth &health : m_seen)
        count += health.isTrouble() == trouble ? 1 : 0;
    return count;
}

void ServiceWatch::note(const QString &serviceName, const std::optional<Failure> &failure)
{
    const auto state = stateAfter(failure);
    if (!state || serviceName.isEmpty())
        return;
    const QString key = serviceName.toLower();
    const ServiceHealth seen{*state, failure ? failure->sentence : QString(), m_clock.now()};
    const ServiceHealth before = m_seen.value(key);
    m_seen.insert(key, seen);
    m_names.insert(key, serviceName);
    if (before.state != seen.state || before.sentence != seen.sentence)
        emit changed(serviceName);
}

void ServiceWatch::dropRemoved()
{
    whenDone(m_catalogue.services(), this, [this](const Result<QList<Service>> &services) {
        if (!services)
            return;
        QSet<QString> kept;
        for (const Service &service : *services)
            kept.insert(service.name.toLower());
        for (const QString &key : m_seen.keys())
            if (!kept.contains(key)) {
                m_seen.remove(key);
                emit changed(m_names.take(key));
            }
    });
}

} // namespace moai

#include "moc_ServiceWatch.cpp"
