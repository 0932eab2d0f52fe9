// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TableNames.h"

#include "roundtable/Mentions.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

bool isEdge(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !isHandleCharacter(text[at]);
}

} // namespace

TableNames::TableNames(QStringList handles, SeatNames seats)
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
    if (m_seats.isAnonymous())
        if (const QString seated = knownHandle(m_seats.handleOf(name), m_handles);
            !seated.isEmpty())
            return seated;
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
    if (m_seats.isAnonymous()) {
        static const QRegularExpression seat(u"\\bseat\\s+[A-Z]{1,2}\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (auto it = seat.globalMatch(words); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured().simplified();
            const QString handle = knownHandle(m_seats.handleOf(name), m_handles);
            if (!handle.isEmpty())
                found.append({match.capturedStart(), handle});
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
