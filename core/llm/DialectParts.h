// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "llm/Dialect.h"
#include "llm/Http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QUrl>

#include <functional>
#include <initializer_list>
#include <optional>
#include <utility>

namespace moai::dialect {

/// Pieces that the dialects share. All pure.

/// `root` with `path` behind it. A root without a path of its own gets `version` first, and a root
/// that was given with the whole path already keeps it.
[[nodiscard]] QUrl endpoint(const QUrl &root, QLatin1StringView version, QLatin1StringView path);

/// A POST of that JSON.
[[nodiscard]] HttpRequest postJson(const QUrl &url, const QJsonObject &body);
/// `Authorization: Bearer KEY`; nothing for an empty key.
[[nodiscard]] QList<HttpHeader> bearer(const QByteArray &key);

/// A count that is there and not negative; else unknown.
[[nodiscard]] std::optional<qint64> count(const QJsonValue &value);
/// The sum of the known ones; unknown when none is.
[[nodiscard]] std::optional<qint64> sum(std::initializer_list<std::optional<qint64>> counts);

/// What a service calls its reasons to stop.
using FinishWords = std::initializer_list<std::pair<QLatin1StringView, FinishReason>>;
/// The reason of that word; Unknown for a word that is new to us.
[[nodiscard]] FinishReason finishOf(const QString &word, FinishWords words);

/// `[{role, content}]` with the system prompt first, as OpenAI and Ollama take it.
[[nodiscard]] QJsonArray chatMessages(const Question &question);

/// Reads the array under `key` of a model list, one model an object; `read` gives an invalid id for
/// what is not a chat model.
[[nodiscard]] Result<QList<ModelInfo>>
modelList(const QByteArray &body, QLatin1StringView key,
          const std::function<ModelInfo(const QJsonObject &)> &read);

} // namespace moai::dialect
