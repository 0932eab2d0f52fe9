// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Canned.h"

using std::chrono::milliseconds;

namespace moai::test {

Canned::Canned(int status)
{
    m_steps.push_back({Do::Head, "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\n"});
}

Canned Canned::json(const QByteArray &body, int status)
{
    return Canned(status).header("Content-Type", "application/json").body(body);
}

Canned Canned::stream()
{
    return Canned().header("Content-Type", "text/event-stream");
}

Canned Canned::sse(const QList<QByteArray> &chunks, milliseconds pace)
{
    Canned canned = stream();
    for (const QByteArray &chunk : chunks) {
        if (pace.count() > 0)
            canned = canned.wait(pace);
        canned = canned.chunk(chunk);
    }
    return canned;
}

Canned Canned::stall()
{
    Canned canned;
    canned.m_steps.clear();
    return canned.silence();
}

Canned Canned::raw(const QByteArray &bytes)
{
    Canned canned;
    canned.m_steps.clear();
    return canned.bytes(bytes);
}

Canned Canned::header(const QByteArray &name, const QByteArray &value) const
{
    Canned canned = *this;
    Q_ASSERT(!canned.m_steps.empty() && canned.m_steps.front().what == Do::Head);
    canned.m_steps.front().bytes += name + ": " + value + "\r\n";
    return canned;
}

Canned Canned::body(const QByteArray &bytes) const
{
    return with({Do::Body, bytes});
}

Canned Canned::chunk(const QByteArray &bytes) const
{
    return with({Do::Chunk, bytes});
}

Canned Canned::gzip() const
{
    return header("Content-Encoding", "gzip").with({Do::Gzip, {}});
}

Canned Canned::bytes(const QByteArray &bytes) const
{
    return with({Do::Bytes, bytes});
}

Canned Canned::wait(milliseconds time) const
{
    return with({Do::Wait, {}, time});
}

Canned Canned::hold() const
{
    return with({Do::Hold, {}});
}

Canned Canned::cut() const
{
    return with({Do::Cut, {}});
}

Canned Canned::reset() const
{
    return with({Do::Reset, {}});
}

Canned Canned::silence() const
{
    return with({Do::Silence, {}});
}

Canned Canned::with(Step step) const
{
    Canned canned = *this;
    canned.m_steps.push_back(std::move(step));
    return canned;
}

} // namespace moai::test
