// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace moai {

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// A request as a value; `keyHeaders` are apart so that nothing logs them or sends them elsewhere.
struct HttpRequest {
    QByteArray method = "POST";
    QUrl url;
    QList<HttpHeader> headers;
    QList<HttpHeader> keyHeaders;
    QByteArray body;
};

/// What an answer says before its body.
struct HttpResponseHead {
    int status = 200;
    QByteArray contentType;
    QList<HttpHeader> headers;

    /// The value of that header, names compared without case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace moai
