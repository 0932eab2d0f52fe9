// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"
#include "domain/Service.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace moai {

// What a cassette tells besides requests and answers; its format is told in llm/Cassette.h. Pure.

/// How the table is set: everything that decides who is asked what. No keys, and of addresses and
/// headers only what is no secret.
struct TapedTable {
    Project project;
    QList<Participant> roster;
    QList<Service> services; ///< those that the roster and the chair use
    Discussion discussion;   ///< uid, title, mode, context policy, anonymity

    /// The services of that list which it uses.
    void useOf(const QList<Service> &all);
};

[[nodiscard]] QJsonObject toTape(const TapedTable &table);
[[nodiscard]] TapedTable tableFromTape(const QJsonObject &line);

/// A round with its messages, among the `rounds` that its messages may be about.
[[nodiscard]] QJsonObject toTape(const RoundRecord &round, const QList<RoundRecord> &rounds);
/// An answer as it was kept, in the round of that number.
[[nodiscard]] QJsonObject toTape(const Message &message, int roundNumber);
/// What of an answer must be the same when it is replayed.
[[nodiscard]] QJsonObject comparedPart(const QJsonObject &message);

} // namespace moai
