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
    /// What else in it is secret: the values of environment variables in its headers.
    QList<QByteArray> secrets;
    /// What it is called where its address differs from run to run (the practice server); empty:
    /// by its address.
    QUrl alias;
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
