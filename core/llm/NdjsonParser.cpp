// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/NdjsonParser.h"

#include <utility>

namespace moai {

QList<QByteArray> NdjsonParser::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty() && !m_overflowed) {
        const qsizetype end = bytes.indexOf('\n');
        m_line.append(end < 0 ? bytes : bytes.first(end));
        if (m_line.size() > kMaxLineBytes) {
            m_overflowed = true;
            break;
        }
        if (end < 0)
            break;
        bytes = bytes.sliced(end + 1);
        if (QByteArray line = takeLine(); !line.isEmpty())
            lines.append(std::move(line));
    }
    return lines;
}

QByteArray NdjsonParser::takeRest()
{
    return m_overflowed ? QByteArray() : takeLine();
}

QByteArray NdjsonParser::takeLine()
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_atStart, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return line.trimmed();
}

} // namespace moai
