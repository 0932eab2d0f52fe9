// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Http.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace moai {

/// One request as it came in over HTTP/1.
struct PracticeHttpRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepAlive = true; ///< the client wants to ask again on this connection
    bool isHttp10 = false; ///< no chunked answers, then

    /// The value of that header, names compared without case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Cuts a connection's bytes into requests, after RFC 9112: lengths and chunked bodies, requests
/// split anywhere or sent ahead. Pure: no socket, no clock. What comes out does not depend on how
/// the bytes were cut.
///
/// Bounds: a head 64 KiB and 100 headers, a body 16 MiB.
class PracticeHttpReader
{
public:
    /// Why nothing more can be read here: the status to answer before closing.
    struct Refusal {
        int status = 400;
        QString sentence;
    };

    static constexpr qsizetype kMaxHead = 64 * 1024;
    static constexpr qsizetype kMaxHeaders = 100;
    static constexpr qsizetype kMaxBody = 16 * 1024 * 1024;

    void feed(QByteArrayView bytes);
    /// The next whole request; what follows it stays. Nothing while one is incomplete or refused.
    [[nodiscard]] std::optional<PracticeHttpRequest> take();
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    /// True once per request: its head is in and its client waits for `100 Continue`.
    [[nodiscard]] bool takeExpectation();
    /// True while the rest of a request is missing of which the head is in.
    [[nodiscard]] bool hasHead() const { return m_stage != Stage::Head; }
    /// True between requests: nothing of a next one has come.
    [[nodiscard]] bool isIdle() const { return m_stage == Stage::Head && m_pending.isEmpty(); }

private:
    enum class Stage { Head, Body, ChunkHead, ChunkData, ChunkEnd, Trailer, Complete };

    void advance();
    [[nodiscard]] bool step();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readRequestLine(QByteArrayView line);
    [[nodiscard]] bool readHeader(QByteArrayView line);
    [[nodiscard]] bool settleBody();
    [[nodiscard]] bool readChunkHead();
    [[nodiscard]] bool readTrailer();
    [[nodiscard]] std::optional<QByteArray> takeLine(qsizetype limit);
    [[nodiscard]] bool takeBytes(qsizetype wanted);
    [[nodiscard]] bool refuse(int status, const QString &sentence);

    Stage m_stage = Stage::Head;
    QByteArray m_pending;
    PracticeHttpRequest m_request;
    qsizetype m_left = 0;        ///< bytes of the body or the chunk that are still to come
    qsizetype m_trailerSize = 0; ///< bytes after the last chunk
    bool m_expectsContinue = false;
    std::optional<Refusal> m_refusal;
};

} // namespace moai
