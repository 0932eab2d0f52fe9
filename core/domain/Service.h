// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace moai {

/// The protocol a service speaks.
enum class ServiceKind { OpenAi, OpenAiResponses, Anthropic, Gemini, Ollama };

/// The contract's name of a kind: `openai openai-responses anthropic gemini ollama`.
[[nodiscard]] QString toName(ServiceKind kind);
[[nodiscard]] std::optional<ServiceKind> serviceKindFromName(QStringView name);

/// How long to wait for a service before an answer ends as a `timeout`.
struct Timeouts {
    std::chrono::milliseconds connect{10'000};
    /// To the first byte of the answer, and the longest stretch without a word of it
    /// (keep-alive comments are bytes, not words).
    std::chrono::milliseconds firstByte{120'000};
    /// The longest silence between two bytes.
    std::chrono::milliseconds idle{60'000};

    bool operator==(const Timeouts &) const = default;
};

/// A header sent with every request. `${NAME}` in the value stands for an environment variable.
/// Never a key: keys come from the environment or the keychain.
struct ServiceHeader {
    QString name;
    QString value;

    bool operator==(const ServiceHeader &) const = default;
};

/// A place that serves models. Its key is not part of it.
struct Service {
    ServiceId id;
    QString name; ///< unique, as the person calls it, e.g. `openai`
    ServiceKind kind = ServiceKind::OpenAi;
    QUrl
        url; ///< the API's root, e.g. `https://api.openai.com/v1`; `practice:` for the built-in one
    QString preset; ///< the entry of resources/services/presets.json it was made from; may be empty
    QList<ServiceHeader> headers;
    QString proxy; ///< `http://host:port` or `socks5://host:port`; empty: the system's
    QString
        caFile; ///< a PEM file of authorities that are trusted besides the system's; empty: none
    std::optional<int>
        lanes; ///< how many may be asked at once; unset: many, or one for a local model server
    Timeouts timeouts;

    [[nodiscard]] bool isPractice() const { return url.scheme() == QLatin1StringView("practice"); }
    bool operator==(const Service &) const = default;
};

/// A model as a service lists it. What the service does not tell is unset.
struct ModelInfo {
    QString id;
    QString name;                        ///< for people; may equal the id
    std::optional<qint64> contextWindow; ///< tokens

    bool operator==(const ModelInfo &) const = default;
};

/// A well-known service: what `service add NAME` fills in.
struct ServicePreset {
    QString name;  ///< e.g. `openrouter`
    QString title; ///< e.g. `OpenRouter`
    ServiceKind kind = ServiceKind::OpenAi;
    QUrl url;
    QString keyVariable; ///< e.g. `OPENROUTER_API_KEY`; empty: needs no key
    QUrl keyPage;        ///< where a person gets a key
    bool local = false;  ///< runs on this machine: one lane unless set
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Service)
Q_DECLARE_METATYPE(moai::ModelInfo)
Q_DECLARE_METATYPE(moai::ServiceHeader)
Q_DECLARE_METATYPE(moai::ServicePreset)
