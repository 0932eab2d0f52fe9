// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace moai {

/// One server-sent event.
struct SseEvent {
    QString name; ///< `message` when the stream gave none
    QString data; ///< lines joined by LF

    bool operator==(const SseEvent &) const = default;
};

/// Reads `text/event-stream` as the WHATWG describes it
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream):
/// lines end with CR, LF or CRLF, one leading byte order mark is dropped, an event that the end of
/// the stream leaves unfinished is dropped. What comes out does not depend on how bytes were cut.
class SseParser
{
public:
    static constexpr qsizetype kMaxEventBytes = 8 * 1024 * 1024;

    /// The events that these bytes completed.
    [[nodiscard]] QList<SseEvent> feed(QByteArrayView bytes);
    /// True once an event or line grew beyond kMaxEventBytes; nothing is read from then on.
    [[nodiscard]] bool hasOverflowed() const { return m_overflowed; }

private:
    void endLine(QList<SseEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);

    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data; ///< every data line followed by LF
    bool m_atStart = true;
    bool m_skipLineFeed = false; ///< the last line ended with CR: an LF now belongs to it
    bool m_overflowed = false;
};

} // namespace moai
