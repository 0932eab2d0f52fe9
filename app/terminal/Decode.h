// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "llm/Http.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// What `moai decode` reads: bytes through the program's real parsers. Pure.

/// `sse`, `ndjson` or a service kind.
struct DecodeKind {
    enum class What { Sse, Ndjson, Service };
    What what = What::Sse;
    ServiceKind service = ServiceKind::OpenAi;
};

[[nodiscard]] Result<DecodeKind> decodeKindFromName(const QString &name);

/// The body in the pieces it came in.
using Chunks = QList<QByteArray>;

/// Cuts into pieces of `size` bytes; one piece when `size` is 0.
[[nodiscard]] Chunks cutInto(const QByteArray &bytes, qsizetype size);

/// `{"event","data"}` per event of an event stream.
[[nodiscard]] QJsonArray decodeSse(const Chunks &chunks);
/// `{"data"}` per line, its JSON value, or `{"error"}` for a line that is none.
[[nodiscard]] QJsonArray decodeNdjson(const Chunks &chunks);
/// The answer that a service of that kind gave, as PRODUCT describes it for `decode`.
[[nodiscard]] QJsonObject decodeReply(ServiceKind kind, const HttpResponseHead &head,
                                      const Chunks &chunks);

/// One line of `decode --lines`: `{"id","kind","status","content_type","headers","chunks"}` to
/// `{"id", …}`. What cannot be read becomes `{"id","error"}`.
[[nodiscard]] QJsonObject decodeLine(const QByteArray &line);

} // namespace moai
