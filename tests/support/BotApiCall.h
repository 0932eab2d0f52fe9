// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <chrono>
#include <optional>

namespace moai::test {

/// A call as it came to a BotApiServer.
struct BotApiCall {
    QString method;
    QJsonObject parameters; ///< those of a form are turned into what they would be in JSON
    QString fileName;       ///< of the document that came along
    QByteArray file;
    std::chrono::milliseconds at{0};

    [[nodiscard]] qint64 integer(const char *name) const;
    [[nodiscard]] QString string(const char *name) const;
    [[nodiscard]] bool has(const char *name) const;
};

/// What it is answered with.
struct BotApiReply {
    int status = 200;
    QJsonObject body;

    [[nodiscard]] static BotApiReply good(const QJsonValue &result);
    [[nodiscard]] static BotApiReply bad(int code, const QString &description,
                                         const QJsonObject &parameters = {});
};

/// The call in a request's body, JSON or multipart/form-data; nothing when it is neither.
[[nodiscard]] std::optional<BotApiCall>
readBotApiCall(const QString &method, const QByteArray &contentType, const QByteArray &body);

} // namespace moai::test
