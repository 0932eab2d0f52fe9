// SPDX-License-Identifier: GPL-3.0-or-later
//
// The format of a cassette, `moai-cassette` version 1. docs/cassette.md tells it for readers.
//
// UTF-8, JSON Lines: one object a line, each with a `type`. The first line is the header; the
// others stand in the order in which things happened. A last line that is cut off does not count.
//
//   header   format, version, moai (program version), recorded (UTC)
//   table    project, roster, services, discussion: how the table was set when the lines after it
//            were said; without any key
//   round    a round that was held before the recording, or off it
//   say      line: what was said
//   seed     value: a random number that was drawn
//   request  id, method, url, headers, keyHeaders (names only), body (JSON, or a string)
//   head     of (a request's id), ms (since it was sent), status, headers
//   frame    of, ms, text (bytes that are UTF-8 by themselves) or base64
//   end      of, ms, reached (nobody server answer), failure (kind, sentence) unless HTTP ended
//   well message  an answer as it was kept
//
// What is never in it: keys, tokens, key headers' values, what `${NAME}` stands for, user and
// password of an address. Headers' values are written for a few well-known names only, and `***`
// stands for the others, for the values of an address's query and for a known secret wherever it
// turns up.

#pragma once

#include "base/Result.h"
#include "llm/Exchange.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace moai {

inline constexpr QLatin1StringView kCassetteFormat{"moai-cassette"};
inline constexpr int kCassetteVersion = 1;

/// A request as the tape has it.
struct TapedRequest {
    QString method;
    QString url;
    QJsonObject headers; ///< names in lower case
    QJsonArray keyHeaders;
    QJsonValue body;

    /// Whether the same was asked; what it was asked with (the key) does not count.
    [[nodiscard]] bool asksTheSameAs(const TapedRequest &other) const;
};

[[nodiscard]] TapedRequest tapedRequest(const HttpRequest &request);
/// An address without user, password and fragment; `***` for the query's values.
[[nodiscard]] QString tapedUrl(const QUrl &url);
/// Whether the value of a header of that name may be written down.
[[nodiscard]] bool isHarmlessHeader(const QString &name);

/// An answer on the tape.
struct TapedExchange {
    struct Frame {
        std::chrono::milliseconds at{0}; ///< since the request was sent
        QByteArray bytes;
    };

    int id = 0;
    TapedRequest request;
    std::optional<HttpResponseHead> head;
    std::chrono::milliseconds headAt{0};
    QList<Frame> frames;
    std::chrono::milliseconds endAt{0};
    Reached reached = Reached::Nobody;
    std::optional<Failure> failure;
    bool isWhole = false; ///< its end is on the tape
};

/// A cassette as it was read.
struct Cassette {
    QString moai;             ///< version of the program that made it
    QList<QJsonObject> lines; ///< all but the header
    QList<TapedExchange> exchanges;

    /// Fails with kind `invalid` on what is no cassette, or one of a later version.
    [[nodiscard]] static Result<Cassette> read(const QByteArray &bytes);
    [[nodiscard]] static Result<Cassette> load(const QString &file);
};

} // namespace moai
