// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "llm/TrustedFiles.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace moai {

/// Network managers for as many requests at once as are wanted. One QNetworkAccessManager opens at
/// most six HTTP/1.1 connections to a host and lets the rest wait, so a manager gets at most six
/// requests in flight per host, then the next one is taken or made. They are kept and reused.
/// Lives in one thread; places may outlive it.
class NetworkPool
{
    struct Member;

public:
    NetworkPool();
    ~NetworkPool();
    NetworkPool(const NetworkPool &) = delete;
    NetworkPool &operator=(const NetworkPool &) = delete;

    /// One request's place at a manager; given back when destroyed.
    class Place
    {
    public:
        Place(Place &&) noexcept = default;
        Place &operator=(Place &&other) noexcept;
        ~Place();

        [[nodiscard]] QNetworkAccessManager &manager() const;
        /// What every request must be given here, where it is not null.
        [[nodiscard]] const TrustedFiles::Trust &trust() const;
        /// Takes no more requests to this manager. A manager remembers a failed TLS handshake's
        /// host: what was changed since (a new certificate) is only seen by a fresh one.
        void retire();

    private:
        friend class NetworkPool;
        Place(std::shared_ptr<Member> member, QString origin);
        void giveBack();

        std::shared_ptr<Member> m_member; ///< null once moved from
        QString m_origin;
    };

    /// A place for a request to `url` by way of `proxy` (empty: the system's), where the
    /// authorities of `caFile` are trusted, too. A manager keeps its connections, so it serves none
    /// but those who trust the same. Fails when the proxy's address or the file cannot be read.
    [[nodiscard]] Result<Place> take(const QUrl &url, const QString &proxy,
                                     const QString &caFile = {});

    /// How many managers are kept.
    [[nodiscard]] size_t size() const { return m_members.size(); }

private:
    std::vector<std::shared_ptr<Member>> m_members;
    TrustedFiles m_trusted;
};

} // namespace moai
