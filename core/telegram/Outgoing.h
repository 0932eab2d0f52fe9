// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telegram/FormattedText.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// A button below a message.
struct InlineButton {
    QString text;
    QByteArray data; ///< what comes back when it is pressed (`callback_data`): 1 to 64 bytes; empty
                     ///< with a url
    QString url = {};

    bool operator==(const InlineButton &) const = default;
};

/// Rows of buttons.
using InlineKeyboard = QList<QList<InlineButton>>;

/// A file that goes with a message; the text is its caption then.
struct OutgoingFile {
    QString name;
    QByteArray content;

    bool operator==(const OutgoingFile &) const = default;
};

/// A message on its way to a chat.
struct Outgoing {
    FormattedText text;
    InlineKeyboard buttons = {};
    std::optional<OutgoingFile> file = {};
    bool silent = false; ///< no sound on the phone

    bool operator==(const Outgoing &) const = default;
};

/// As the outbox keeps it. Pure.
[[nodiscard]] QByteArray toJson(const Outgoing &outgoing);
/// Nothing when that is not what toJson() wrote.
[[nodiscard]] std::optional<Outgoing> outgoingFromJson(const QByteArray &json);

} // namespace moai
