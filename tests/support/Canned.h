// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <chrono>
#include <vector>

namespace moai::test {

/// What a CannedServer does with one request, step by step. A value, built by chaining:
///
///     Canned::sse({"data: {…}\n\n", "data: [DONE]\n\n"})          a whole stream
///     Canned::json(R"({"error":{}})", 429).header("Retry-After", "2")
///     Canned::stream().chunk("data: …").hold().chunk("data: …").cut()
///     Canned::stall()                                             reads, then never says a word
///     Canned::raw("SSH-2.0\r\n")                                  not HTTP at all
///
/// chunk() makes the answer chunked, body() gives it a Content-Length; nothing but header() may
/// stand before them. Without cut(), reset() or silence() the answer ends properly and the
/// connection is kept for the next request.
class Canned
{
public:
    explicit Canned(int status = 200);

    [[nodiscard]] static Canned json(const QByteArray &body, int status = 200);
    [[nodiscard]] static Canned stream(); ///< an empty text/event-stream, to go on from
    [[nodiscard]] static Canned sse(const QList<QByteArray> &chunks,
                                    std::chrono::milliseconds pace = {});
    [[nodiscard]] static Canned stall();
    [[nodiscard]] static Canned raw(const QByteArray &bytes);

    [[nodiscard]] Canned header(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Canned body(const QByteArray &bytes) const;
    [[nodiscard]] Canned chunk(const QByteArray &bytes) const;
    /// Compresses what chunk() and body() give from here on; each chunk can be read at once.
    [[nodiscard]] Canned gzip() const;
    /// These bytes as they are, e.g. an interim answer or a wrong chunk head.
    [[nodiscard]] Canned bytes(const QByteArray &bytes) const;
    [[nodiscard]] Canned wait(std::chrono::milliseconds time) const;
    /// Waits for CannedServer::release().
    [[nodiscard]] Canned hold() const;
    [[nodiscard]] Canned cut() const;     ///< ends the connection (FIN), whatever was promised
    [[nodiscard]] Canned reset() const;   ///< ends it rudely (RST)
    [[nodiscard]] Canned silence() const; ///< says nothing more and keeps the connection

    enum class Do { Head, Body, Chunk, Bytes, Gzip, Wait, Hold, Cut, Reset, Silence };
    struct Step {
        Do what;
        QByteArray bytes;
        std::chrono::milliseconds time{0};
    };
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    [[nodiscard]] Canned with(Step step) const;

    std::vector<Step> m_steps;
};

} // namespace moai::test

Q_DECLARE_METATYPE(moai::test::Canned)
