// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace moai {

/// A request's body that can be sent once. QNetworkAccessManager silently repeats a POST when the
/// connection dies before an answer (a question could be paid for up to four times); it cannot when
/// the body will not rewind, and reports ContentReSendError instead. Goes with a Content-Length and
/// QNetworkRequest::DoNotBufferUploadDataAttribute.
class UploadBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace moai
