// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/NetworkPool.h"

#include "base/Address.h"
#include "base/SystemProxies.h"
#include "llm/Proxy.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

namespace moai {
namespace {

constexpr int kPerHost = 6; // QHttpNetworkConnection's channels, fixed before Qt 6.5

} // namespace

struct NetworkPool::Member {
    std::unique_ptr<QNetworkAccessManager> manager = std::make_unique<QNetworkAccessManager>();
    QString proxy;
    TrustedFiles::Trust trust;
    QHash<QString, int> inFlight; ///< by origin
    bool retired = false;

    ~Member() { close(); }

    void close()
    {
        // The last place may be given back from inside a signal of the manager's own reply.
        if (manager)
            manager.release()->deleteLater();
    }
};

NetworkPool::NetworkPool() = default;
NetworkPool::~NetworkPool() = default;

Result<NetworkPool::Place> NetworkPool::take(const QUrl &url, const QString &proxy,
                                             const QString &caFile)
{
    std::erase_if(m_members, [](const auto &member) { return member->retired; });
    const auto trust = m_trusted.of(caFile);
    if (!trust)
        return trust.error();
    const QString origin = originOf(url);
    const auto hasRoom = [&](const auto &member) {
        return member->proxy == proxy && member->trust == *trust &&
               member->inFlight.value(origin) < kPerHost;
    };
    if (const auto found = std::ranges::find_if(m_members, hasRoom); found != m_members.end())
        return Place(*found, origin);

    auto member = std::make_shared<Member>();
    member->proxy = proxy;
    member->trust = *trust;
    if (proxy.isEmpty()) {
        member->manager->setProxyFactory(new SystemProxies); // owned by the manager
    } else {
        const auto named = proxyFromAddress(proxy);
        if (!named)
            return named.error();
        member->manager->setProxy(*named);
    }
    m_members.push_back(member);
    return Place(std::move(member), origin);
}

NetworkPool::Place::Place(std::shared_ptr<Member> member, QString origin)
    : m_member(std::move(member)), m_origin(std::move(origin))
{
    ++m_member->inFlight[m_origin];
}

NetworkPool::Place &NetworkPool::Place::operator=(Place &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_member = std::exchange(other.m_member, nullptr);
        m_origin = std::move(other.m_origin);
    }
    return *this;
}

NetworkPool::Place::~Place()
{
    giveBack();
}

QNetworkAccessManager &NetworkPool::Place::manager() const
{
    return *m_member->manager;
}

const TrustedFiles::Trust &NetworkPool::Place::trust() const
{
    return m_member->trust;
}

void NetworkPool::Place::retire()
{
    m_member->retired = true;
}

void NetworkPool::Place::giveBack()
{
    if (!m_member)
        return;
    if (--m_member->inFlight[m_origin] == 0)
        m_member->inFlight.remove(m_origin);
    if (m_member->retired && m_member->inFlight.isEmpty())
        m_member->close();
    m_member.reset();
}

} // namespace moai
