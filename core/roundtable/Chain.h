// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/WhenDone.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

// Futures of Results in a row, so that what follows reads from top to bottom.

namespace moai {

/// `next(result) -> QFuture<Result<U>>` however `first` ended. Runs in `context`'s thread; when the
/// context is destroyed first, the future is cancelled.
template <class T, class Next>
[[nodiscard]] auto thenAlways(const QFuture<Result<T>> &first, QObject *context, Next next)
{
    using Future = std::invoke_result_t<Next, const Result<T> &>;
    using Outcome = decltype(std::declval<Future>().result());
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    whenDone(first, context,
             [promise, context, next = std::move(next)](const Result<T> &ended) mutable {
                 whenDone(next(ended), context, [promise](const Outcome &outcome) {
                     promise->addResult(outcome);
                     promise->finish();
                 });
             });
    return promise->future();
}

/// `next(value) -> QFuture<Result<U>>` once `first` has succeeded; the Failure of either else.
template <class T, class Next>
[[nodiscard]] auto andThen(const QFuture<Result<T>> &first, QObject *context, Next next)
{
    using Value = typename Result<T>::value_type;
    using Future = std::invoke_result_t<Next, const Value &>;
    using Outcome = decltype(std::declval<Future>().result());
    return thenAlways(first, context,
                      [next = std::move(next)](const Result<T> &ended) mutable -> Future {
                          return ended ? next(*ended) : doneWith(Outcome(ended.error()));
                      });
}

/// A success that is there already.
template <class T>
[[nodiscard]] QFuture<Result<T>> succeeded(T value)
{
    return doneWith(Result<T>(std::move(value)));
}

/// A failure that is there already.
template <class T>
[[nodiscard]] QFuture<Result<T>> failedWith(Failure failure)
{
    return doneWith(Result<T>(std::move(failure)));
}

} // namespace moai
