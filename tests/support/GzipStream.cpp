// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/GzipStream.h"

#define ZLIB_CONST
#include <zlib.h>

namespace moai::test {

GzipStream::GzipStream() : m_stream(std::make_unique<z_stream_s>())
{
    constexpr int kGzip = 15 + 16; // the largest window, with gzip's head and tail
    deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY);
}

GzipStream::~GzipStream()
{
    deflateEnd(m_stream.get());
}

QByteArray GzipStream::add(const QByteArray &bytes)
{
    return run(bytes, Z_SYNC_FLUSH);
}

QByteArray GzipStream::end()
{
    return run({}, Z_FINISH);
}

QByteArray GzipStream::run(const QByteArray &bytes, int flush)
{
    QByteArray packed(qsizetype(deflateBound(m_stream.get(), uLong(bytes.size()))) + 64, '\0');
    m_stream->next_in = reinterpret_cast<const Bytef *>(bytes.constData());
    m_stream->avail_in = uInt(bytes.size());
    m_stream->next_out = reinterpret_cast<Bytef *>(packed.data());
    m_stream->avail_out = uInt(packed.size());
    deflate(m_stream.get(), flush);
    packed.chop(qsizetype(m_stream->avail_out));
    return packed;
}

} // namespace moai::test
