// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TableNames.h"

#include "roundtable/Mentions.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kSeat = "seat "_L1;

/// The seat of that letter: 0 for A; -1: none.
qsizetype seatAt(QStringView letters)
{
    qsizetype at = 0;
    for (const QChar c : letters) { // A … Z, AA …
        const QChar letter = c.toUpper();
        if (letter < u'A' || letter > u'Z' || at > 100)
            return -1;
        at = at * 26 + (letter.unicode() - u'A' + 1);
    }
    return at - 1;
}

bool isEdge(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !isHandleCharacter(text[at]);
}

} // namespace

TableNames::TableNames(QStringList handles, QStringList seats)
    : m_handles(std::move(handles)), m_seats(std::move(seats))
{
}

QString TableNames::handleOf(const QString &words) const
{
    QString name = words.simplified();
    while (!name.isEmpty() && QStringView(u"@*_`\"'([").contains(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && QStringView(u"*_`\"')]:,;").contains(name.back()) &&
           knownHandle(name, m_handles).isEmpty())
        name.chop(1);
    if (name.startsWith(kSeat, Qt::CaseInsensitive)) {
        const qsizetype at = seatAt(QStringView(name).mid(kSeat.size()));
        if (at >= 0 && at < m_seats.size())
            return knownHandle(m_seats[at], m_handles);
    }
    return knownHandle(name, m_handles);
}

QStringList TableNames::handlesIn(const QString &words) const
{
    QList<std::pair<qsizetype, QString>> found;
    for (const QString &handle : m_handles) {
        for (qsizetype at = words.indexOf(handle, 0, Qt::CaseInsensitive); at >= 0;
             at = words.indexOf(handle, at + 1, Qt::CaseInsensitive)) {
            qsizetype end = at + handle.size();
            if (end < words.size() && words[end] == u'.')
                ++end; // the end of a sentence, perhaps
            if (isEdge(words, at - 1) && isEdge(words, end)) {
                found.append({at, handle});
                break;
            }
        }
    }
    if (!m_seats.isEmpty()) {
        static const QRegularExpression seat(u"\\bseat\\s+([A-Z]{1,2})\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (auto it = seat.globalMatch(words); it.hasNext();) {
            const auto match = it.next();
            const qsizetype at = seatAt(match.capturedView(1));
            if (at >= 0 && at < m_seats.size() && m_handles.contains(m_seats[at]))
                found.append({match.capturedStart(), m_seats[at]});
        }
    }
    std::sort(found.begin(), found.end());
    QStringList handles;
    for (const auto &[at, handle] : std::as_const(found))
        if (!handles.contains(handle))
            handles.append(handle);
    return handles;
}

} // namespace moai
