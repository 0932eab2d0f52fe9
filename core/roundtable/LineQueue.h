// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/Roundtable.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <deque>
#include <functional>
#include <vector>

namespace moai {

/// Carries out one line after the other, in the order said, so that each finds what the one before
/// it has done. GUI thread.
class LineQueue : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<QFuture<Result<Said>>()>;

    using QObject::QObject;

    /// Begins `work` once everything before it is done.
    [[nodiscard]] QFuture<Result<Said>> add(Work work);
    /// Refuses what has not begun, and everything from now on.
    void close();
    /// Done when nothing is being carried out.
    [[nodiscard]] QFuture<Result<void>> idle();

private:
    struct Entry {
        Work work;
        QPromise<Result<Said>> promise;
    };

    void next();

    std::deque<Entry> m_waiting;
    std::vector<QPromise<Result<void>>> m_idlers;
    bool m_busy = false;
    bool m_closed = false;
};

} // namespace moai
