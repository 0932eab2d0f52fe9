// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Dialect.h"

#include <QByteArrayView>

#include <optional>

namespace moai {

/// What an answer's body turns out to be. Servers label bodies wrongly too often to trust the
/// Content-Type alone.
enum class BodyForm {
    Sse,
    Ndjson,
    Json,  ///< one whole document: the server ignored `stream`, or reports an error
    Alien, ///< a web page or plain text: not a model service's answer
};

/// Tells the form from the first bytes; nothing while more of them are needed. Pure.
[[nodiscard]] std::optional<BodyForm> sniffBody(QByteArrayView start, QByteArrayView contentType,
                                                Framing framing);

} // namespace moai
