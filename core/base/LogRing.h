// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <qlogging.h>
#include <QMutex>
#include <QString>

namespace moai {

/// A message of the log, redacted, on one line.
struct LogLine {
    QDateTime at; ///< UTC
    QtMsgType type = QtInfoMsg;
    QString area; ///< its logging category: `moai.llm`, `qt.network.ssl`, …
    QString text;

    bool operator==(const LogLine &) const = default;
};

/// `debug`, `info`, `warning`, `error`, `fatal`: as stderr and the file call it.
[[nodiscard]] const char *nameOf(QtMsgType type);
/// From 0 (debug) to 4 (fatal): the values of QtMsgType are not in the order of their weight.
[[nodiscard]] int weightOf(QtMsgType type);
/// As the file holds it: `2026-01-02T03:04:05.678Z warning moai.llm: text`.
[[nodiscard]] QString written(const LogLine &line);

/// The last lines of a log; what is older is forgotten. Any thread.
class LogRing
{
public:
    explicit LogRing(qsizetype most) : m_most(most) {}

    void add(const LogLine &line);
    /// Oldest first.
    [[nodiscard]] QList<LogLine> lines() const;
    /// Those after the first `seen` of all that were ever added, as far as they are still held.
    [[nodiscard]] QList<LogLine> linesAfter(quint64 seen) const;
    /// How many were ever added.
    [[nodiscard]] quint64 count() const;

private:
    mutable QMutex m_mutex;
    qsizetype m_most;
    QList<LogLine> m_lines; ///< once full, the oldest is at m_count % m_most
    quint64 m_count = 0;
};

} // namespace moai
