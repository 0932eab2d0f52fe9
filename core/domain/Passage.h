// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace moai {

/// In whose turn a passage stood when it was sent.
enum class ChatRole { System, Human, Model };

[[nodiscard]] QString toName(ChatRole role);
[[nodiscard]] std::optional<ChatRole> chatRoleFromName(QStringView name);

/// Where a passage comes from.
enum class Origin {
    Table,   ///< Moai itself: system prompt, what a turn is to do, remarks in square brackets
    Person,  ///< the human
    Own,     ///< the asked participant's own earlier words
    Peer,    ///< another participant's, quoted
    LeftOut, ///< stands for what did not fit into the model's context
};

/// The contract's name: `table person own peer left_out`.
[[nodiscard]] QString toName(Origin origin);
[[nodiscard]] std::optional<Origin> originFromName(QStringView name);

/// A piece of what a participant was sent, as it was sent. "What did it see?" shows these.
/// Neighbours of the same role were sent as one turn, parted by an empty line.
struct Passage {
    ChatRole role = ChatRole::Human;
    Origin origin = Origin::Table;
    QString handle; ///< whose words; empty unless own or a peer's
    QString text;

    bool operator==(const Passage &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Passage)
