// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/SseParser.h"

#include "base/Utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr QByteArrayView kByteOrderMark{"\xEF\xBB\xBF"};

} // namespace

QList<SseEvent> SseParser::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    while (!bytes.isEmpty() && !m_overflowed) {
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (bytes.front() == '\n') {
                bytes = bytes.sliced(1);
                continue;
            }
        }
        const auto end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(bytes.first(end - bytes.begin()));
        if (m_line.size() + m_data.size() > kMaxEventBytes) {
            m_overflowed = true;
            break;
        }
        if (end == bytes.end())
            break;
        m_skipLineFeed = *end == '\r';
        bytes = bytes.sliced(end - bytes.begin() + 1);
        endLine(events);
    }
    return events;
}

void SseParser::endLine(QList<SseEvent> &events)
{
    QByteArrayView line(m_line);
    if (m_atStart && line.startsWith(kByteOrderMark))
        line = line.sliced(kByteOrderMark.size());
    m_atStart = false;

    if (line.isEmpty()) {
        if (!m_data.isEmpty()) {
            m_data.chop(1); // the LF after the last data line
            events.append(
                {m_name.isEmpty() ? u"message"_s : textFromUtf8(m_name), textFromUtf8(m_data)});
        }
        m_name.resize(0); // keeps its capacity
        m_data.resize(0);
    } else if (const qsizetype colon = line.indexOf(':'); colon < 0) {
        takeField(line, {});
    } else if (colon > 0) { // a line that starts with a colon is a comment
        QByteArrayView value = line.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        takeField(line.first(colon), value);
    }
    m_line.resize(0);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        m_data.append(value);
        m_data.append('\n');
    } else if (name == "event") {
        m_name = value.toByteArray();
    }
    // `id` and `retry` serve reconnecting, which a POST cannot do; other fields are to be ignored.
}

} // namespace moai
