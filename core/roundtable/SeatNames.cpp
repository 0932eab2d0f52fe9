// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/SeatNames.h"

#include "roundtable/Letters.h"
#include "roundtable/Mentions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr QStringView kSeat = u"Seat ";

bool isOrdinaryWord(const QString &handle)
{
    return std::all_of(handle.begin(), handle.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

SeatNames SeatNames::anonymous(const QList<RoundRecord> &rounds)
{
    SeatNames names;
    names.m_anonymous = true;
    QHash<ParticipantId, QString> bySeat; // a seat that was renamed keeps its letter
    qsizetype next = 0;
    for (const auto &round : rounds)
        for (const auto &message : round.messages) {
            const bool speaks = message.author == Author::Participant &&
                                (message.role == Role::Answer || message.role == Role::Challenge);
            if (!speaks)
                continue;
            const QString key = message.handle.toLower();
            QString name = message.participant ? bySeat.value(*message.participant) : QString();
            if (name.isEmpty())
                name = names.m_names.value(key);
            if (name.isEmpty())
                name = kSeat + letters(next++);
            if (message.participant)
                bySeat.insert(*message.participant, name);
            if (!names.m_names.contains(key))
                names.m_handles.append(message.handle);
            names.m_names.insert(key, name);
        }
    return names;
}

bool SeatNames::has(const QString &handle) const
{
    return !m_anonymous || m_names.contains(handle.toLower());
}

QString SeatNames::nameOf(const QString &handle) const
{
    if (!m_anonymous)
        return u'@' + handle;
    return m_names.value(handle.toLower(), u"a participant"_s);
}

QString SeatNames::handleOf(QStringView name) const
{
    name = name.trimmed();
    if (name.startsWith(u'@'))
        name = name.mid(1);
    if (!m_anonymous)
        return name.toString();
    const QString handle = knownHandle(name, m_handles);
    if (!handle.isEmpty())
        return handle;
    const QString seat = name.startsWith(kSeat, Qt::CaseInsensitive)
                             ? name.toString()
                             : QString(kSeat + name.toString());
    for (auto known = m_handles.crbegin(); known != m_handles.crend(); ++known)
        if (seat.compare(m_names.value(known->toLower()), Qt::CaseInsensitive) == 0)
            return *known;
    return {};
}

QString SeatNames::masked(const QString &text) const
{
    if (!m_anonymous)
        return text;
    QStringList telling;
    std::copy_if(m_handles.begin(), m_handles.end(), std::back_inserter(telling),
                 [](const QString &handle) { return !isOrdinaryWord(handle); });
    return withHandlesReplaced(text, m_handles, telling,
                               [this](const QString &handle) { return nameOf(handle); });
}

} // namespace moai
