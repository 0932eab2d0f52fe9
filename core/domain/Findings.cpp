// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Findings.h"

#include "base/EnumNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kReadings = enumNames<Reading>({
    {Reading::Json, "json"_L1},
    {Reading::Fenced, "fenced"_L1},
    {Reading::Labelled, "labelled"_L1},
    {Reading::Unparsed, "unparsed"_L1},
});

constexpr auto kStances = enumNames<Stance>({
    {Stance::Supports, "supports"_L1},
    {Stance::Disputes, "disputes"_L1},
    {Stance::Qualifies, "qualifies"_L1},
    {Stance::Silent, "silent"_L1},
});

} // namespace

QString toName(Reading reading)
{
    return kReadings.nameOf(reading);
}

QString toName(Stance stance)
{
    return kStances.nameOf(stance);
}

std::optional<Stance> stanceFromName(QStringView name)
{
    return kStances.valueOf(name);
}

std::optional<ClaimStance> Claim::latestOf(const QString &handle) const
{
    const auto found =
        std::find_if(stances.rbegin(), stances.rend(),
                     [&handle](const ClaimStance &stance) { return stance.handle == handle; });
    return found == stances.rend() ? std::nullopt : std::optional(*found);
}

QList<ClaimStance> Claim::movesOf(const QString &handle) const
{
    QList<ClaimStance> moves;
    std::optional<Stance> before;
    for (const ClaimStance &stance : stances) {
        if (stance.handle != handle || stance.stance == Stance::Silent)
            continue;
        if (before && *before != stance.stance)
            moves.append(stance);
        before = stance.stance;
    }
    return moves;
}

bool Claim::isDisputed() const
{
    return std::any_of(stances.begin(), stances.end(), [this](const ClaimStance &stance) {
        return stance.stance == Stance::Disputes && latestOf(stance.handle) == stance;
    });
}

} // namespace moai
