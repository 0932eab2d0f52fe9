// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/PartialJson.h"

#include <QStack>

#include <algorithm>

namespace moai {
namespace {

/// What stands behind an opening code fence and its language, if there is one.
QStringView withoutFence(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(u"```"))
        return text;
    const qsizetype lineEnd = text.indexOf(u'\n');
    return lineEnd < 0 ? QStringView() : text.mid(lineEnd + 1).trimmed();
}

/// Walks through JSON and remembers where it could be cut and closed.
class Walk
{
public:
    explicit Walk(QStringView text) : m_text(text)
    {
        for (qsizetype i = 0; i < text.size() && !m_done; ++i)
            m_inString ? stepInString(i) : step(i);
    }

    QString closed() const
    {
        QString json;
        QStack<QChar> open = m_goodOpen;
        if (m_inString && !m_isName) {
            qsizetype end = m_text.size();
            if (m_escapedAt >= 0)
                end = m_escapedAt;
            json = m_text.left(end).toString() + u'"';
            open = m_open;
        } else {
            json = m_text.left(m_good).toString();
        }
        while (!open.isEmpty())
            json += open.pop();
        return json;
    }

private:
    void step(qsizetype at)
    {
        const QChar c = m_text[at];
        if (c == u'"') {
            m_inString = true;
            m_isName = !m_open.isEmpty() && m_open.top() == u'}' && m_expectsName;
            return;
        }
        if (c == u'{' || c == u'[') {
            m_open.push(c == u'{' ? u'}' : u']');
            m_expectsName = c == u'{';
            keep(at + 1);
        } else if (c == u'}' || c == u']') {
            if (m_open.isEmpty() || m_open.top() != c) {
                m_done = true; // broken, not unfinished: what came before is all there is
                return;
            }
            m_open.pop();
            keep(at + 1);
            m_done = m_open.isEmpty();
        } else if (c == u',') {
            keep(at); // a bare word before it is complete
            m_expectsName = !m_open.isEmpty() && m_open.top() == u'}';
        } else if (c == u':') {
            m_expectsName = false;
        }
    }

    void stepInString(qsizetype at)
    {
        const QChar c = m_text[at];
        if (m_escapedAt >= 0) {
            const bool unicode = m_text[m_escapedAt + 1] == u'u';
            if (!unicode || at - m_escapedAt >= 5)
                m_escapedAt = -1;
        } else if (c == u'\\') {
            m_escapedAt = at;
        } else if (c == u'"') {
            m_inString = false;
            if (!m_isName)
                keep(at + 1);
        }
    }

    void keep(qsizetype end)
    {
        m_good = end;
        m_goodOpen = m_open;
    }

    QStringView m_text;
    QStack<QChar> m_open;     ///< what would close what is open
    QStack<QChar> m_goodOpen; ///< the same at m_good
    qsizetype m_good = 0;     ///< up to here it can be kept
    qsizetype m_escapedAt = -1;
    bool m_inString = false;
    bool m_isName = false;
    bool m_expectsName = false;
    bool m_done = false;
};

} // namespace

bool mayBeJson(QStringView partial)
{
    const QStringView text = partial.trimmed();
    if (text.isEmpty() || QStringView(u"```").startsWith(text.left(3)))
        return true;
    return text.startsWith(u'{') || text.startsWith(u'[');
}

std::optional<QString> closedJson(QStringView partial)
{
    const QStringView text = withoutFence(partial);
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return std::nullopt;
    return Walk(text).closed();
}

} // namespace moai
