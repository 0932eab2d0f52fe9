// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace moai {

/// Calls `land(result)` in `context`'s thread, from the event loop, once `future` is done; never,
/// when the context is destroyed first. (QFuture::then(context, …) of Qt 6.4 asserts when the
/// context died and runs in place when the future is already done.)
template <class T, class Land>
void whenDone(const QFuture<T> &future, QObject *context, Land land)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, land = std::move(land)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             land(watcher->result());
                     });
    watcher->setFuture(future);
}

/// A future that is done already.
template <class T>
[[nodiscard]] QFuture<T> doneWith(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace moai
