// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "llm/Cassette.h"
#include "llm/Secrets.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace moai {

/// Writes a cassette, each line as it happens, so that a crash loses nothing but the last one.
/// Lives in one thread.
class CassetteWriter
{
public:
    /// Begins the file, or goes on behind what is on it. Only its owner may read a new one. Fails
    /// with kind `invalid` when it cannot be written or is something else.
    [[nodiscard]] static Result<std::shared_ptr<CassetteWriter>> open(const QString &file,
                                                                      const QDateTime &now);

    /// What was on it before.
    [[nodiscard]] const Cassette &before() const { return m_before; }
    /// What must not be on it from now on.
    [[nodiscard]] KnownSecrets &secrets() { return m_secrets; }

    /// Adds a line of that type. Known secrets are taken out of it.
    void write(QLatin1StringView type, QJsonObject line);
    /// Adds a request; gives its id.
    [[nodiscard]] int writeRequest(const HttpRequest &request);

    /// What went wrong with writing, if anything did; nothing is written any more then.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

private:
    explicit CassetteWriter(const QString &file) : m_file(file) {}

    QFile m_file;
    Cassette m_before;
    KnownSecrets m_secrets;
    int m_lastId = 0;
    std::optional<Failure> m_failure;
};

} // namespace moai
