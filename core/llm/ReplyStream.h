// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Reply.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace moai {

/// One participant being asked: waits for its lane, asks, retries before the first word, and reads
/// the answer. Lives in the thread of the Services that made it. Destroying it cancels without a
/// signal. finished() comes exactly once, last, and never from inside the call that made it.
class ReplyStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends the answer with status stopped and the text so far (one that was already complete stays
    /// so). Frees the lane now; finished() follows at once, from the event loop.
    virtual void stop() = 0;

signals:
    /// The lane is free and the request goes out (again, after a retry).
    void asked();
    /// Asking failed before the first word and will be tried again after `wait`.
    void retrying(const moai::Failure &failure, std::chrono::milliseconds wait);
    void textArrived(const QString &text);
    void thinkingArrived(const QString &thinking);
    void finished(const moai::Reply &reply);
};

} // namespace moai
