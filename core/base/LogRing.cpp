// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogRing.h"

#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "message";
}

int weightOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 0;
}

QString written(const LogLine &line)
{
    return line.at.toUTC().toString(Qt::ISODateWithMs) + u' ' +
           QLatin1StringView(nameOf(line.type)) + u' ' + line.area + u": "_s + line.text;
}

void LogRing::add(const LogLine &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() < m_most)
        m_lines << line;
    else
        m_lines[qsizetype(m_count % quint64(m_most))] = line;
    ++m_count;
}

QList<LogLine> LogRing::lines() const
{
    return linesAfter(0);
}

QList<LogLine> LogRing::linesAfter(quint64 seen) const
{
    const QMutexLocker lock(&m_mutex);
    const quint64 held = quint64(m_lines.size());
    QList<LogLine> lines;
    for (quint64 at = std::max(seen, m_count - held); at < m_count; ++at)
        lines << m_lines[qsizetype(at % quint64(m_most))];
    return lines;
}

quint64 LogRing::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_count;
}

} // namespace moai
