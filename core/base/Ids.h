// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace moai {

/// A database key that cannot be mixed up with another table's. 0 means "none yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ServiceId = Id<struct ServiceTag>;
using ProjectId = Id<struct ProjectTag>;
using ParticipantId = Id<struct ParticipantTag>;
using DiscussionId = Id<struct DiscussionTag>;
using RoundId = Id<struct RoundTag>;
using MessageId = Id<struct MessageTag>;

} // namespace moai

Q_DECLARE_METATYPE(moai::ServiceId)
Q_DECLARE_METATYPE(moai::ProjectId)
Q_DECLARE_METATYPE(moai::ParticipantId)
Q_DECLARE_METATYPE(moai::DiscussionId)
Q_DECLARE_METATYPE(moai::RoundId)
Q_DECLARE_METATYPE(moai::MessageId)
