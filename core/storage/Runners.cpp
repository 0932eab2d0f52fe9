// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Runners.h"

#include "storage/DataDir.h"

#include <QDir>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr std::chrono::milliseconds kPatience{10'000};

} // namespace

Result<Runners> Runners::enter(const QString &dir)
{
    if (auto made = makePrivateDir(dir); !made)
        return made.error();
    Runners runners;
    runners.m_dir = dir;
    const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = FileLock::take(runners.lockPath(uid), kPatience);
    if (!lock)
        return lock.error();
    runners.m_lock = std::move(*lock);
    runners.m_uid = uid;
    return runners;
}

Runners::~Runners()
{
    if (!m_uid.isEmpty())
        m_lock.remove(lockPath(m_uid));
}

QString Runners::lockPath(const QString &uid) const
{
    return m_dir + u'/' + uid + u".lock"_s;
}

QStringList Runners::deadAmong(const QStringList &uids) const
{
    QStringList dead;
    for (const QString &uid : uids)
        if (uid != m_uid && FileLock::removeUnlessHeld(lockPath(uid)) == FileLock::Probe::Free)
            dead.append(uid);
    return dead;
}

void Runners::removeLeftovers() const
{
    const QStringList names = QDir(m_dir).entryList({u"*.lock"_s}, QDir::Files);
    for (const QString &name : names)
        if (name != m_uid + u".lock"_s)
            static_cast<void>(FileLock::removeUnlessHeld(m_dir + u'/' + name));
}

} // namespace moai
