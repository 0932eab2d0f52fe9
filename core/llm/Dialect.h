// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Service.h"
#include "domain/Usage.h"
#include "llm/Http.h"
#include "llm/Question.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// What one event of a stream (or one whole answer) brought.
struct Delta {
    QString text;
    QString thinking;
    QString restated; ///< the whole text once more; counts when no piece of it came before
    std::optional<FinishReason> finish;
    Usage usage;                    ///< replaces what was known, field by field
    bool done = false;              ///< the protocol says that the answer is complete
    bool closed = false;            ///< … and that nothing at all follows
    bool recognised = true;         ///< false: an object, but not one of this protocol's
    std::optional<Failure> failure; ///< the service reported an error inside the stream
};

/// One event: its SSE name (empty for NDJSON) and its JSON.
struct StreamEvent {
    QString name;
    QJsonObject json;
};

/// How a service frames its stream.
enum class Framing { Sse, Ndjson };

/// A service kind: pure functions between Moai's words and the protocol's. A new kind is one file
/// with these, one recorded stream and one line in dialectFor().
struct Dialect {
    ServiceKind kind;
    Framing framing;
    /// The data of the event that ends a stream without being JSON, e.g. `[DONE]`; empty: none.
    QLatin1StringView endMarker;
    /// The streaming request. The key goes to HttpRequest::keyHeaders, never into the URL.
    HttpRequest (*encode)(const Service &service, const Question &question, const QByteArray &key);
    /// One event of the stream. Never fails: what is wrong is told by Delta::failure.
    Delta (*decode)(const StreamEvent &event);
    /// A whole answer, from a server that ignored `stream`.
    Delta (*decodeWhole)(const QJsonObject &answer);
    /// GET request for the models the service offers. Serves as the key test, too.
    HttpRequest (*encodeModelList)(const Service &service, const QByteArray &key);
    /// The models in one page of that list.
    Result<QList<ModelInfo>> (*decodeModelList)(const QByteArray &body);
};

[[nodiscard]] const Dialect &dialectFor(ServiceKind kind);

} // namespace moai
