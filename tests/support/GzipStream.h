// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace moai::test {

/// Compresses piece by piece, so that each piece can be read before the next is there.
class GzipStream
{
public:
    GzipStream();
    ~GzipStream();

    [[nodiscard]] QByteArray add(const QByteArray &bytes);
    [[nodiscard]] QByteArray end();

private:
    QByteArray run(const QByteArray &bytes, int flush);

    std::unique_ptr<z_stream_s> m_stream;
};

} // namespace moai::test
