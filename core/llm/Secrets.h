// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"
#include "llm/Http.h"

#include <QByteArray>
#include <QByteArrayList>

namespace moai {

/// Secrets that are known, so that they can be kept out of what is written down. Each is found as
/// it is, inside JSON, inside an address and as base64; one of fewer than four bytes is none.
class KnownSecrets
{
public:
    void add(const QByteArray &secret);
    /// Everything secret about asking that service: the key, what its variables stand for, and what
    /// its addresses hold.
    void addFrom(const Service &service, const QByteArray &key);
    /// … and about that request.
    void addFrom(const HttpRequest &request);

    /// The bytes with every secret replaced by `***`.
    [[nodiscard]] QByteArray scrubbed(QByteArray bytes) const;
    /// How many bytes at the end may be the beginning of a secret.
    [[nodiscard]] qsizetype beginningAtEnd(const QByteArray &bytes) const;

private:
    QByteArrayList m_forms; ///< longest first
};

/// Scrubs a stream whose pieces may cut a secret in two: gives what is safe to write now.
class ScrubbedStream
{
public:
    explicit ScrubbedStream(const KnownSecrets &secrets) : m_secrets(secrets) {}

    [[nodiscard]] QByteArray feed(const QByteArray &bytes);
    /// What was held back; call once, last.
    [[nodiscard]] QByteArray rest();

private:
    const KnownSecrets &m_secrets;
    QByteArray m_held;
};

} // namespace moai
