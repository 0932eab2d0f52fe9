// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Findings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace moai::exchange {

class Index;

// What a discussion led to as JSON, by the rules of RecordJson.h. Pure.

[[nodiscard]] QJsonObject toJson(const TurnStance &stance);
[[nodiscard]] QJsonObject toJson(const Ballot &ballot, const Index &index);
[[nodiscard]] QJsonArray toJson(const QList<Standing> &standings, const Index &index);
[[nodiscard]] QJsonObject toJson(const PersonRanking &ranking, const Index &index);
[[nodiscard]] QJsonObject toJson(const ClaimsMap &map, const Index &index);
[[nodiscard]] QJsonObject toJson(const Conclusion &conclusion);
[[nodiscard]] QJsonObject toJson(const Spend &spend);

} // namespace moai::exchange
