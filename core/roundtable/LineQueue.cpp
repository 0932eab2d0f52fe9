// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/LineQueue.h"

#include "base/WhenDone.h"

#include <memory>
#include <utility>

namespace moai {

QFuture<Result<Said>> LineQueue::add(Work work)
{
    QPromise<Result<Said>> promise;
    promise.start();
    const auto future = promise.future();
    m_waiting.push_back({std::move(work), std::move(promise)});
    next();
    return future;
}

void LineQueue::next()
{
    while (m_closed && !m_waiting.empty()) {
        auto &refused = m_waiting.front().promise;
        refused.addResult(Failure{FailureKind::Stopped, tr("Moai is closing."), {}});
        refused.finish();
        m_waiting.pop_front();
    }
    if (m_busy)
        return;
    if (m_waiting.empty()) {
        for (auto &promise : std::exchange(m_idlers, {})) {
            promise.addResult(Result<void>());
            promise.finish();
        }
        return;
    }
    m_busy = true;
    const auto entry = std::make_shared<Entry>(std::move(m_waiting.front()));
    m_waiting.pop_front();
    whenDone(entry->work(), this, [this, entry](const Result<Said> &said) {
        entry->promise.addResult(said);
        entry->promise.finish();
        m_busy = false;
        next();
    });
}

void LineQueue::close()
{
    m_closed = true;
    next();
}

QFuture<Result<void>> LineQueue::idle()
{
    QPromise<Result<void>> promise;
    promise.start();
    const auto future = promise.future();
    m_idlers.push_back(std::move(promise));
    next();
    return future;
}

} // namespace moai

#include "moc_LineQueue.cpp"
