// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "domain/Discussion.h"
#include "domain/Usage.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace moai {

/// How an answer ended. `status` is complete, failed, stopped or interrupted; the text is what
/// arrived, whatever the status.
struct Reply {
    MessageStatus status = MessageStatus::Failed;
    QString text;
    QString thinking;
    FinishReason finish = FinishReason::Unknown;
    Usage usage;
    std::optional<Failure> failure;                     ///< set unless complete
    std::optional<std::chrono::milliseconds> firstText; ///< from the lane's grant to the first word
    std::chrono::milliseconds total{0};                 ///< from the lane's grant to the end
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Reply)
