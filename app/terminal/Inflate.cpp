// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Inflate.h"

#include <zlib.h>

#include <array>
#include <memory>

namespace moai {
namespace {

constexpr qsizetype kMaxBytes = 64 * 1024 * 1024;
constexpr int kZlibOrGzip = MAX_WBITS + 32; // zlib's own detection of either header

struct EndInflate {
    void operator()(z_stream *stream) const
    {
        inflateEnd(stream);
        delete stream;
    }
};
using Stream = std::unique_ptr<z_stream, EndInflate>;

/// What this chunk unfolds to; sets `isOver` at the end of the data or where it breaks.
QByteArray inflateChunk(z_stream &stream, QByteArray chunk, bool &isOver)
{
    QByteArray out;
    std::array<char, 16384> buffer;
    stream.next_in = reinterpret_cast<Bytef *>(chunk.data());
    stream.avail_in = uInt(chunk.size());
    do {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        const int result = inflate(&stream, Z_SYNC_FLUSH);
        out.append(buffer.data(), qsizetype(buffer.size() - stream.avail_out));
        isOver = (result != Z_OK && result != Z_BUF_ERROR) || out.size() > kMaxBytes;
    } while (!isOver && stream.avail_out == 0);
    return out;
}

} // namespace

QList<QByteArray> inflated(const QList<QByteArray> &chunks, QByteArrayView contentEncoding)
{
    const bool isEncoded = contentEncoding.compare("gzip", Qt::CaseInsensitive) == 0 ||
                           contentEncoding.compare("x-gzip", Qt::CaseInsensitive) == 0 ||
                           contentEncoding.compare("deflate", Qt::CaseInsensitive) == 0;
    if (!isEncoded)
        return chunks;
    Stream stream(new z_stream{});
    QList<QByteArray> out;
    qsizetype total = 0;
    bool isOver = inflateInit2(stream.get(), kZlibOrGzip) != Z_OK;
    for (const QByteArray &chunk : chunks) {
        if (isOver || total > kMaxBytes)
            break;
        out.append(inflateChunk(*stream, chunk, isOver));
        total += out.last().size();
    }
    return out;
}

} // namespace moai
