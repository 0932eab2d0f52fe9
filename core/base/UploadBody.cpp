// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/UploadBody.h"

#include <algorithm>
#include <cstring>

namespace moai {

UploadBody::UploadBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_read);
    if (count == 0 && maxSize > 0)
        return -1; // the end, to a sequential device's reader
    std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

qint64 UploadBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace moai

#include "moc_UploadBody.cpp"
