// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

namespace moai {

class Clock;
class ModelCatalogue;
class ProjectStore;
class Roundtable;

/// How a service is, as far as was seen in this run.
struct ServiceHealth {
    enum class State {
        Unasked,     ///< nothing was seen of it yet
        Good,        ///< it answered
        KeyTrouble,  ///< no key, or one that it refused
        NoCredit,    ///< the account has no credit
        RateLimited, ///< too many requests, or no capacity
        Unreachable, ///< nobody answered there, or no (secure) connection could be made
        Troubled,    ///< it answered with a failure of its own
    };

    State state = State::Unasked;
    QString sentence; ///< of the failure: what happened and what to do
    QDateTime since;  ///< UTC; when that was seen

    [[nodiscard]] bool isTrouble() const { return state != State::Unasked && state != State::Good; }
    bool operator==(const ServiceHealth &) const = default;
};

/// What an attempt that ended so tells of the service; nothing when it tells of the question, the
/// model or the person only. Pure.
[[nodiscard]] std::optional<ServiceHealth::State> stateAfter(const std::optional<Failure> &failure);

/// Watches how the services are from what happens anyway: answers at the table and lists of models.
/// Asks nobody by itself and stores nothing. GUI thread.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    ServiceWatch(Roundtable &roundtable, ModelCatalogue &catalogue, ProjectStore &projects,
                 Clock &clock, QObject *parent = nullptr);

    /// Names are compared without case.
    [[nodiscard]] ServiceHealth of(const QString &serviceName) const;
    /// The service whose trouble is to be shown first: the one seen last. Empty: none has any.
    [[nodiscard]] QString troubled() const;
    /// How many of those set up have trouble, and how many are good.
    [[nodiscard]] int countOf(bool trouble) const;

signals:
    void changed(const QString &serviceName);

private:
    void note(const QString &serviceName, const std::optional<Failure> &failure);
    void dropRemoved();

    ModelCatalogue &m_catalogue;
    Clock &m_clock;
    QHash<QString, ServiceHealth> m_seen; ///< by name in lower case
    QHash<QString, QString> m_names;      ///< as the person writes them
};

} // namespace moai
